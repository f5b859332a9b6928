import { draftContractRequest } from '@triada/financing-contracts';
import type { DraftContract } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { schemeAggregate } from '../../aggregates';
import { schemeParams, schemeSubject, schemeTarget } from '../scheme-params';

export const draftContract = defineCommand({
  name: 'DraftContract',
  summary: { cs: 'Připravit smlouvu obce s garantem', en: 'Draft the contract of a municipality with the guarantor' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/contracts',
  params: schemeParams,
  body: draftContractRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: ({ body, newId, params }): DraftContract['data'] => ({
    ...body,
    schemeId: params.schemeId,
    contractId: newId('contract'),
  }),
  subject: schemeSubject,
});
