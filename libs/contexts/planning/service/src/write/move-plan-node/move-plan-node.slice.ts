import { movePlanNodeRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';
import { nodeParams } from '../plan-params';

export const movePlanNode = planCommand({
  name: 'MovePlanNode',
  summary: { cs: 'Přesunout v osnově', en: 'Move in the tree' },
  path: '/nodes/:nodeId/parent',
  params: nodeParams,
  body: movePlanNodeRequest,
  command: ({ params, body }) => ({ nodeId: params.nodeId, ...body }),
});
