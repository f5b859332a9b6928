import { markFundedRequest, planParams } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const markMeasuresFunded = planCommand({
  name: 'MarkMeasuresFunded',
  summary: { cs: 'Označit financovaná opatření', en: 'Mark measures as funded' },
  path: '/funded-measures',
  params: planParams,
  body: markFundedRequest,
  command: ({ body }) => body,
});
