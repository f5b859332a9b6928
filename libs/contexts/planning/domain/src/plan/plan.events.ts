import { defineEvents, type EventOf } from '@triada/kernel';
import { flagEvents } from './events/flag.events';
import { headerEvents } from './events/header.events';
import { revisionEvents } from './events/revision.events';
import { roundEvents } from './events/round.events';
import { treeEvents } from './events/tree.events';
import { visionEvents } from './events/vision.events';

export const planEvents = defineEvents({
  ...headerEvents,
  ...visionEvents,
  ...treeEvents,
  ...roundEvents,
  ...revisionEvents,
  ...flagEvents,
});

export type PlanEvent = EventOf<typeof planEvents>;
export type PlanEventOf<Type extends PlanEvent['type']> = Extract<PlanEvent, { type: Type }>;

export type { PlanChange } from './events/revision.events';
export type { Addition, Indicator, MeasureDetail, Party, Proposer } from './events/tree.events';
