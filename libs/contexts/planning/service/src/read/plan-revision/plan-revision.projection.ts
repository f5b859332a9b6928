import { defineProjection, type EventPlace } from '@triada/kernel';
import type { PlanChange, PlanEventOf, Resolution, Source, Votes } from '@triada/planning-domain';
import { idOfStream, planAggregate } from '../../aggregates';
import { actorOf, type RecordedActor } from '../actor';

/** A closed revision with what bodies did with it: who, on whose behalf, why, what changed. */
export interface PlanRevisionDoc {
  readonly id: string;
  readonly planId: string;
  readonly revision: number;
  readonly label: string | null;
  readonly hash: string;
  readonly previous: { readonly revision: number; readonly hash: string; readonly resolution: Resolution | null } | null;
  readonly closedOn: string;
  readonly recordedAt: string;
  readonly actor: RecordedActor;
  readonly reason: string | null;
  readonly source: Source | null;
  readonly changes: readonly PlanChange[];
  readonly recommended: Resolution | null;
  readonly submitted: {
    readonly on: string;
    readonly addressee: string;
    readonly unrepresented: readonly string[];
    readonly overrideReason: string | null;
    readonly actor: RecordedActor;
  } | null;
  readonly decision: {
    readonly kind: 'adopted' | 'noted' | 'returned';
    readonly on: string;
    readonly resolution: Resolution;
    readonly votes: Votes | null;
    readonly actor: RecordedActor;
  } | null;
}

type RevisionEvent = PlanEventOf<
  'RevisionClosed' | 'PlanRecommended' | 'PlanSubmitted' | 'PlanAdopted' | 'PlanNoted' | 'PlanReturned'
>;

const kinds = { PlanAdopted: 'adopted', PlanNoted: 'noted', PlanReturned: 'returned' } as const;

const closed = (id: string, planId: string, data: PlanEventOf<'RevisionClosed'>['data'], place: EventPlace): PlanRevisionDoc => ({
  id,
  planId,
  ...data,
  closedOn: place.validFrom,
  recordedAt: place.recordedAt,
  actor: actorOf(place),
  recommended: null,
  submitted: null,
  decision: null,
});

export const planRevisionView = defineProjection<PlanRevisionDoc, RevisionEvent>({
  view: 'plan-revision',
  version: 1,
  indexes: ['planId', 'revision'],
  on: ['RevisionClosed', 'PlanRecommended', 'PlanSubmitted', 'PlanAdopted', 'PlanNoted', 'PlanReturned'],
  project: (event) => {
    const { place } = event;
    const planId = idOfStream(planAggregate, place.stream);
    const id = `${planId}.${event.data.revision}`;
    const by = { on: place.validFrom, actor: actorOf(place) };
    const change = (doc: PlanRevisionDoc): PlanRevisionDoc => {
      switch (event.type) {
        case 'PlanRecommended':
          return { ...doc, recommended: event.data.resolution };
        case 'PlanSubmitted': {
          const { addressee, unrepresented, overrideReason } = event.data;
          return { ...doc, submitted: { addressee, unrepresented, overrideReason, ...by } };
        }
        case 'RevisionClosed':
          return doc;
        default: {
          const votes = event.type === 'PlanAdopted' ? event.data.votes : null;
          return { ...doc, decision: { kind: kinds[event.type], resolution: event.data.resolution, votes, ...by } };
        }
      }
    };
    return [
      { id, change: (doc) => (event.type === 'RevisionClosed' ? closed(id, planId, event.data, place) : doc && change(doc)) },
    ];
  },
});
