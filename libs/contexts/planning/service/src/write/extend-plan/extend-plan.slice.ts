import { extendPlanRequest, planParams } from '@triada/planning-contracts';
import { periodOf } from '../region-facts';
import { planCommand } from '../plan-command';

export const extendPlan = planCommand({
  name: 'ExtendPlan',
  summary: { cs: 'Prodloužit platnost plánu', en: 'Extend the validity' },
  path: '/extension',
  params: planParams,
  body: extendPlanRequest,
  command: ({ body, plan, region }) => ({ ...body, reserved: periodOf(region, plan.cycleId) }),
});
