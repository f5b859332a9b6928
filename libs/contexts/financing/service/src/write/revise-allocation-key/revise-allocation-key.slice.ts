import { reviseAllocationKeyRequest } from '@triada/financing-contracts';
import type { ReviseAllocationKey } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { allocationKeyAggregate } from '../../aggregates';
import { keyParams, keySubject, keyTarget } from '../key-params';

export const reviseAllocationKey = defineCommand({
  name: 'ReviseAllocationKey',
  summary: { cs: 'Vydat novou verzi klíče', en: 'Issue a new version of a key' },
  method: 'POST',
  path: '/financing/allocation-keys/:keyId/versions',
  params: keyParams,
  body: reviseAllocationKeyRequest,
  aggregate: allocationKeyAggregate,
  target: keyTarget,
  command: ({ body, params }): ReviseAllocationKey['data'] => ({ ...body, ...params }),
  subject: keySubject,
});
