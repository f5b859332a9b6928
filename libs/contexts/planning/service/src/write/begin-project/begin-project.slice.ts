import { beginProjectRequest } from '@triada/planning-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { projectAggregate } from '../../aggregates';
import { stewardedRegion } from '../../rights/steward';
import { refuseForeignPlans } from '../plans-of-region';

export const beginProject = defineCommand({
  name: 'BeginProject',
  summary: { cs: 'Zahájit projekt', en: 'Begin a project' },
  method: 'POST',
  path: '/planning/projects',
  params: z.object({}),
  body: beginProjectRequest,
  aggregate: projectAggregate,
  target: ({ newId }) => newId('project'),
  creates: true,
  command: async (input) => {
    await stewardedRegion(input, input.body.regionId);
    await refuseForeignPlans(input, input.body.regionId, input.body.plans);
    return { projectId: input.newId('project'), ...input.body };
  },
  subject: ({ body }) => ({ region: body.regionId }),
});
