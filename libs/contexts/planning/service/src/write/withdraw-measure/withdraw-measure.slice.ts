import { reasonRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';
import { measureParams } from '../plan-params';

export const withdrawMeasure = planCommand({
  name: 'WithdrawMeasure',
  summary: { cs: 'Stáhnout opatření', en: 'Withdraw a measure' },
  path: '/measures/:measureId/withdrawal',
  params: measureParams,
  body: reasonRequest,
  command: ({ params, body }) => ({ measureId: params.measureId, ...body }),
});
