import { planParams, submitPlanRequest } from '@triada/planning-contracts';
import { regionFacts, unrepresentedMunicipalities } from '../region-facts';
import { planCommand } from '../plan-command';

export const submitPlan = planCommand({
  name: 'SubmitPlan',
  summary: { cs: 'Předložit plán ke schválení', en: 'Submit a plan' },
  path: '/submission',
  params: planParams,
  body: submitPlanRequest,
  command: async ({ body, plan, region, today, views }) => {
    const facts = regionFacts(region, plan.cycleId, today);
    const unrepresented = await unrepresentedMunicipalities(views, plan.regionId, facts.municipalities, today);
    return { ...body, region: facts, unrepresented };
  },
});
