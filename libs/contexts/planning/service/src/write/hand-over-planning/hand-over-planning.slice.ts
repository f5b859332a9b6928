import { handOverPlanningRequest, regionParams } from '@triada/planning-contracts';
import { openDutiesOf } from '@triada/planning-domain';
import type { CommandInput } from '@triada/platform';
import { planAggregate } from '../../aggregates';
import { planOverview } from '../../read/plan-overview/plan-overview.projection';
import { regionNow } from '../../rights/steward';
import { regionFacts, unrepresentedMunicipalities } from '../region-facts';
import { regionCommand } from '../region-command';

/** What the plans of the region still ask for, each with the plan it belongs to; the successor takes it over (D031, X24). */
const openDuties = async (input: CommandInput<unknown, unknown>, regionId: string): Promise<string[]> => {
  const region = await regionNow(input, regionId);
  const plans = await input.views.of(planOverview).find({ where: { regionId }, sort: ['id'] });
  const duties = await Promise.all(
    plans.map(async ({ id }) => {
      const plan = await input.stateOf(planAggregate, id);
      if (plan.kind === 'unknown' || plan.expired) return [];
      const { municipalities } = regionFacts(region, plan.cycleId, input.today);
      const unrepresented = await unrepresentedMunicipalities(input.views, regionId, municipalities, input.today);
      return openDutiesOf(plan, { municipalities, unrepresented }).map(({ nameCs }) => `${plan.content.title}: ${nameCs}`);
    }),
  );
  return duties.flat();
};

export const handOverPlanning = regionCommand({
  name: 'HandOverPlanning',
  summary: { cs: 'Předat nositelství plánování', en: 'Hand over the planning' },
  path: '/hand-overs',
  params: regionParams,
  body: handOverPlanningRequest,
  byAuthority: true,
  command: async (input) => {
    const { openDuties: told, ...body } = input.body;
    return { ...body, openDuties: [...told, ...(await openDuties(input, input.params.regionId))] };
  },
});
