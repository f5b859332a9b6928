import { closeSchemeRequest } from '@triada/financing-contracts';
import type { CloseScheme } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { schemeAggregate } from '../../aggregates';
import { schemeParams, schemeSubject, schemeTarget } from '../scheme-params';

export const closeScheme = defineCommand({
  name: 'CloseScheme',
  summary: { cs: 'Ukončit společné financování', en: 'Close joint financing' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/closing',
  params: schemeParams,
  body: closeSchemeRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: ({ body, params }): CloseScheme['data'] => ({ ...body, ...params }),
  subject: schemeSubject,
});
