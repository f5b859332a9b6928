import { evaluatePlanRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const evaluatePlan = planCommand({
  name: 'EvaluatePlan',
  summary: { cs: 'Vyhodnotit plán', en: 'Evaluate a plan' },
  path: '/evaluations',
  params: planParams,
  body: evaluatePlanRequest,
  command: ({ body }) => body,
});
