import { foundPlanningRegionRequest } from '@triada/planning-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { planningRegionAggregate } from '../../aggregates';

export const foundPlanningRegion = defineCommand({
  name: 'FoundPlanningRegion',
  summary: { cs: 'Založit plánovací území', en: 'Found a planning region' },
  method: 'POST',
  path: '/planning/regions',
  params: z.object({}),
  body: foundPlanningRegionRequest,
  aggregate: planningRegionAggregate,
  target: ({ body }) => body.regionId,
  creates: true,
  command: ({ body }) => body,
  subject: () => ({}),
});
