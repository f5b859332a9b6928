import { recordAccessionRequest } from '@triada/financing-contracts';
import type { RecordAccession } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { schemeAggregate } from '../../aggregates';
import { schemeParams, schemeSubject, schemeTarget } from '../scheme-params';

export const recordAccession = defineCommand({
  name: 'RecordAccession',
  summary: { cs: 'Zapsat přistoupení obce', en: 'Record the accession of a municipality' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/accessions',
  params: schemeParams,
  body: recordAccessionRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: ({ body, params }): RecordAccession['data'] => ({ ...body, schemeId: params.schemeId }),
  subject: schemeSubject,
});
