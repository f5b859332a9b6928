import { allocationKeyResponse, allocationKeysResponse, regionId } from '@triada/financing-contracts';
import { formulaOf, roundingRuleOf } from '@triada/financing-domain';
import { compareCzech, NotFound } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { allocationKeyProjection, type AllocationKeyDoc } from './allocation-key.projection';

const answer = ({ id, scope, name, origin, state, versions }: AllocationKeyDoc): z.input<typeof allocationKeyResponse> => ({
  id,
  regionId: scope === 'authority' ? null : scope,
  name,
  origin,
  state,
  versions: versions.map((version, index) => ({
    ...version,
    version: index + 1,
    formula: formulaOf(version.definition),
    rounding: roundingRuleOf(version.definition),
  })),
});

/** Keys that a region may choose from: its own and those of the authority. */
export const allocationKeysQuery = defineQuery({
  name: 'AllocationKeys',
  summary: { cs: 'Klíče společného financování', en: 'Allocation keys' },
  path: '/financing/allocation-keys',
  params: z.object({ regionId: regionId.optional() }),
  response: allocationKeysResponse,
  reads: [allocationKeyProjection],
  handle: async ({ params, views }) => {
    const docs = await views
      .of(allocationKeyProjection)
      .find({ where: params.regionId ? { scope: { in: [params.regionId, 'authority'] } } : {} });
    return { items: docs.map(answer).sort((a, b) => compareCzech(a.name, b.name)) };
  },
});

export const allocationKeyQuery = defineQuery({
  name: 'AllocationKey',
  summary: { cs: 'Klíč a jeho verze', en: 'An allocation key and its versions' },
  path: '/financing/allocation-keys/:keyId',
  params: z.object({ keyId: z.uuid() }),
  response: allocationKeyResponse,
  reads: [allocationKeyProjection],
  handle: async ({ params, views }) => {
    const doc = await views.of(allocationKeyProjection).get(params.keyId);
    if (!doc) throw new NotFound('financing.key-unknown', { id: params.keyId });
    return answer(doc);
  },
});
