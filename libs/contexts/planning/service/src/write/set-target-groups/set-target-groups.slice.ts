import { planParams, setTargetGroupsRequest } from '@triada/planning-contracts';
import { targetGroupLabel } from '@triada/reference-data';
import { planCommand } from '../plan-command';

export const setTargetGroups = planCommand({
  name: 'SetTargetGroups',
  summary: { cs: 'Určit cílové skupiny', en: 'Set the target groups' },
  path: '/target-groups',
  params: planParams,
  body: setTargetGroupsRequest,
  command: ({ body }) => ({
    targetGroups: body.targetGroups.map(({ code, name }) => ({ code, name: name ?? targetGroupLabel(code) })),
  }),
});
