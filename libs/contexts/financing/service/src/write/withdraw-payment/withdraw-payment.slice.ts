import { withdrawPaymentRequest } from '@triada/financing-contracts';
import type { WithdrawPayment } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { schemeAggregate } from '../../aggregates';
import { schemeParams, schemeSubject, schemeTarget } from '../scheme-params';

export const withdrawPayment = defineCommand({
  name: 'WithdrawPayment',
  summary: { cs: 'Odvolat chybně zapsanou platbu', en: 'Withdraw a payment written by mistake' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/payments/:paymentId/withdrawal',
  params: schemeParams.extend({ paymentId: z.uuid() }),
  body: withdrawPaymentRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: ({ body, params }): WithdrawPayment['data'] => ({ ...body, ...params }),
  subject: schemeSubject,
});
