import type { Period } from '../shared/values';
import type { PlanningRegionEvent, RuleSettings } from './planning-region.events';

export interface MunicipalitySet {
  readonly version: number;
  readonly municipalities: readonly string[];
  readonly from: string;
}

export interface OwnerPeriod {
  /** null = vacant. */
  readonly organisationId: string | null;
  readonly from: string;
}

export interface CoordinatorPeriod {
  readonly organisationId: string;
  readonly from: string;
  /** First day on which it no longer coordinates. */
  readonly to: string | null;
}

export interface RuleVersion {
  readonly version: number;
  readonly settings: RuleSettings;
  readonly from: string;
}

export interface PlanningCycle {
  readonly cycleId: string;
  readonly planType: string;
  readonly title: string;
  readonly period: Period | null;
  readonly historical: boolean;
  readonly supporter: string | null;
  readonly predecessor: string | null;
  readonly abandoned: boolean;
}

export interface FoundedRegion {
  readonly kind: 'founded';
  readonly regionId: string;
  readonly name: string;
  readonly letterhead: { readonly lines: readonly string[]; readonly contact: string | null };
  /** Each list in the order of its days. */
  readonly sets: readonly MunicipalitySet[];
  readonly owners: readonly OwnerPeriod[];
  readonly coordinators: readonly CoordinatorPeriod[];
  readonly rules: readonly RuleVersion[];
  readonly cycles: readonly PlanningCycle[];
}

export type PlanningRegionState = { readonly kind: 'unknown' } | FoundedRegion;

export const initialRegion: PlanningRegionState = { kind: 'unknown' };

const founded = (data: Extract<PlanningRegionEvent, { type: 'PlanningRegionFounded' }>['data']): FoundedRegion => ({
  kind: 'founded',
  regionId: data.regionId,
  name: data.name,
  letterhead: data.letterhead,
  sets: [{ version: 1, municipalities: data.municipalities, from: data.from }],
  owners: [],
  coordinators: [],
  rules: [],
  cycles: [],
});

const changeCycle = (region: FoundedRegion, cycleId: string, change: Partial<PlanningCycle>): FoundedRegion => ({
  ...region,
  cycles: region.cycles.map((cycle) => (cycle.cycleId === cycleId ? { ...cycle, ...change } : cycle)),
});

export const evolveRegion = (state: PlanningRegionState, event: PlanningRegionEvent): PlanningRegionState => {
  if (event.type === 'PlanningRegionFounded') return founded(event.data);
  if (state.kind === 'unknown') return state;
  switch (event.type) {
    case 'PlanningRegionRenamed':
      return { ...state, ...event.data };
    case 'MunicipalitiesChanged': {
      const { version, municipalities, from } = event.data;
      return { ...state, sets: [...state.sets, { version, municipalities, from }] };
    }
    case 'PlanningHandedOver':
      return { ...state, owners: [...state.owners, { organisationId: event.data.successor, from: event.data.from }] };
    case 'CoordinatorAppointed': {
      // The new one ends the former one: there is one coordinator organisation at a time.
      const before = state.coordinators.map((known) =>
        known.to === null || known.to > event.data.from ? { ...known, to: event.data.from } : known,
      );
      return { ...state, coordinators: [...before, event.data] };
    }
    case 'RuleSettingsChanged':
      return { ...state, rules: [...state.rules, event.data] };
    case 'PlanningCycleOpened':
      return { ...state, cycles: [...state.cycles, { ...event.data, abandoned: false }] };
    case 'CyclePeriodChanged':
      return changeCycle(state, event.data.cycleId, { period: event.data.period });
    case 'PlanningCycleAbandoned':
      return changeCycle(state, event.data.cycleId, { abandoned: true });
  }
};
