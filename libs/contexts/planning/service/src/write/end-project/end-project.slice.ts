import { emptyRequest } from '@triada/planning-contracts';
import { projectCommand } from '../project-command';

export const endProject = projectCommand({
  name: 'EndProject',
  summary: { cs: 'Ukončit činnost projektu', en: 'End a project' },
  path: '/end',
  body: emptyRequest,
  command: ({ body }) => body,
});
