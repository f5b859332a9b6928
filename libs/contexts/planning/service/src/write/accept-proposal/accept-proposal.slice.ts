import { acceptProposalRequest } from '@triada/planning-contracts';
import { newDetail } from '../new-detail';
import { planCommand } from '../plan-command';
import { proposalParams } from '../plan-params';

export const acceptProposal = planCommand({
  name: 'AcceptProposal',
  summary: { cs: 'Přijmout návrh jako opatření', en: 'Accept a proposal as a measure' },
  path: '/proposals/:proposalId/acceptance',
  params: proposalParams,
  body: acceptProposalRequest,
  command: ({ params, body: { round, ...body }, newId }) => ({
    ...body,
    proposalId: params.proposalId,
    measureId: newId('measure'),
    detail: newDetail(body.detail, newId),
    addition: round,
  }),
});
