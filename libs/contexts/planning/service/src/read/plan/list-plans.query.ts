import { planListResponse, regionParams } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { summaryAnswer } from '../plan-answers';
import { planOverview } from '../plan-overview/plan-overview.projection';

export const listPlans = defineQuery({
  name: 'ListPlans',
  summary: { cs: 'Plány území', en: 'Plans of a region' },
  path: '/planning/regions/:regionId/plans',
  params: regionParams,
  response: planListResponse,
  reads: [planOverview],
  handle: async ({ params: { regionId }, today, views }) => {
    const plans = await views.of(planOverview).find({ where: { regionId } });
    const newestFirst = [...plans].sort((a, b) => ((a.validity?.from ?? '9') < (b.validity?.from ?? '9') ? 1 : -1));
    return { plans: newestFirst.map((plan) => summaryAnswer(plan, today)) };
  },
});
