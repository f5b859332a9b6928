import { deciderSpec } from '@triada/kernel/spec';
import { planTypeOf } from '../plan-types';
import { planDecider } from '../plan.decider';
import { dutiesOf } from '../plan.duties';
import type { Plan } from '../plan.state';
import {
  complete,
  drafted,
  groupsSet,
  inPhase,
  inProposals,
  planId,
  resolution,
  targetGroups,
  uuid,
  validity,
  visionDrafted,
} from './plan-events.fixture';

const spec = deciderSpec(planDecider);

describe('DraftPlan', () => {
  const data = {
    planId,
    regionId: 'liberec',
    cycleId: uuid(2),
    planType: 'community-plan',
    title: 'Komunitní plán 2023–2027',
    period: { from: '2023', to: '2027' },
  };

  it('[D126] drafts a plan with the period of its cycle as validity, in the first phase', () => {
    spec.given().when('DraftPlan', data).then(drafted);
    expect(spec.given(drafted).state()).toMatchObject({ phase: 'initiation', content: { validity } });
  });

  it('[D111] takes the names and the order of the levels from the plan type', () => {
    const [event] = spec
      .given()
      .when('DraftPlan', { ...data, planType: 'mid-term-plan' })
      .events();
    expect(event).toMatchObject({ data: { planType: { tiers: planTypeOf('mid-term-plan').tiers } } });
  });

  it('refuses a second draft and an unknown type', () => {
    spec.given(drafted).when('DraftPlan', data).thenRejected('planning.plan-exists');
    spec
      .given()
      .when('DraftPlan', { ...data, planType: 'wish-list' })
      .thenRejected('planning.unknown-plan-type');
  });
});

it('refuses everything for a plan that nobody drafted', () =>
  spec.given().when('SetTerritory', { municipalities: [] }).thenRejected('planning.unknown-plan'));

describe('description of a plan', () => {
  it('keeps the ids of paragraphs that stay and refuses those of other texts', () => {
    const [described] = spec
      .given(drafted)
      .when('DescribePlan', { title: 'Plán', purpose: [{ text: 'První' }, { text: 'Druhý' }] })
      .events();
    const known = (described as { data: { purpose: { paragraphId: string; text: string }[] } }).data.purpose;
    const [changed] = spec
      .given(drafted, described!)
      .when(
        'DescribePlan',
        { title: 'Plán', purpose: [{ text: 'Nový' }, { paragraphId: known[0]!.paragraphId, text: 'První, upravený' }] },
        { commandId: 'command-2' },
      )
      .events();
    expect(changed).toMatchObject({
      data: { purpose: [{ text: 'Nový' }, { paragraphId: known[0]!.paragraphId, text: 'První, upravený' }] },
    });
    spec
      .given(drafted)
      .when('DescribePlan', { title: 'Plán', purpose: [{ paragraphId: uuid(9), text: 'x' }] })
      .thenRejected('planning.unknown-paragraph');
    spec.given(drafted, described!).when('DescribePlan', { title: 'Plán', purpose: known }).thenNothing();
  });

  it('sets target groups and territory, and repeats neither', () => {
    spec.given(drafted).when('SetTargetGroups', { targetGroups }).then(groupsSet);
    spec.given(drafted, groupsSet).when('SetTargetGroups', { targetGroups }).thenNothing();
    spec
      .given(drafted)
      .when('SetTargetGroups', { targetGroups: [targetGroups[0]!, targetGroups[0]!] })
      .thenRejected('planning.target-group-twice');
    spec
      .given(drafted)
      .when('SetTerritory', { municipalities: ['563889'] })
      .then({ type: 'TerritorySet', data: { municipalities: ['563889'] } });
    spec.given(drafted).when('SetTerritory', { municipalities: [] }).thenNothing();
  });
});

describe('SetPlanValidity', () => {
  const longer = { from: '2023-01-01', to: '2028-12-31' };

  it('[D073] marks the visions of another end year for review', () =>
    spec
      .given(...inProposals, visionDrafted('seniors'))
      .when('SetPlanValidity', { validity: longer, reserved: { from: '2023', to: '2028' } })
      .then(
        { type: 'ValiditySet', data: { validity: longer, before: validity } },
        { type: 'VisionsMarkedForReview', data: { visionIds: [visionDrafted('seniors').data.visionId], endYear: 2028 } },
      ));

  it('[F01] refuses a validity that the region does not keep for this plan', () => {
    spec
      .given(drafted)
      .when('SetPlanValidity', { validity: longer, reserved: { from: '2023', to: '2027' } })
      .thenRejected('planning.period-not-reserved');
    spec
      .given(drafted)
      .when('SetPlanValidity', { validity: longer, reserved: null })
      .thenRejected('planning.period-not-reserved');
  });

  it('stays quiet when the validity is the same', () =>
    spec
      .given(drafted)
      .when('SetPlanValidity', { validity, reserved: { from: '2023', to: '2027' } })
      .thenNothing());
});

describe('SwitchPhase', () => {
  it('goes on, also over phases that are skipped, and back with a reason', () => {
    spec.given(drafted).when('SwitchPhase', { to: 'proposals', reason: null }).then(inPhase('proposals'));
    spec
      .given(...inProposals)
      .when('SwitchPhase', { to: 'understanding', reason: null })
      .thenRejected('planning.step-back-without-reason');
    spec
      .given(...inProposals)
      .when('SwitchPhase', { to: 'understanding', reason: 'Chybí data' })
      .then({ type: 'PhaseSwitched', data: { from: 'proposals', to: 'understanding', reason: 'Chybí data' } });
    spec
      .given(...inProposals)
      .when('SwitchPhase', { to: 'proposals', reason: null })
      .thenNothing();
  });

  it('refuses an unknown phase, and implementation without a resolution', () => {
    spec.given(drafted).when('SwitchPhase', { to: 'party', reason: null }).thenRejected('planning.unknown-phase');
    spec.given(drafted).when('SwitchPhase', { to: 'implementation', reason: null }).thenRejected('planning.not-decided');
  });

  it('[F02] refuses a command outside its phase and names the phase', () => {
    spec
      .given(drafted)
      .when('OpenRound', {
        roundId: uuid(20),
        title: 'x',
        groups: [],
        to: null,
        rules: { version: 1, settings: {} as never, from: '2022-01-01' },
      })
      .thenRejected('planning.outside-phase', { phase: 'initiation', phaseCs: 'iniciace', allowedCs: 'návrhy' });
    spec
      .given(...complete)
      .when('AdoptPlan', { revision: 1, hash: '', resolution, votes: { for: 1, against: 0, abstained: 0 } })
      .thenRejected('planning.outside-phase', { phaseCs: 'návrhy', allowedCs: 'schvalování' });
  });

  it('[F02] changes the list of duties', () => {
    const region = { municipalities: ['563889', '544477'], unrepresented: [] };
    const before = dutiesOf(spec.given(drafted).state() as Plan, region);
    const after = dutiesOf(spec.given(...inProposals, visionDrafted('seniors')).state() as Plan, region);
    expect(before.map(({ code, done }) => [code, done])).toEqual([
      ['set-validity', true],
      ['set-target-groups', false],
    ]);
    expect(after.map(({ code, done }) => [code, done])).toEqual([
      ['complete-visions', false],
      ['settle-proposals', true],
      ['close-rounds', true],
      ['complete-measures', true],
    ]);
  });
});
