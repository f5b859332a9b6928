import { emptyRequest } from '@triada/planning-contracts';
import { projectCommand } from '../project-command';

export const closeProject = projectCommand({
  name: 'CloseProject',
  summary: { cs: 'Uzavřít projekt', en: 'Close a project' },
  path: '/closing',
  body: emptyRequest,
  command: ({ body }) => body,
});
