import { setActivationRuleRequest } from '@triada/financing-contracts';
import type { SetActivationRule } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { schemeAggregate } from '../../aggregates';
import { schemeParams, schemeSubject, schemeTarget } from '../scheme-params';
import { activationRuleOf } from '../activation-rule';

export const setActivationRule = defineCommand({
  name: 'SetActivationRule',
  summary: { cs: 'Nastavit pravidlo aktivace', en: 'Set the activation rule' },
  method: 'POST',
  path: '/financing/schemes/:schemeId/activation-rule',
  params: schemeParams,
  body: setActivationRuleRequest,
  aggregate: schemeAggregate,
  target: schemeTarget,
  command: async ({ body, params, stateOf, views }): Promise<SetActivationRule['data']> => {
    const { members } = await stateOf(schemeAggregate, params.schemeId);
    return { schemeId: params.schemeId, rule: await activationRuleOf(views, body.rule, members) };
  },
  subject: schemeSubject,
});
