import { recordPaymentRequest } from '@triada/financing-contracts';
import type { RecordPayment } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { schemeAggregate } from '../../aggregates';
import { schemeParams, schemeSubject, schemeTarget } from '../scheme-params';

export const recordPayment = defineCommand({
  name: 'RecordPayment',
  summary: { cs: 'Zapsat platbu obce', en: 'Record a payment' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/payments',
  params: schemeParams,
  body: recordPaymentRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: ({ body, newId, params }): RecordPayment['data'] => ({
    ...body,
    schemeId: params.schemeId,
    paymentId: newId('payment'),
  }),
  subject: schemeSubject,
});
