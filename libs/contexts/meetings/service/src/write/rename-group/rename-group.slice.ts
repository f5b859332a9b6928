import { renameGroupRequest } from '@triada/meetings-contracts';
import { groupCommand } from '../group-command';

export const renameGroup = groupCommand({
  name: 'RenameGroup',
  summary: { cs: 'Přejmenovat skupinu', en: 'Rename a group' },
  path: '/name',
  body: renameGroupRequest,
  command: ({ body, params }) => ({ ...params, ...body }),
});
