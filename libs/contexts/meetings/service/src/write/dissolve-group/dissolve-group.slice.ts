import { dissolveGroupRequest } from '@triada/meetings-contracts';
import { groupCommand } from '../group-command';

export const dissolveGroup = groupCommand({
  name: 'DissolveGroup',
  summary: { cs: 'Zrušit skupinu', en: 'Dissolve a group' },
  path: '/dissolution',
  body: dissolveGroupRequest,
  command: ({ body, params }) => ({ ...params, ...body }),
});
