import { deciderSpec } from '@triada/kernel/spec';
import { planDecider } from '../plan.decider';
import { planEvents, type PlanEvent, type PlanEventOf } from '../plan.events';
import {
  addedInRound,
  goalId,
  groupA,
  groupB,
  inProposals,
  noDetail,
  roundId,
  roundOpened,
  rulesV1,
  rulesV2,
  source,
  uuid,
} from './plan-events.fixture';

const spec = deciderSpec(planDecider);
const rule = { id: 'planning-rules', version: 1 };
const plan = (...more: PlanEvent[]) => spec.given(...inProposals, ...more);
const measure = {
  measureId: uuid(199),
  parentId: goalId,
  title: 'Další opatření',
  text: [],
  detail: noDetail,
  level: 'whole',
  targetGroup: null,
} as const;
const inRound = (groupId = groupA) => ({ ...measure, addition: { roundId, groupId }, source: null, proposer: null });
const refused: PlanEvent = {
  type: 'MeasureAdditionRefused',
  data: { roundId, groupId: groupA, roundTitle: 'První kolo', title: 'Další opatření', quota: 3, ruleVersion: 1 },
  rule,
};

describe('OpenRound', () => {
  const data = { roundId, title: 'První kolo', groups: [groupA, groupB], to: null, rules: rulesV1 };

  it('[D071] takes the quota from the rules of the region and stores their version', () =>
    plan()
      .when('OpenRound', data)
      .then({ ...roundOpened, rule }));

  it('refuses a second open round and a group twice', () => {
    plan(roundOpened)
      .when('OpenRound', { ...data, roundId: uuid(21) })
      .thenRejected('planning.round-open', { round: 'První kolo' });
    plan()
      .when('OpenRound', { ...data, groups: [groupA, groupA] })
      .thenRejected('planning.group-twice');
  });

  it('numbers the next one after it is closed', () => {
    plan(roundOpened).when('CloseRound', { roundId }).then({ type: 'RoundClosed', data: { roundId } });
    const closed: PlanEvent = { type: 'RoundClosed', data: { roundId } };
    plan(roundOpened, closed).when('CloseRound', { roundId }).thenNothing();
    const [next] = plan(roundOpened, closed)
      .when('OpenRound', { ...data, roundId: uuid(21) })
      .events();
    expect(next).toMatchObject({ data: { number: 2 } });
  });
});

describe('AddMeasureInRound', () => {
  const three = [addedInRound(1), addedInRound(2), addedInRound(3)];

  it('[D071] adds the third measure of a group with the rule version', () => {
    const [added] = plan(roundOpened, ...three.slice(0, 2))
      .when('AddMeasureInRound', inRound())
      .events();
    expect(added).toMatchObject({
      type: 'MeasureAdded',
      data: { measureId: uuid(199), addition: { roundId, groupId: groupA } },
      rule,
    });
  });

  it('[D071] [F07] refuses the fourth one, records the refusal, and answers with rule and rule version', () => {
    plan(roundOpened, ...three)
      .when('AddMeasureInRound', inRound())
      .then(refused);
    const { refusal } = planEvents.MeasureAdditionRefused;
    expect(refusal({ quota: 3, ruleVersion: 1, roundTitle: 'První kolo' })).toEqual({
      code: 'planning.quota-exhausted',
      params: { quota: 3, round: 'První kolo', rule: 'planning-rules', version: 1 },
    });
  });

  it('a recorded refusal changes nothing', () => expect(plan(roundOpened, refused).state()).toEqual(plan(roundOpened).state()));

  it('[D071] a withdrawn measure frees its place', () => {
    const withdrawal = plan(roundOpened, ...three)
      .when('WithdrawMeasure', { measureId: uuid(102), reason: 'Sloučeno' })
      .events();
    const [added] = plan(roundOpened, ...three, ...withdrawal)
      .when('AddMeasureInRound', inRound())
      .events();
    expect(added).toMatchObject({ type: 'MeasureAdded' });
  });

  it('counts every group by itself', () =>
    expect(
      plan(roundOpened, ...three)
        .when('AddMeasureInRound', inRound(groupB))
        .events(),
    ).toMatchObject([{ type: 'MeasureAdded' }]));

  it('refuses a group that the round does not name, a closed round and an unknown one', () => {
    plan(roundOpened)
      .when('AddMeasureInRound', inRound(uuid(12)))
      .thenRejected('planning.group-not-in-round');
    plan(roundOpened, { type: 'RoundClosed', data: { roundId } })
      .when('AddMeasureInRound', inRound())
      .thenRejected('planning.round-closed');
    plan().when('AddMeasureInRound', inRound()).thenRejected('planning.unknown-round');
  });

  it('takes additions until the last day of the round', () => {
    const until: PlanEvent = {
      type: 'RoundOpened',
      data: { ...(roundOpened.data as PlanEventOf<'RoundOpened'>['data']), to: '2022-09-30' },
    };
    expect(plan(until).when('AddMeasureInRound', inRound(), { today: '2022-09-30' }).events()).toMatchObject([
      { type: 'MeasureAdded' },
    ]);
    plan(until)
      .when('AddMeasureInRound', inRound(), { today: '2022-10-01' })
      .thenRejected('planning.round-over', { to: '2022-09-30' });
  });

  it('[X02] new additions pass once the round follows a newer version of the rules', () => {
    const applied: PlanEvent = {
      type: 'RoundRulesApplied',
      data: { roundId, quota: 5, ruleVersion: 2 },
      rule: { id: 'planning-rules', version: 2 },
    };
    plan(roundOpened, ...three)
      .when('ApplyRulesToRound', { roundId, rules: rulesV2 })
      .then(applied);
    plan(roundOpened).when('ApplyRulesToRound', { roundId, rules: rulesV1 }).thenNothing();
    plan(roundOpened, { type: 'RoundClosed', data: { roundId } })
      .when('ApplyRulesToRound', { roundId, rules: rulesV2 })
      .thenRejected('planning.round-closed');
    const [added] = plan(roundOpened, ...three, refused, applied)
      .when('AddMeasureInRound', inRound())
      .events();
    expect(added).toMatchObject({ type: 'MeasureAdded', rule: { version: 2 } });
  });
});

describe('proposals', () => {
  const proposalId = uuid(80);
  const data = {
    proposalId,
    text: 'Doplnit ukazatele účinnosti.',
    targetGroups: ['addiction'],
    groupId: groupA,
    source,
    proposer: null,
  };
  const recorded: PlanEvent = { type: 'ProposalRecorded', data };
  const proposer = { personId: null, organisationId: uuid(90) };
  const completed: PlanEvent = { type: 'ProposalCompleted', data: { proposalId, proposer } };
  const accept = { ...measure, proposalId, addition: null };

  it('records a proposal with its provenance once', () => {
    plan().when('RecordProposal', data).then(recorded);
    plan(recorded).when('RecordProposal', data).thenNothing();
  });

  it('[D085] cannot become a measure until the proposer is added', () => {
    plan(recorded).when('AcceptProposal', accept).thenRejected('planning.proposer-missing');
    plan(recorded)
      .when('CompleteProposal', { proposalId, proposer: { personId: null, organisationId: null } })
      .thenRejected('planning.proposer-missing');
    plan(recorded).when('CompleteProposal', { proposalId, proposer }).then(completed);
    plan(recorded, completed).when('CompleteProposal', { proposalId, proposer }).thenNothing();
    const events = plan(recorded, completed).when('AcceptProposal', accept).events();
    expect(events).toMatchObject([
      { type: 'MeasureAdded', data: { source, proposer, proposalId } },
      { type: 'ProposalAccepted', data: { proposalId, measureId: uuid(199) } },
    ]);
    plan(recorded, completed, ...events)
      .when('AcceptProposal', accept)
      .thenRejected('planning.proposal-settled');
  });

  it('[D071] a proposal accepted in a round takes a place of its group', () => {
    const [only] = plan(roundOpened, addedInRound(1), addedInRound(2), addedInRound(3), recorded, completed)
      .when('AcceptProposal', { ...accept, addition: { roundId, groupId: groupA } })
      .events();
    expect(only).toMatchObject({ type: 'MeasureAdditionRefused' });
  });

  it('is dismissed with a reason', () => {
    plan(recorded)
      .when('DismissProposal', { proposalId, reason: 'Řeší jiné opatření' })
      .then({ type: 'ProposalDismissed', data: { proposalId, reason: 'Řeší jiné opatření' } });
    plan().when('DismissProposal', { proposalId, reason: 'x' }).thenRejected('planning.unknown-proposal');
  });
});
