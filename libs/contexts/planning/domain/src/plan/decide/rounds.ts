import { ensure, NotFound, type AppliedRule } from '@triada/kernel';
import { entity } from '../../shared/entities';
import { planningRules } from '../../planning-region/planning-region.rules';
import type { PlanEvent, PlanEventOf } from '../plan.events';
import { anIdIsNew, hasPlace, onlyGroupsOfTheRoundAdd, roundOf } from '../plan.rules';
import type { Plan, Proposal, Round } from '../plan.state';
import { measureAdded } from './tree';
import type { Decided, Decisions } from './types';

const ruleOf = ({ ruleVersion }: Pick<Round, 'ruleVersion'>): AppliedRule => ({ id: planningRules, version: ruleVersion });

const openProposal = (plan: Plan, proposalId: string): Proposal => {
  const proposal = entity(plan.proposals, proposalId);
  if (!proposal) throw new NotFound('planning.unknown-proposal', { proposalId });
  ensure(proposal.state === 'open', 'planning.proposal-settled', { state: proposal.state });
  return proposal;
};

/**
 * Adds a group's measure within its quota. Above the quota nothing is added, but the refusal is written with the rule version:
 * the platform stores it and answers with `planning.quota-exhausted` (D071, X02, X03).
 */
const withinQuota = (plan: Plan, today: string, added: PlanEventOf<'MeasureAdded'>, also: readonly PlanEvent[] = []): Decided => {
  const { addition, title } = added.data;
  if (!addition) return [added, ...also];
  const round = roundOf(plan, addition.roundId);
  onlyGroupsOfTheRoundAdd(round, addition, today);
  const rule = ruleOf(round);
  if (hasPlace(round, addition.groupId)) return [{ ...added, rule }, ...also];
  const { quota, ruleVersion } = round;
  return [{ type: 'MeasureAdditionRefused', data: { ...addition, roundTitle: round.title, title, quota, ruleVersion }, rule }];
};

export const decideRounds: Decisions<
  | 'OpenRound'
  | 'ApplyRulesToRound'
  | 'CloseRound'
  | 'AddMeasureInRound'
  | 'RecordProposal'
  | 'CompleteProposal'
  | 'AcceptProposal'
  | 'DismissProposal'
> = {
  OpenRound: ({ data: { rules, ...data } }, { rounds }) => {
    anIdIsNew(!rounds.some(({ roundId }) => roundId === data.roundId), data.roundId);
    ensure(!rounds.some(({ open }) => open), 'planning.round-open', { round: rounds.find(({ open }) => open)?.title });
    ensure(new Set(data.groups).size === data.groups.length, 'planning.group-twice', {}, 'groups');
    const opened = { ...data, number: rounds.length + 1, quota: rules.settings.quotaPerGroup, ruleVersion: rules.version };
    return [{ type: 'RoundOpened', data: opened, rule: { id: planningRules, version: rules.version } }];
  },
  ApplyRulesToRound: ({ data: { roundId, rules } }, plan) => {
    const round = roundOf(plan, roundId);
    ensure(round.open, 'planning.round-closed', { round: round.title });
    if (round.ruleVersion === rules.version) return [];
    const applied = { roundId, quota: rules.settings.quotaPerGroup, ruleVersion: rules.version };
    return [{ type: 'RoundRulesApplied', data: applied, rule: { id: planningRules, version: rules.version } }];
  },
  CloseRound: ({ data }, plan) => (roundOf(plan, data.roundId).open ? [{ type: 'RoundClosed', data }] : []),
  AddMeasureInRound: ({ data, context }, plan) =>
    withinQuota(plan, context.today, measureAdded(plan, context, { ...data, proposalId: null })),
  RecordProposal: ({ data }, plan) => (entity(plan.proposals, data.proposalId) ? [] : [{ type: 'ProposalRecorded', data }]),
  CompleteProposal: ({ data }, plan) => {
    const { proposer } = openProposal(plan, data.proposalId);
    ensure(data.proposer.personId || data.proposer.organisationId, 'planning.proposer-missing', {}, 'proposer');
    const same = proposer?.personId === data.proposer.personId && proposer?.organisationId === data.proposer.organisationId;
    return same ? [] : [{ type: 'ProposalCompleted', data }];
  },
  AcceptProposal: ({ data, context }, plan) => {
    const { proposalId } = data;
    const { proposer, source } = openProposal(plan, proposalId);
    ensure(proposer, 'planning.proposer-missing', {}, 'proposer');
    const added = measureAdded(plan, context, { ...data, source, proposer });
    return withinQuota(plan, context.today, added, [
      { type: 'ProposalAccepted', data: { proposalId, measureId: data.measureId } },
    ]);
  },
  DismissProposal: ({ data }, plan) => {
    openProposal(plan, data.proposalId);
    return [{ type: 'ProposalDismissed', data }];
  },
};
