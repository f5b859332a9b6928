import { derivedId, ensure } from '@triada/kernel';
import { draftPlanRequest } from '@triada/planning-contracts';
import { cycleOf } from '@triada/planning-domain';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { planAggregate } from '../../aggregates';
import { stewardedRegion } from '../../rights/steward';

/** A cycle has one plan: its id follows from that of the cycle, so a second draft meets the first one (F01). */
export const planIdOfCycle = (cycleId: string): string => derivedId('plan', cycleId);

export const draftPlan = defineCommand({
  name: 'DraftPlan',
  summary: { cs: 'Založit plán', en: 'Draft a plan' },
  method: 'POST',
  path: '/planning/plans',
  params: z.object({}),
  body: draftPlanRequest,
  aggregate: planAggregate,
  target: ({ body }) => planIdOfCycle(body.cycleId),
  creates: true,
  command: async (input) => {
    const { regionId, cycleId, title } = input.body;
    const { planType, period, historical } = cycleOf(await stewardedRegion(input, regionId), cycleId);
    ensure(!historical, 'planning.historical-cycle', {}, 'cycleId');
    return { planId: planIdOfCycle(cycleId), regionId, cycleId, planType, title, period };
  },
  subject: ({ body }) => ({ region: body.regionId }),
});
