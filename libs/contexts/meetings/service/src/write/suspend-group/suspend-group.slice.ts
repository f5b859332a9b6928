import { suspendGroupRequest } from '@triada/meetings-contracts';
import { groupCommand } from '../group-command';

export const suspendGroup = groupCommand({
  name: 'SuspendGroup',
  summary: { cs: 'Pozastavit činnost skupiny', en: 'Suspend a group' },
  path: '/suspension',
  body: suspendGroupRequest,
  command: ({ body, params }) => ({ ...params, ...body }),
});
