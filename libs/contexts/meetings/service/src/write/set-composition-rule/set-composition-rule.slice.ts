import { setCompositionRuleRequest } from '@triada/meetings-contracts';
import { groupCommand } from '../group-command';

export const setCompositionRule = groupCommand({
  name: 'SetCompositionRule',
  summary: { cs: 'Určit, z koho se skupina skládá', en: 'Set the composition rule of a group' },
  path: '/composition-rule',
  body: setCompositionRuleRequest,
  command: ({ body, params }) => ({ ...params, ...body }),
});
