import { expirePlanRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const expirePlan = planCommand({
  name: 'ExpirePlan',
  summary: { cs: 'Ukončit platnost plánu', en: 'Expire a plan' },
  path: '/expiry',
  params: planParams,
  body: expirePlanRequest,
  command: ({ body }) => body,
});
