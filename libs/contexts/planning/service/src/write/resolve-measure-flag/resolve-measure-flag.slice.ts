import { resolveFlagRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';
import { flagParams } from '../plan-params';

export const resolveMeasureFlag = planCommand({
  name: 'ResolveMeasureFlag',
  summary: { cs: 'Vyřešit označení opatření', en: 'Resolve the flag of a measure' },
  path: '/measures/:measureId/flags/:flagId/resolution',
  params: flagParams,
  body: resolveFlagRequest,
  command: ({ params: { measureId, flagId }, body }) => ({ measureId, flagId, ...body }),
});
