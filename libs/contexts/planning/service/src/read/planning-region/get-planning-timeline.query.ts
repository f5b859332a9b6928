import { codeSchema, planningTimelineResponse, regionParams } from '@triada/planning-contracts';
import { timelineOf } from '@triada/planning-domain';
import { defineQuery } from '@triada/platform';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { planningRegionView } from './planning-region.projection';
import { cycleAnswers, regionDoc } from './region-answers';

/** Planning cycles in time: predecessors, supporters and the years without a plan (D037). */
export const getPlanningTimeline = defineQuery({
  name: 'GetPlanningTimeline',
  summary: { cs: 'Časová osa plánování', en: 'Time line of planning' },
  path: '/planning/regions/:regionId/timeline',
  params: regionParams.extend({ planType: codeSchema.default('community-plan') }),
  response: planningTimelineResponse,
  reads: [planningRegionView, planOverview],
  handle: async ({ params: { regionId, planType }, views }) => {
    const { region } = await regionDoc(views, regionId);
    const answer = await cycleAnswers(views, regionId);
    const entries = timelineOf(region.cycles, planType).map((entry) => ({ ...entry, cycle: entry.cycle && answer(entry.cycle) }));
    return { regionId, planType, entries };
  },
});
