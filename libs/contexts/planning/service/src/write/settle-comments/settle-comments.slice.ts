import { settleCommentsRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';
import { consultationParams } from '../plan-params';

export const settleComments = planCommand({
  name: 'SettleComments',
  summary: { cs: 'Vypořádat připomínky', en: 'Settle the comments' },
  path: '/consultations/:consultationId/settlement',
  params: consultationParams,
  body: settleCommentsRequest,
  command: ({ params, body }) => ({ consultationId: params.consultationId, ...body }),
});
