import { leaveSchemeRequest } from '@triada/financing-contracts';
import type { LeaveScheme } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { schemeAggregate } from '../../aggregates';
import { municipalitySubject, schemeMunicipalityParams, schemeTarget } from '../scheme-params';

export const leaveScheme = defineCommand({
  name: 'LeaveScheme',
  summary: { cs: 'Vystoupit ze společného financování', en: 'Leave joint financing' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/municipalities/:municipality/leave',
  params: schemeMunicipalityParams,
  body: leaveSchemeRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: ({ body, params }): LeaveScheme['data'] => ({ ...body, ...params }),
  subject: municipalitySubject,
});
