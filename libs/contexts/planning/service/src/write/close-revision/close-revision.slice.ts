import { closeRevisionRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const closeRevision = planCommand({
  name: 'CloseRevision',
  summary: { cs: 'Uzavřít revizi plánu', en: 'Close a revision' },
  path: '/revisions',
  params: planParams,
  body: closeRevisionRequest,
  command: ({ body }) => body,
});
