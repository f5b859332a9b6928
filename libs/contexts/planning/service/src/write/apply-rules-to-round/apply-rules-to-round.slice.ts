import { emptyRequest } from '@triada/planning-contracts';
import { rulesOn } from '@triada/planning-domain';
import { planCommand } from '../plan-command';
import { roundParams } from '../plan-params';

export const applyRulesToRound = planCommand({
  name: 'ApplyRulesToRound',
  summary: { cs: 'Použít v kole nynější pravidla', en: 'Apply the present rules to a round' },
  path: '/rounds/:roundId/rules',
  params: roundParams,
  body: emptyRequest,
  command: ({ params, region, today }) => ({ roundId: params.roundId, rules: rulesOn(region, today) }),
});
