import { emptyRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';
import { roundParams } from '../plan-params';

export const closeRound = planCommand({
  name: 'CloseRound',
  summary: { cs: 'Uzavřít kolo', en: 'Close a round' },
  path: '/rounds/:roundId/closing',
  params: roundParams,
  body: emptyRequest,
  command: ({ params }) => ({ roundId: params.roundId }),
});
