import { addMeasureInRoundRequest } from '@triada/planning-contracts';
import { ownOrganisation } from '../../rights/steward';
import { newDetail } from '../new-detail';
import { planCommand, subjectOf } from '../plan-command';
import { roundParams } from '../plan-params';

export const addMeasureInRound = planCommand({
  name: 'AddMeasureInRound',
  summary: { cs: 'Doplnit opatření v kole', en: 'Add a measure in a round' },
  path: '/rounds/:roundId/measures',
  params: roundParams,
  body: addMeasureInRoundRequest,
  command: ({ params, body: { groupId, ...body }, newId }) => ({
    ...body,
    measureId: newId('measure'),
    detail: newDetail(body.detail, newId),
    addition: { roundId: params.roundId, groupId },
  }),
  subject: ({ body, principal, state }) => {
    const { region } = subjectOf(state);
    return { region, group: body.groupId, organisation: ownOrganisation(principal, region) };
  },
});
