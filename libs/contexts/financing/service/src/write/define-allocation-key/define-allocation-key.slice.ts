import { defineAllocationKeyRequest } from '@triada/financing-contracts';
import type { DefineAllocationKey } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { allocationKeyAggregate } from '../../aggregates';

export const defineAllocationKey = defineCommand({
  name: 'DefineAllocationKey',
  summary: { cs: 'Založit klíč společného financování', en: 'Define an allocation key' },
  method: 'POST',
  path: '/financing/allocation-keys',
  params: z.object({}),
  body: defineAllocationKeyRequest,
  aggregate: allocationKeyAggregate,
  target: ({ newId }) => newId('key'),
  creates: true,
  command: ({ body, newId }): DefineAllocationKey['data'] => ({ ...body, keyId: newId('key') }),
  subject: ({ body }) => ({ region: body.regionId ?? undefined }),
});
