import { describePlanRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const describePlan = planCommand({
  name: 'DescribePlan',
  summary: { cs: 'Popsat plán', en: 'Describe a plan' },
  path: '/description',
  params: planParams,
  body: describePlanRequest,
  command: ({ body }) => body,
});
