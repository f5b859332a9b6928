import { orderPlanNodesRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const orderPlanNodes = planCommand({
  name: 'OrderPlanNodes',
  summary: { cs: 'Seřadit v osnově', en: 'Order in the tree' },
  path: '/order',
  params: planParams,
  body: orderPlanNodesRequest,
  command: ({ body }) => body,
});
