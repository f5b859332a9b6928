import { Badge, Columns, Empty, Section, useFormat } from '@triada/web-ui';
import { useMemo } from 'react';
import { Link } from '@tanstack/react-router';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';
import { PersonText, personsIn, usePeople } from '../../shared/people';
import { Completeness } from './completeness';
import { ProposalActions, type Proposal } from './proposal-forms';
import { CloseRound } from './round-forms';
import type { Plan } from './types';

/** Behind the text: what waits for the coordinator. Printed neither with the plan nor shown where there is nothing. */
export const PlanWork = ({ plan }: { readonly plan: Plan }) => {
  const may = useRights();
  const subject = { region: plan.regionId };
  return (
    <div className="tr-stack tr-stack--l tr-no-print">
      {may('ListProposals', subject) && <Proposals plan={plan} />}
      <Columns min="22rem">
        <Rounds plan={plan} />
        <Consultations plan={plan} />
        {may('GetPlanCompleteness', subject) && <Completeness plan={plan} />}
      </Columns>
    </div>
  );
};

const Proposals = ({ plan }: { readonly plan: Plan }) => {
  const { plan: text } = useMessages();
  const query = useView('/planning/plans/{planId}/proposals', { planId: plan.planId });
  return (
    <Section title={text.proposals}>
      <Loaded query={query}>{({ proposals }) => <ProposalList plan={plan} proposals={proposals} />}</Loaded>
    </Section>
  );
};

const ProposalList = ({ plan, proposals }: { readonly plan: Plan; readonly proposals: readonly Proposal[] }) => {
  const { plan: text } = useMessages();
  const nameOf = usePeople(useMemo(() => proposals.flatMap((proposal) => [proposal.proposer?.personId, ...personsIn(proposal.text)]), [proposals]));
  if (proposals.length === 0) return <Empty title={text.noProposals} />;
  return (
    <ul className="tr-list">
      {proposals.map((proposal) => (
        <li key={proposal.proposalId} className="tr-stack tr-stack--s">
          <p className="tr-measure">
            <PersonText text={proposal.text} nameOf={nameOf} />{' '}
            <Badge tone={proposal.state === 'open' ? 'info' : proposal.state === 'accepted' ? 'success' : 'neutral'}>{text.proposalState[proposal.state]}</Badge>{' '}
            {!proposal.complete && <Badge tone="warning">{text.proposalIncomplete}</Badge>}
          </p>
          <p className="tr-small">
            {[
              proposal.groupName,
              proposal.proposer && `${text.proposer}: ${[proposal.proposer.personId && nameOf(proposal.proposer.personId), proposal.proposer.organisation?.name].filter(Boolean).join(', ')}`,
              proposal.reason && `${text.reason}: ${proposal.reason}`,
            ]
              .filter(Boolean)
              .join(' · ')}{' '}
            {proposal.provenance.meeting && (
              <Link
                to="/regiony/$regionId/jednani/$meetingId"
                params={{ regionId: plan.regionId, meetingId: proposal.provenance.meeting.meetingId }}
                hash={proposal.provenance.point ? `bod-${proposal.provenance.point.number}` : undefined}
              >
                {text.why}
              </Link>
            )}
          </p>
          <ProposalActions plan={plan} proposal={proposal} />
        </li>
      ))}
    </ul>
  );
};

const Rounds = ({ plan }: { readonly plan: Plan }) => {
  const { plan: text } = useMessages();
  if (plan.rounds.length === 0) return null;
  return (
    <Section title={text.rounds}>
      <ul className="tr-list">
        {plan.rounds.map((round) => (
          <li key={round.roundId} className="tr-stack tr-stack--s">
            <p>
              {round.number}. {round.title} <Badge tone={round.open ? 'info' : 'neutral'}>{round.open ? text.roundOpen : text.roundClosed}</Badge>
            </p>
            <ul>
              {round.groups.map((group) => (
                <li key={group.groupId}>
                  {group.name}: {text.roundQuota(group.taken, round.quota)}
                </li>
              ))}
            </ul>
            {round.open && <CloseRound plan={plan} roundId={round.roundId} />}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Consultations = ({ plan }: { readonly plan: Plan }) => {
  const { plan: text } = useMessages();
  const format = useFormat();
  if (plan.consultations.length === 0) return null;
  return (
    <Section title={text.consultations}>
      <ul className="tr-list">
        {plan.consultations.map((consultation) => (
          <li key={consultation.consultationId}>
            <p>{format.range(consultation.from, consultation.to)}</p>
            {consultation.closed && <p className="tr-small">{text.consultationCounts(consultation.closed.comments, consultation.closed.bodies)}</p>}
            {consultation.settlement && (
              <p className="tr-small">{text.settlementCounts(consultation.settlement.accepted, consultation.settlement.partly, consultation.settlement.rejected)}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
