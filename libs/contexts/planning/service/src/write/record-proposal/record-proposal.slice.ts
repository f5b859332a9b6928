import { derivedId } from '@triada/kernel';
import { planParams, recordProposalRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const recordProposal = planCommand({
  name: 'RecordProposal',
  summary: { cs: 'Zapsat návrh opatření', en: 'Record a measure proposal' },
  path: '/proposals',
  params: planParams,
  body: recordProposalRequest,
  // The same point of the same minutes makes one proposal in a plan, however often it comes.
  command: ({ params, body, newId }) => ({
    ...body,
    proposalId: body.source ? derivedId('proposal', params.planId, body.source.pointId) : newId('proposal'),
  }),
});
