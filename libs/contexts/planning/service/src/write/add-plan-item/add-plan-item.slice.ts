import { addPlanItemRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const addPlanItem = planCommand({
  name: 'AddPlanItem',
  summary: { cs: 'Přidat prioritu, cíl nebo aktivitu', en: 'Add a priority, goal or activity' },
  path: '/items',
  params: planParams,
  body: addPlanItemRequest,
  command: ({ body, newId }) => ({ itemId: newId('item'), ...body }),
});
