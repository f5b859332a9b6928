import { ensure, pragueDate, Rejected, type Decider } from '@triada/kernel';
import { planTypeOf } from '../plan/plan-types';
import type { FoundPlanningRegion, PlanningRegionCommand } from './planning-region.commands';
import type { PlanningRegionEvent } from './planning-region.events';
import {
  aNewVersionBeginsAfterTheLast,
  aPeriodBeginsBeforeItEnds,
  actingOwner,
  aSetNamesEachMunicipalityOnce,
  cycleOf,
  defaultRuleSettings,
  noOtherPlanOfTheTypeOverlaps,
} from './planning-region.rules';
import { evolveRegion, initialRegion, type FoundedRegion, type PlanningRegionState } from './planning-region.state';

type Decided = readonly PlanningRegionEvent[];
type Of<Type extends PlanningRegionCommand['type']> = Extract<PlanningRegionCommand, { type: Type }>;

const found = ({ data, context }: FoundPlanningRegion): Decided => {
  aSetNamesEachMunicipalityOnce(data.municipalities);
  const { owner, ...region } = data;
  const from = context.today;
  const events: PlanningRegionEvent[] = [
    { type: 'PlanningRegionFounded', data: { ...region, from } },
    { type: 'RuleSettingsChanged', data: { version: 1, settings: defaultRuleSettings, from } },
  ];
  if (owner === null) return events;
  return [
    ...events,
    { type: 'PlanningHandedOver', data: { former: null, successor: owner, from, resolution: null, openDuties: [] } },
  ];
};

const changeMunicipalities = ({ data, context }: Of<'ChangeMunicipalities'>, region: FoundedRegion): Decided => {
  const { municipalities, reason } = data;
  const last = region.sets.at(-1)!;
  aSetNamesEachMunicipalityOnce(municipalities);
  aNewVersionBeginsAfterTheLast(last, context.today);
  const added = municipalities.filter((code) => !last.municipalities.includes(code));
  const removed = last.municipalities.filter((code) => !municipalities.includes(code));
  if (added.length + removed.length === 0) return [];
  const version = last.version + 1;
  return [{ type: 'MunicipalitiesChanged', data: { version, municipalities, added, removed, from: context.today, reason } }];
};

const handOver = ({ data, context }: Of<'HandOverPlanning'>, region: FoundedRegion): Decided => {
  const current = actingOwner(region);
  ensure(data.former === current, 'planning.owner-mismatch', { named: data.former, current }, 'former');
  if (data.successor === current && region.owners.length > 0) return [];
  ensure(data.successor === null || data.resolution, 'planning.resolution-missing', {}, 'resolution');
  ensure(context.today <= pragueDate(context.now), 'planning.hand-over-ahead', { from: context.today });
  aNewVersionBeginsAfterTheLast(region.owners.at(-1), context.today);
  return [{ type: 'PlanningHandedOver', data: { ...data, from: context.today } }];
};

const appointCoordinator = ({ data }: Of<'AppointCoordinator'>, region: FoundedRegion): Decided => {
  const last = region.coordinators.at(-1);
  if (last && last.organisationId === data.organisationId && last.from === data.from && last.to === data.to) return [];
  aNewVersionBeginsAfterTheLast(last, data.from);
  ensure(data.to === null || data.from < data.to, 'planning.period-reversed', { from: data.from, to: data.to }, 'to');
  return [{ type: 'CoordinatorAppointed', data }];
};

const changeRules = ({ data, context }: Of<'ChangeRuleSettings'>, region: FoundedRegion): Decided => {
  const last = region.rules.at(-1)!;
  const settings = { ...last.settings, ...data };
  if (JSON.stringify(settings) === JSON.stringify(last.settings)) return [];
  aNewVersionBeginsAfterTheLast(last, context.today);
  return [{ type: 'RuleSettingsChanged', data: { version: last.version + 1, settings, from: context.today } }];
};

const openCycle = ({ data }: Of<'OpenPlanningCycle'>, region: FoundedRegion): Decided => {
  if (region.cycles.some(({ cycleId }) => cycleId === data.cycleId))
    throw new Rejected('planning.cycle-exists', { cycleId: data.cycleId });
  planTypeOf(data.planType);
  ensure(data.period || !data.historical, 'planning.historical-without-period', {}, 'period');
  if (data.predecessor) cycleOf(region, data.predecessor);
  if (data.period) noOtherPlanOfTheTypeOverlaps(region, data.planType, aPeriodBeginsBeforeItEnds(data.period));
  return [{ type: 'PlanningCycleOpened', data }];
};

const changePeriod = ({ data }: Of<'ChangeCyclePeriod'>, region: FoundedRegion): Decided => {
  const cycle = cycleOf(region, data.cycleId);
  const { from, to } = data.period;
  if (cycle.period?.from === from && cycle.period.to === to) return [];
  noOtherPlanOfTheTypeOverlaps(region, cycle.planType, aPeriodBeginsBeforeItEnds(data.period), cycle.cycleId);
  return [{ type: 'CyclePeriodChanged', data: { ...data, before: cycle.period } }];
};

const decideFounded = (command: Exclude<PlanningRegionCommand, FoundPlanningRegion>, region: FoundedRegion): Decided => {
  switch (command.type) {
    case 'RenamePlanningRegion':
      return [{ type: 'PlanningRegionRenamed', data: command.data }];
    case 'ChangeMunicipalities':
      return changeMunicipalities(command, region);
    case 'HandOverPlanning':
      return handOver(command, region);
    case 'AppointCoordinator':
      return appointCoordinator(command, region);
    case 'ChangeRuleSettings':
      return changeRules(command, region);
    case 'OpenPlanningCycle':
      return openCycle(command, region);
    case 'ChangeCyclePeriod':
      return changePeriod(command, region);
    case 'AbandonPlanningCycle':
      cycleOf(region, command.data.cycleId);
      return [{ type: 'PlanningCycleAbandoned', data: command.data }];
  }
};

export const planningRegionDecider: Decider<PlanningRegionState, PlanningRegionCommand, PlanningRegionEvent> = {
  initialState: initialRegion,
  evolve: evolveRegion,
  decide: (command, state) => {
    if (command.type === 'FoundPlanningRegion') {
      if (state.kind === 'founded') throw new Rejected('planning.region-exists', { regionId: state.regionId });
      return found(command);
    }
    if (state.kind === 'unknown') throw new Rejected('planning.unknown-region');
    return decideFounded(command, state);
  },
};
