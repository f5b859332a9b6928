import { defineProjection } from '@triada/kernel';
import { idOfStream, planAggregate } from '../../aggregates';
import { begunOverview, overviewSteps, type OverviewEvent } from './overview-steps';
import type { PlanOverview } from './plan-overview.document';

export const planOverview = defineProjection<PlanOverview, OverviewEvent>({
  view: 'plan-overview',
  version: 1,
  indexes: ['regionId', 'cycleId', 'phase', 'title', 'targetGroups.code'],
  on: ['PlanDrafted', ...(Object.keys(overviewSteps) as Exclude<OverviewEvent['type'], 'PlanDrafted'>[])],
  project: (event) => [
    {
      id: idOfStream(planAggregate, event.place.stream),
      change: (doc) => {
        if (event.type === 'PlanDrafted') return begunOverview(event.data);
        const step = overviewSteps[event.type] as (doc: PlanOverview, data: OverviewEvent['data']) => PlanOverview;
        return doc && step(doc, event.data);
      },
    },
  ],
});
