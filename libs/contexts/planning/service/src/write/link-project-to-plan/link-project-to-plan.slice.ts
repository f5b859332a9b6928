import { linkProjectRequest } from '@triada/planning-contracts';
import { refuseForeignPlans } from '../plans-of-region';
import { projectCommand } from '../project-command';

export const linkProjectToPlan = projectCommand({
  name: 'LinkProjectToPlan',
  summary: { cs: 'Připojit projekt k plánu', en: 'Link a project to a plan' },
  path: '/plans',
  body: linkProjectRequest,
  command: async (input) => {
    await refuseForeignPlans(input, input.project.regionId, [input.body.planId]);
    return input.body;
  },
});
