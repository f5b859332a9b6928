import { terminateContractRequest } from '@triada/financing-contracts';
import type { TerminateContract } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { schemeAggregate } from '../../aggregates';
import { schemeMunicipalityParams, schemeSubject, schemeTarget } from '../scheme-params';

export const terminateContract = defineCommand({
  name: 'TerminateContract',
  summary: { cs: 'Ukončit smlouvu obce', en: 'End the contract of a municipality' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/municipalities/:municipality/contract/termination',
  params: schemeMunicipalityParams,
  body: terminateContractRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: ({ body, params }): TerminateContract['data'] => ({ ...body, ...params }),
  subject: schemeSubject,
});
