import { changeTargetGroupsRequest } from '@triada/meetings-contracts';
import { groupCommand } from '../group-command';

export const changeTargetGroups = groupCommand({
  name: 'ChangeTargetGroups',
  summary: { cs: 'Změnit cílové skupiny', en: 'Change the target groups of a group' },
  path: '/target-groups',
  body: changeTargetGroupsRequest,
  command: ({ body, params }) => ({ ...params, ...body }),
});
