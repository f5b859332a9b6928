import { defineProjection, type PlacedEvent } from '@triada/kernel';
import {
  planningRegionDecider,
  planningRegionEvents,
  type FoundedRegion,
  type PlanningRegionEvent,
  type PlanningRegionState,
  type Resolution,
} from '@triada/planning-domain';
import { idOfStream, planningRegionAggregate } from '../../aggregates';
import { actorOf, type RecordedActor } from '../actor';

export interface HandOver {
  readonly former: string | null;
  readonly successor: string | null;
  readonly from: string;
  readonly resolution: Resolution | null;
  readonly openDuties: readonly string[];
  readonly actor: RecordedActor;
}

/** A planning region with its whole history: sets, owners, coordinators, rules, cycles. */
export interface PlanningRegionDoc {
  readonly id: string;
  readonly name: string;
  readonly region: FoundedRegion;
  readonly handOvers: readonly HandOver[];
  /** Why a version of the set came about. */
  readonly setReasons: Readonly<Record<number, string>>;
}

const handOverOf = (event: PlacedEvent<PlanningRegionEvent>): HandOver[] =>
  event.type === 'PlanningHandedOver' ? [{ ...event.data, actor: actorOf(event.place) }] : [];

const reasonOf = (event: PlanningRegionEvent): Record<number, string> =>
  event.type === 'MunicipalitiesChanged' ? { [event.data.version]: event.data.reason } : {};

/** The document follows the aggregate's own fold, so that page and decision cannot differ. */
export const planningRegionView = defineProjection<PlanningRegionDoc, PlanningRegionEvent>({
  view: 'planning-region',
  version: 1,
  indexes: ['name'],
  on: Object.keys(planningRegionEvents) as PlanningRegionEvent['type'][],
  project: (event) => {
    const id = idOfStream(planningRegionAggregate, event.place.stream);
    return [
      {
        id,
        change: (doc) => {
          const before: PlanningRegionState = doc?.region ?? planningRegionDecider.initialState;
          const region = planningRegionDecider.evolve(before, event);
          if (region.kind === 'unknown') return doc;
          return {
            id,
            name: region.name,
            region,
            handOvers: [...(doc?.handOvers ?? []), ...handOverOf(event)],
            setReasons: { ...doc?.setReasons, ...reasonOf(event) },
          };
        },
      },
    ];
  },
});
