import { planIdOfCycle } from '../../write/draft-plan/draft-plan.slice';
import type { PlanningCycle, RuleVersion } from '@triada/planning-domain';
import { NotFound } from '@triada/kernel';
import type { Views } from '@triada/platform';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { planningRegionView, type PlanningRegionDoc } from './planning-region.projection';

export const regionDoc = async (views: Views, regionId: string): Promise<PlanningRegionDoc> => {
  const doc = await views.of(planningRegionView).get(regionId);
  if (!doc) throw new NotFound('planning.unknown-region', { regionId });
  return doc;
};

export const ruleAnswer = ({ version, from, settings }: RuleVersion) => ({ version, from, settings });

/** Cycles with the plans that were drafted for them. */
export const cycleAnswers = async (views: Views, regionId: string) => {
  const plans = new Set((await views.of(planOverview).find({ where: { regionId } })).map(({ id }) => id));
  return ({ cycleId, planType, title, period, historical, supporter, predecessor }: PlanningCycle) => {
    const planId = planIdOfCycle(cycleId);
    return { cycleId, planType, title, period, historical, supporter, predecessor, planId: plans.has(planId) ? planId : null };
  };
};
