import { completeProposalRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';
import { proposalParams } from '../plan-params';

export const completeProposal = planCommand({
  name: 'CompleteProposal',
  summary: { cs: 'Doplnit navrhovatele', en: 'Complete a proposal' },
  path: '/proposals/:proposalId/proposer',
  params: proposalParams,
  body: completeProposalRequest,
  command: ({ params, body }) => ({ proposalId: params.proposalId, ...body }),
});
