import { askCouncilsRequest } from '@triada/financing-contracts';
import type { AskCouncils } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { schemeAggregate } from '../../aggregates';
import { schemeParams, schemeSubject, schemeTarget } from '../scheme-params';
import { planningRegionIntake } from '../../intake/planning-region.intake';

export const askCouncils = defineCommand({
  name: 'AskCouncils',
  summary: { cs: 'Odeslat návrh zastupitelstvům', en: 'Send the proposal to the councils' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/question',
  params: schemeParams,
  body: askCouncilsRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: async ({ body, params, stateOf, views }): Promise<AskCouncils['data']> => {
    const { regionId } = await stateOf(schemeAggregate, params.schemeId);
    const region = await views.of(planningRegionIntake).get(regionId);
    return {
      ...body,
      schemeId: params.schemeId,
      region: region && { regionId, version: region.version, municipalities: region.municipalities },
    };
  },
  subject: schemeSubject,
});
