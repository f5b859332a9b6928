import { openRoundRequest, planParams } from '@triada/planning-contracts';
import { rulesOn } from '@triada/planning-domain';
import { planCommand } from '../plan-command';

export const openRound = planCommand({
  name: 'OpenRound',
  summary: { cs: 'Otevřít kolo doplňování opatření', en: 'Open a round of measures' },
  path: '/rounds',
  params: planParams,
  body: openRoundRequest,
  command: ({ body, newId, region, today }) => ({ roundId: newId('round'), ...body, rules: rulesOn(region, today) }),
});
