import { signContractRequest } from '@triada/financing-contracts';
import type { SignContract } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { schemeAggregate } from '../../aggregates';
import { municipalitySubject, schemeMunicipalityParams, schemeTarget } from '../scheme-params';

export const signContract = defineCommand({
  name: 'SignContract',
  summary: { cs: 'Potvrdit smlouvu za obec', en: 'Confirm the contract for the municipality' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/municipalities/:municipality/contract/signature',
  params: schemeMunicipalityParams,
  body: signContractRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: ({ body, params }): SignContract['data'] => ({ ...body, ...params }),
  subject: municipalitySubject,
});
