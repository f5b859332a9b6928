import { linkProjectRequest } from '@triada/planning-contracts';
import { projectCommand } from '../project-command';

export const linkProjectToPlan = projectCommand({
  name: 'LinkProjectToPlan',
  summary: { cs: 'Připojit projekt k plánu', en: 'Link a project to a plan' },
  path: '/plans',
  body: linkProjectRequest,
  command: ({ body }) => body,
});
