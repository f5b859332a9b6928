import { chooseKeyRequest } from '@triada/financing-contracts';
import { versionOf, type ChooseKey } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { allocationKeyAggregate, schemeAggregate } from '../../aggregates';
import { schemeParams, schemeSubject, schemeTarget } from '../scheme-params';

export const chooseKey = defineCommand({
  name: 'ChooseKey',
  summary: { cs: 'Zvolit klíč', en: 'Choose the allocation key' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/key',
  params: schemeParams,
  body: chooseKeyRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: async ({ body: { version, ...choice }, params, stateOf }): Promise<ChooseKey['data']> => {
    const state = await stateOf(allocationKeyAggregate, choice.keyId);
    const definition = versionOf(state, version);
    const key =
      state.status === 'undefined' || !definition
        ? null
        : { definition, regionId: state.regionId, retired: state.status === 'retired' };
    return { ...choice, keyVersion: version, schemeId: params.schemeId, key };
  },
  subject: schemeSubject,
});
