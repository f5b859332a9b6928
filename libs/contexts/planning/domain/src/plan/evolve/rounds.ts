import { changedEntity, withEntity } from '../../shared/entities';
import type { PlanEventOf } from '../plan.events';
import type { Plan, Proposal, Round } from '../plan.state';

const changeRound = (plan: Plan, roundId: string, change: Partial<Round>): Plan => ({
  ...plan,
  rounds: plan.rounds.map((round) => (round.roundId === roundId ? { ...round, ...change } : round)),
});

const changeProposal = (plan: Plan, proposalId: string, change: Partial<Proposal>): Plan => ({
  ...plan,
  proposals: changedEntity(plan.proposals, proposalId, (proposal) => ({ ...proposal, ...change })),
});

export const evolveRounds = {
  RoundOpened: (plan: Plan, round: PlanEventOf<'RoundOpened'>['data']): Plan => ({
    ...plan,
    rounds: [...plan.rounds, { ...round, open: true, taken: {} }],
  }),
  RoundRulesApplied: (plan: Plan, { roundId, ...rules }: PlanEventOf<'RoundRulesApplied'>['data']): Plan =>
    changeRound(plan, roundId, rules),
  RoundClosed: (plan: Plan, { roundId }: PlanEventOf<'RoundClosed'>['data']): Plan => changeRound(plan, roundId, { open: false }),
  MeasureAdditionRefused: (plan: Plan): Plan => plan,
  ProposalRecorded: (plan: Plan, { proposalId, text, source, proposer }: PlanEventOf<'ProposalRecorded'>['data']): Plan => ({
    ...plan,
    proposals: withEntity(plan.proposals, proposalId, { proposalId, text, source, proposer, state: 'open' }),
  }),
  ProposalCompleted: (plan: Plan, { proposalId, proposer }: PlanEventOf<'ProposalCompleted'>['data']): Plan =>
    changeProposal(plan, proposalId, { proposer }),
  ProposalAccepted: (plan: Plan, { proposalId }: PlanEventOf<'ProposalAccepted'>['data']): Plan =>
    changeProposal(plan, proposalId, { state: 'accepted' }),
  ProposalDismissed: (plan: Plan, { proposalId }: PlanEventOf<'ProposalDismissed'>['data']): Plan =>
    changeProposal(plan, proposalId, { state: 'dismissed' }),
};
