import { linkProjectRequest } from '@triada/planning-contracts';
import { projectCommand } from '../project-command';

export const unlinkProjectFromPlan = projectCommand({
  name: 'UnlinkProjectFromPlan',
  summary: { cs: 'Odpojit projekt od plánu', en: 'Unlink a project from a plan' },
  path: '/unlinked-plans',
  body: linkProjectRequest,
  command: ({ body }) => body,
});
