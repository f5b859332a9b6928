import { prolongProjectRequest } from '@triada/planning-contracts';
import { projectCommand } from '../project-command';

export const prolongProject = projectCommand({
  name: 'ProlongProject',
  summary: { cs: 'Prodloužit projekt', en: 'Prolong a project' },
  path: '/prolongations',
  body: prolongProjectRequest,
  command: ({ body }) => body,
});
