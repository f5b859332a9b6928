import { reasonRequest } from '@triada/planning-contracts';
import { regionCommand } from '../region-command';
import { cycleParams } from '../cycle-params';

export const abandonPlanningCycle = regionCommand({
  name: 'AbandonPlanningCycle',
  summary: { cs: 'Zrušit plánovací období', en: 'Abandon a planning cycle' },
  path: '/cycles/:cycleId/abandonment',
  params: cycleParams,
  body: reasonRequest,
  command: ({ params, body }) => ({ cycleId: params.cycleId, ...body }),
});
