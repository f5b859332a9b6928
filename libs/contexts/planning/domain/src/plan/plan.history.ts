import type { PlacedEvent } from '@triada/kernel';
import type { PlanEvent } from './plan.events';
import { evolvePlan } from './plan.evolve';
import { initialPlan, type Plan, type PlanState } from './plan.state';

type Placed = PlacedEvent<PlanEvent>;

/** Which past a reader asks for; all that is given must hold. */
export interface PastPoint {
  /** The content that revision N sealed. */
  readonly revision?: number;
  /** As known then: what was recorded until this instant (ISO 8601, inclusive). */
  readonly recordedUntil?: string;
  /** As known now: what was true until the end of this day, whenever it was recorded. */
  readonly validUntil?: string;
}

/** Truth has the order of its days; within a day the order of the recording. */
const byValidity = (events: readonly Placed[]): readonly Placed[] =>
  [...events].sort((a, b) =>
    a.place.validFrom < b.place.validFrom ? -1 : a.place.validFrom > b.place.validFrom ? 1 : a.place.revision - b.place.revision,
  );

const upToRevision = (events: readonly Placed[], revision: number): readonly Placed[] => {
  const end = events.findIndex((event) => event.type === 'RevisionClosed' && event.data.revision === revision);
  return end < 0 ? [] : events.slice(0, end + 1);
};

/** Events of a history that belong to a point in the past. A revision is what its writer had before the eyes: stream order. */
export const eventsAsOf = (events: readonly Placed[], { revision, recordedUntil, validUntil }: PastPoint): readonly Placed[] => {
  const cut = revision === undefined ? events : upToRevision(events, revision);
  const recorded = recordedUntil === undefined ? cut : cut.filter(({ place }) => place.recordedAt <= recordedUntil);
  return validUntil === undefined ? recorded : byValidity(recorded.filter(({ place }) => place.validFrom <= validUntil));
};

const foldFrom = (events: readonly Placed[]): PlanState => events.reduce<PlanState>(evolvePlan, initialPlan);

/** The plan as it was, replayed from nothing; undefined when there was none yet. Pure. */
export const planAsOf = (events: readonly Placed[], point: PastPoint): Plan | undefined => {
  const state = foldFrom(eventsAsOf(events, point));
  return state.kind === 'plan' ? state : undefined;
};
