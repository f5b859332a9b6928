import { renewGroupRequest } from '@triada/meetings-contracts';
import { groupCommand } from '../group-command';

export const renewGroup = groupCommand({
  name: 'RenewGroup',
  summary: { cs: 'Obnovit činnost skupiny', en: 'Renew a group' },
  path: '/renewal',
  body: renewGroupRequest,
  command: ({ body, params }) => ({ ...params, ...body }),
});
