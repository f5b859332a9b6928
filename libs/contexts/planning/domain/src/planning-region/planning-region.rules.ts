import { addDays, ensure, Rejected } from '@triada/kernel';
import { daysOf, meet, type Period, type Validity } from '../shared/values';
import type { RuleSettings } from './planning-region.events';
import type { FoundedRegion, MunicipalitySet, OwnerPeriod, PlanningCycle, RuleVersion } from './planning-region.state';

export const defaultRuleSettings: RuleSettings = {
  quotaPerGroup: 3,
  municipalityCoverage: 'required',
  consultationDays: 14,
  recommendation: 'optional',
};

/** Id under which decisions name the rule settings of their region. */
export const planningRules = 'planning-rules';

/** Of entries in the order of their days, the last one that had begun. */
const inForce = <T extends { readonly from: string }>(entries: readonly T[], day: string): T | undefined =>
  entries.findLast(({ from }) => from <= day);

export const municipalitiesOn = (region: FoundedRegion, day: string): MunicipalitySet | undefined => inForce(region.sets, day);

export const rulesOn = (region: FoundedRegion, day: string): RuleVersion => inForce(region.rules, day) ?? region.rules[0]!;

export const ownerOn = (region: FoundedRegion, day: string): OwnerPeriod | undefined => inForce(region.owners, day);

/**
 * The owner who may act: the last one recorded, whatever day a command gives itself. A hand-over is never dated ahead, so a
 * former owner cannot act in the name of the past by a back-dated command (D031).
 */
export const actingOwner = (region: FoundedRegion): string | null => region.owners.at(-1)?.organisationId ?? null;

export const coordinatorOn = (region: FoundedRegion, day: string): string | null =>
  region.coordinators.findLast(({ from, to }) => from <= day && (to === null || day < to))?.organisationId ?? null;

export const cycleOf = (region: FoundedRegion, cycleId: string): PlanningCycle => {
  const cycle = region.cycles.find((known) => known.cycleId === cycleId && !known.abandoned);
  if (!cycle) throw new Rejected('planning.unknown-cycle', { cycleId });
  return cycle;
};

export const aSetNamesEachMunicipalityOnce = (codes: readonly string[]): void => {
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  ensure(twice === undefined, 'planning.municipality-twice', { municipality: twice }, 'municipalities');
  ensure(codes.length > 0, 'planning.no-municipalities', {}, 'municipalities');
};

/** Versions follow each other in time; what was in force before stays what it was. */
export const aNewVersionBeginsAfterTheLast = (last: { readonly from: string } | undefined, from: string): void =>
  ensure(last === undefined || last.from <= from, 'planning.earlier-than-last', { from, last: last?.from });

export const aPeriodBeginsBeforeItEnds = (period: Period): Validity => {
  const days = daysOf(period);
  ensure(days.from <= days.to, 'planning.period-reversed', { from: period.from, to: period.to }, 'period');
  return days;
};

/** F01: one plan of a type at a time. The region's own stream decides, so two writers cannot both be right. */
export const noOtherPlanOfTheTypeOverlaps = (region: FoundedRegion, planType: string, days: Validity, own?: string): void => {
  const other = region.cycles.find(
    (cycle) =>
      cycle.planType === planType &&
      cycle.cycleId !== own &&
      !cycle.abandoned &&
      cycle.period &&
      meet(daysOf(cycle.period), days),
  );
  ensure(!other, 'planning.plan-overlaps', { title: other?.title, from: other?.period?.from, to: other?.period?.to }, 'period');
};

export interface TimelineEntry {
  readonly kind: 'cycle' | 'gap';
  readonly from: string | null;
  readonly to: string | null;
  readonly cycle: PlanningCycle | null;
}

/** Cycles of one plan type in time with the gaps between them (D037). Cycles without a period stand at the end. */
export const timelineOf = (cycles: readonly PlanningCycle[], planType: string): readonly TimelineEntry[] => {
  const own = cycles.filter((cycle) => cycle.planType === planType && !cycle.abandoned);
  const dated = own
    .filter((cycle) => cycle.period !== null)
    .map((cycle) => ({ cycle, days: daysOf(cycle.period!) }))
    .sort((a, b) => (a.days.from < b.days.from ? -1 : 1));
  const entries = dated.flatMap(({ cycle, days }, index): TimelineEntry[] => {
    const before = dated[index - 1]?.days.to;
    const gap = before && addDays(before, 1) < days.from;
    const entry: TimelineEntry = { kind: 'cycle', ...days, cycle };
    return gap ? [{ kind: 'gap', from: addDays(before, 1), to: addDays(days.from, -1), cycle: null }, entry] : [entry];
  });
  return [
    ...entries,
    ...own.filter((cycle) => !cycle.period).map((cycle): TimelineEntry => ({ kind: 'cycle', from: null, to: null, cycle })),
  ];
};
