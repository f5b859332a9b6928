import { planParams, returnPlanRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const returnPlan = planCommand({
  name: 'ReturnPlan',
  summary: { cs: 'Zapsat vrácení k přepracování', en: 'Record that a plan was returned' },
  path: '/return',
  params: planParams,
  body: returnPlanRequest,
  command: ({ body }) => body,
});
