import { adoptPlanRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const adoptPlan = planCommand({
  name: 'AdoptPlan',
  summary: { cs: 'Zapsat schválení plánu', en: 'Record the adoption of a plan' },
  path: '/adoption',
  params: planParams,
  body: adoptPlanRequest,
  command: ({ body }) => body,
});
