import { changePlanItemRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';
import { itemParams } from '../plan-params';

export const changePlanItem = planCommand({
  name: 'ChangePlanItem',
  summary: { cs: 'Změnit prioritu, cíl nebo aktivitu', en: 'Change a priority, goal or activity' },
  path: '/items/:itemId',
  params: itemParams,
  body: changePlanItemRequest,
  command: ({ params, body }) => ({ itemId: params.itemId, ...body }),
});
