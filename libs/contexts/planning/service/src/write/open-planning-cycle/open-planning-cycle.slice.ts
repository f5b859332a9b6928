import { openPlanningCycleRequest, regionParams } from '@triada/planning-contracts';
import { regionCommand } from '../region-command';

export const openPlanningCycle = regionCommand({
  name: 'OpenPlanningCycle',
  summary: { cs: 'Otevřít plánovací období', en: 'Open a planning cycle' },
  path: '/cycles',
  params: regionParams,
  body: openPlanningCycleRequest,
  command: ({ body }) => body,
});
