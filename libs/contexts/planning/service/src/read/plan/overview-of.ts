import { NotFound } from '@triada/kernel';
import type { Views } from '@triada/platform';
import type { PlanOverview } from '../plan-overview/plan-overview.document';
import { planOverview } from '../plan-overview/plan-overview.projection';

export const overviewOf = async (views: Views, planId: string): Promise<PlanOverview> => {
  const overview = await views.of(planOverview).get(planId);
  if (!overview) throw new NotFound('planning.unknown-plan', { planId });
  return overview;
};
