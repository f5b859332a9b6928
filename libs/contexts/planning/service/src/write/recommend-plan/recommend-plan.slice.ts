import { planParams, recommendPlanRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const recommendPlan = planCommand({
  name: 'RecommendPlan',
  summary: { cs: 'Doporučit plán', en: 'Recommend a plan' },
  path: '/recommendation',
  params: planParams,
  body: recommendPlanRequest,
  command: ({ body }) => body,
});
