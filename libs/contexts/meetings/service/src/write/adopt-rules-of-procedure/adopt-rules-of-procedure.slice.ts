import { adoptRulesOfProcedureRequest } from '@triada/meetings-contracts';
import { groupCommand } from '../group-command';

export const adoptRulesOfProcedure = groupCommand({
  name: 'AdoptRulesOfProcedure',
  summary: { cs: 'Přijmout jednací řád', en: 'Adopt rules of procedure' },
  path: '/rules-of-procedure',
  body: adoptRulesOfProcedureRequest,
  command: ({ body, params }) => ({ ...params, ...body }),
});
