import { reasonRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';
import { proposalParams } from '../plan-params';

export const dismissProposal = planCommand({
  name: 'DismissProposal',
  summary: { cs: 'Nepřijmout návrh', en: 'Dismiss a proposal' },
  path: '/proposals/:proposalId/dismissal',
  params: proposalParams,
  body: reasonRequest,
  command: ({ params, body }) => ({ proposalId: params.proposalId, ...body }),
});
