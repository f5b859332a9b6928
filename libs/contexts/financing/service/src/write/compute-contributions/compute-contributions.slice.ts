import { computeContributionsRequest } from '@triada/financing-contracts';
import { keyOf, type ComputeContributions } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { schemeAggregate } from '../../aggregates';
import { schemeParams, schemeSubject, schemeTarget } from '../scheme-params';
import { inputsFor } from '../key-inputs';

export const computeContributions = defineCommand({
  name: 'ComputeContributions',
  summary: { cs: 'Vypočítat příspěvky roku', en: 'Compute the contributions of a year' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/contributions',
  params: schemeParams,
  body: computeContributionsRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: async ({ body: { year, pool, usage }, params, stateOf, views }): Promise<ComputeContributions['data']> => {
    const { keys, members } = await stateOf(schemeAggregate, params.schemeId);
    const key = keyOf(keys, year);
    const inputs = await inputsFor(views, key ? [key.definition] : [], members, usage);
    return { schemeId: params.schemeId, year, pool, inputs };
  },
  subject: schemeSubject,
});
