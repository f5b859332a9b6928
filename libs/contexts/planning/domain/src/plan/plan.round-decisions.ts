import type { PlacedEvent } from '@triada/kernel';
import type { PlanEvent } from './plan.events';

/** Which quota a rule version gives. */
export interface QuotaRule {
  readonly version: number;
  readonly quota: number;
}

/** One decision of a round as the log holds it, and how it comes out under a rule version of the reader's choice (X02). */
export interface RoundDecision {
  readonly revision: number;
  readonly recordedAt: string;
  readonly groupId: string;
  readonly measureId: string | null;
  readonly title: string;
  readonly outcome: 'accepted' | 'refused';
  /** Version that it was tested against, with its quota. */
  readonly rule: QuotaRule;
  readonly taken: number;
  readonly reevaluated: 'accepted' | 'refused';
}

interface Running {
  /** Places taken by group: as it happened, and as it would have been. */
  readonly taken: Map<string, number>;
  readonly wouldBe: Map<string, number>;
  rule: QuotaRule;
}

const add = (map: Map<string, number>, key: string, by: number): void => void map.set(key, (map.get(key) ?? 0) + by);

/**
 * The decisions of one round in the order of the log. Under `rule` each request is judged again in the same order, withdrawals
 * included; without it each is judged again under its own version, which must give what the log says.
 */
export const decisionsOfRound = (
  events: readonly PlacedEvent<PlanEvent>[],
  roundId: string,
  rule?: QuotaRule,
): readonly RoundDecision[] => {
  const decisions: RoundDecision[] = [];
  const run: Running = { taken: new Map(), wouldBe: new Map(), rule: { version: 0, quota: 0 } };
  /** Measures that would not have come in: their withdrawal frees nothing. */
  const turnedAway = new Set<string>();
  const judge = (
    event: PlacedEvent<PlanEvent>,
    outcome: RoundDecision['outcome'],
    request: { groupId: string; title: string; measureId: string | null },
  ): void => {
    const { groupId, measureId } = request;
    const taken = run.taken.get(groupId) ?? 0;
    const passes = (run.wouldBe.get(groupId) ?? 0) < (rule ?? run.rule).quota;
    const { revision, recordedAt } = event.place;
    decisions.push({
      ...request,
      revision,
      recordedAt,
      outcome,
      rule: run.rule,
      taken,
      reevaluated: passes ? 'accepted' : 'refused',
    });
    if (outcome === 'accepted') add(run.taken, groupId, 1);
    if (passes) add(run.wouldBe, groupId, 1);
    else if (measureId) turnedAway.add(measureId);
  };
  for (const event of events) {
    switch (event.type) {
      case 'RoundOpened':
      case 'RoundRulesApplied':
        if (event.data.roundId === roundId) run.rule = { version: event.data.ruleVersion, quota: event.data.quota };
        break;
      case 'MeasureAdded':
        if (event.data.addition?.roundId === roundId)
          judge(event, 'accepted', { ...event.data, groupId: event.data.addition.groupId });
        break;
      case 'MeasureAdditionRefused':
        if (event.data.roundId === roundId) judge(event, 'refused', { ...event.data, measureId: null });
        break;
      case 'MeasureWithdrawn':
        if (event.data.addition?.roundId !== roundId) break;
        add(run.taken, event.data.addition.groupId, -1);
        if (!turnedAway.has(event.data.measureId)) add(run.wouldBe, event.data.addition.groupId, -1);
    }
  }
  return decisions;
};
