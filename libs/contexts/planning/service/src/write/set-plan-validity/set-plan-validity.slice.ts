import { planParams, setPlanValidityRequest } from '@triada/planning-contracts';
import { periodOf } from '../region-facts';
import { planCommand } from '../plan-command';

export const setPlanValidity = planCommand({
  name: 'SetPlanValidity',
  summary: { cs: 'Určit platnost plánu', en: 'Set the validity' },
  path: '/validity',
  params: planParams,
  body: setPlanValidityRequest,
  command: ({ body, plan, region }) => ({ ...body, reserved: periodOf(region, plan.cycleId) }),
});
