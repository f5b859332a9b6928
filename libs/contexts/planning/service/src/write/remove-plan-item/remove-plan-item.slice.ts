import { reasonRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';
import { itemParams } from '../plan-params';

export const removePlanItem = planCommand({
  name: 'RemovePlanItem',
  summary: { cs: 'Odebrat prioritu, cíl nebo aktivitu', en: 'Remove a priority, goal or activity' },
  path: '/items/:itemId/removal',
  params: itemParams,
  body: reasonRequest,
  command: ({ params, body }) => ({ itemId: params.itemId, ...body }),
});
