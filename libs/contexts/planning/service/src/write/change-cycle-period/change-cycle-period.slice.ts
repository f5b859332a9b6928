import { changeCyclePeriodRequest } from '@triada/planning-contracts';
import { regionCommand } from '../region-command';
import { cycleParams } from '../cycle-params';

export const changeCyclePeriod = regionCommand({
  name: 'ChangeCyclePeriod',
  summary: { cs: 'Změnit období cyklu', en: 'Change the period of a cycle' },
  path: '/cycles/:cycleId/period',
  params: cycleParams,
  body: changeCyclePeriodRequest,
  command: ({ params, body }) => ({ cycleId: params.cycleId, ...body }),
});
