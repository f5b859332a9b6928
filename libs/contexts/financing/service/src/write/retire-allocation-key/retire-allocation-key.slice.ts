import { retireAllocationKeyRequest } from '@triada/financing-contracts';
import type { RetireAllocationKey } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { allocationKeyAggregate } from '../../aggregates';
import { keyParams, keySubject, keyTarget } from '../key-params';

export const retireAllocationKey = defineCommand({
  name: 'RetireAllocationKey',
  summary: { cs: 'Stáhnout klíč z nabídky', en: 'Retire a key' },
  method: 'POST',
  path: '/financing/allocation-keys/:keyId/retirement',
  params: keyParams,
  body: retireAllocationKeyRequest,
  aggregate: allocationKeyAggregate,
  target: keyTarget,
  command: ({ body, params }): RetireAllocationKey['data'] => ({ ...body, ...params }),
  subject: keySubject,
});
