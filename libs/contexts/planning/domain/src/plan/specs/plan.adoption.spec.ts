import { deciderSpec } from '@triada/kernel/spec';
import { hashOfContent } from '../plan.content';
import { planDecider } from '../plan.decider';
import type { PlanEvent, PlanEventOf } from '../plan.events';
import { stageOfPlan } from '../plan.stage';
import type { Plan } from '../plan.state';
import {
  complete,
  inPhase,
  inProposals,
  measureAdded,
  resolution,
  rulesV1,
  territory,
  uuid,
  validity,
  visionConfirmed,
  visionDrafted,
} from './plan-events.fixture';

const spec = deciderSpec(planDecider);
const plan = (...more: PlanEvent[]) => spec.given(...complete, ...more);
const close = { label: null, reason: null, source: null };
const rule = { id: 'planning-rules', version: 1 };
const [closed] = plan().when('CloseRevision', close).events() as [PlanEventOf<'RevisionClosed'>];
const { hash } = closed.data;
const adoption = inPhase('adoption', 'proposals');
const region = { municipalities: territory, period: { from: '2023', to: '2027' }, rules: rulesV1 };
const submit = { revision: 1, addressee: 'Zastupitelstvo města', overrideReason: null, region, unrepresented: [] };
const submitted: PlanEvent = {
  type: 'PlanSubmitted',
  data: { revision: 1, hash, addressee: 'Zastupitelstvo města', unrepresented: [], overrideReason: null },
  rule,
};
const votes = { for: 31, against: 0, abstained: 4 };
const adopted: PlanEvent = { type: 'PlanAdopted', data: { revision: 1, hash, resolution, votes } };
const adoptedPlan = [closed, adoption, submitted, adopted, inPhase('implementation', 'adoption')];

describe('CloseRevision', () => {
  it('[D043] numbers the revision, lists its changes and seals the content', () => {
    expect(closed).toMatchObject({ type: 'RevisionClosed', data: { revision: 1, previous: null } });
    expect(hash).toBe(hashOfContent((plan().state() as Plan).content));
    expect(closed.data.changes.map(({ entity, change, title }) => [entity, change, title])).toEqual([
      ['header', 'added', 'Komunitní plán 2023–2027'],
      ['vision', 'added', 'Senioři'],
      ['vision', 'added', 'Osoby ohrožené závislostí'],
      ['item', 'added', 'Dostupné služby'],
      ['item', 'added', 'Síť služeb'],
      ['measure', 'added', 'Opatření 1'],
    ]);
  });

  it('[F01] the next revision names the one before and the resolution that adopted it', () => {
    const [next] = plan(...adoptedPlan, inPhase('proposals', 'implementation'), measureAdded(2))
      .when('CloseRevision', close)
      .events();
    expect(next).toMatchObject({
      data: { revision: 2, previous: { revision: 1, hash, resolution }, changes: [{ change: 'added', title: 'Opatření 2' }] },
    });
  });

  it('stays quiet when nothing changed, and refuses a plan without a validity', () => {
    plan(closed).when('CloseRevision', close).thenNothing();
    const [first, ...rest] = complete as readonly [PlanEventOf<'PlanDrafted'>, ...PlanEvent[]];
    spec
      .given({ ...first, data: { ...first.data, validity: null } }, ...rest)
      .when('CloseRevision', close)
      .thenRejected('planning.validity-missing');
  });
});

describe('SubmitPlan', () => {
  it('submits the closed revision with the rule version that it was tested against', () => {
    plan(closed, adoption).when('SubmitPlan', submit).then(submitted);
    plan(closed, adoption, submitted).when('SubmitPlan', submit).thenNothing();
  });

  it('[D126] [F01] refuses a plan whose period the region does not keep', () =>
    plan(closed, adoption)
      .when('SubmitPlan', { ...submit, region: { ...region, period: null } })
      .thenRejected('planning.period-not-reserved'));

  it('[D044] refuses a territory with a missing municipality and lists it', () =>
    plan(closed, adoption)
      .when('SubmitPlan', { ...submit, region: { ...region, municipalities: [...territory, '564095'] } })
      .thenRejected('planning.territory-incomplete', { missing: ['564095'] }));

  it('[D073] [F05] refuses a target group without an active vision and names it', () => {
    const thin = [...inProposals, visionDrafted('seniors'), visionConfirmed('seniors'), visionDrafted('addiction')];
    const [revision] = spec
      .given(...thin)
      .when('CloseRevision', close)
      .events();
    spec
      .given(...thin, revision!, adoption)
      .when('SubmitPlan', submit)
      .thenRejected('planning.vision-missing', { groups: ['Osoby ohrožené závislostí'] });
  });

  it('[D058] refuses municipalities without a representative unless a reason is stored', () => {
    plan(closed, adoption)
      .when('SubmitPlan', { ...submit, unrepresented: ['544477'] })
      .thenRejected('planning.coverage-incomplete', { unrepresented: ['544477'], version: 1 });
    const [event] = plan(closed, adoption)
      .when('SubmitPlan', { ...submit, unrepresented: ['544477'], overrideReason: 'Obec odmítla' })
      .events();
    expect(event).toMatchObject({ data: { unrepresented: ['544477'], overrideReason: 'Obec odmítla' }, rule });
    const advisory = {
      ...region,
      rules: { ...rulesV1, settings: { ...rulesV1.settings, municipalityCoverage: 'advisory' as const } },
    };
    expect(
      plan(closed, adoption)
        .when('SubmitPlan', { ...submit, region: advisory, unrepresented: ['544477'] })
        .events(),
    ).toHaveLength(1);
  });

  it('refuses an older revision, none at all, and a missing recommendation where the rules ask for one', () => {
    plan(closed, adoption)
      .when('SubmitPlan', { ...submit, revision: 2 })
      .thenRejected('planning.not-latest-revision');
    plan(adoption).when('SubmitPlan', submit).thenRejected('planning.no-revision');
    const strict = { ...region, rules: { ...rulesV1, settings: { ...rulesV1.settings, recommendation: 'required' as const } } };
    plan(closed, adoption)
      .when('SubmitPlan', { ...submit, region: strict })
      .thenRejected('planning.recommendation-missing');
    const recommended = plan(closed, adoption).when('RecommendPlan', { revision: 1, resolution }).events();
    expect(recommended).toEqual([{ type: 'PlanRecommended', data: { revision: 1, hash, resolution } }]);
    expect(
      plan(closed, adoption, ...recommended)
        .when('SubmitPlan', { ...submit, region: strict })
        .events(),
    ).toHaveLength(1);
    plan(closed, adoption, ...recommended)
      .when('RecommendPlan', { revision: 1, resolution })
      .thenNothing();
  });
});

describe('AdoptPlan', () => {
  const adopt = { revision: 1, hash, resolution, votes };

  it('[X01] records body, number, date, votes and the hash of exactly the closed revision', () =>
    plan(closed, adoption, submitted).when('AdoptPlan', adopt).then(adopted, inPhase('implementation', 'adoption')));

  it('[X01] refuses another hash, a plan that was not submitted, and votes that do not carry it', () => {
    plan(closed, adoption, submitted)
      .when('AdoptPlan', { ...adopt, hash: 'f'.repeat(64) })
      .thenRejected('planning.hash-mismatch', { closed: hash });
    plan(closed, adoption).when('AdoptPlan', adopt).thenRejected('planning.not-submitted');
    plan(closed, adoption, submitted)
      .when('AdoptPlan', { ...adopt, votes: { for: 5, against: 5, abstained: 0 } })
      .thenRejected('planning.not-carried');
  });

  it('may be noted or returned instead', () => {
    plan(closed, adoption, submitted)
      .when('NotePlan', { revision: 1, hash, resolution })
      .then({ type: 'PlanNoted', data: { revision: 1, hash, resolution } }, inPhase('implementation', 'adoption'));
    const returned = plan(closed, adoption, submitted)
      .when('ReturnPlan', { revision: 1, hash, resolution, reason: 'Chybí náklady' })
      .events();
    expect(returned.map(({ type }) => type)).toEqual(['PlanReturned', 'PhaseSwitched']);
    plan(closed, adoption, submitted, ...returned, inPhase('adoption', 'proposals'))
      .when('SubmitPlan', submit)
      .thenRejected('planning.revision-returned');
    expect(stageOfPlan(plan(closed, adoption, submitted, ...returned).state() as Plan, '2022-12-20')).toBe('returned');
  });
});

describe('after adoption', () => {
  const after = (...more: PlanEvent[]) => plan(...adoptedPlan, ...more);

  it('[D043] an amendment opens the next revision of the same plan and leaves the earlier one unchanged', () => {
    const opened = after().when('OpenAmendment', { reason: 'Revize v polovině období', resolution: null, source: null }).events();
    expect(opened).toMatchObject([
      { type: 'AmendmentOpened', data: { revision: 2 } },
      { type: 'PhaseSwitched', data: { to: 'proposals' } },
    ]);
    const changed = after(...opened, measureAdded(2)).state() as Plan;
    expect(hashOfContent(changed.revisions[0]!.content)).toBe(hash);
    expect(stageOfPlan(changed, '2025-02-12')).toBe('under-revision');
  });

  it('extends, evaluates and expires by dated events', () => {
    const longer = { from: '2023-01-01', to: '2028-12-31' };
    const reserved = { from: '2023', to: '2028' };
    const extended = after().when('ExtendPlan', { validity: longer, resolution, reserved }).events();
    expect(extended).toMatchObject([
      { type: 'PlanExtended', data: { validity: longer, before: validity } },
      { type: 'VisionsMarkedForReview' },
    ]);
    expect(stageOfPlan(after(...extended).state() as Plan, '2028-06-01')).toBe('extended');
    after()
      .when('ExtendPlan', { validity, resolution, reserved: { from: '2023', to: '2027' } })
      .thenRejected('planning.no-extension');
    after().when('ExtendPlan', { validity: longer, resolution, reserved: null }).thenRejected('planning.period-not-reserved');
    const evaluation = { year: 2023, text: 'Vyhodnocení', fulfilled: 9, partly: 14, notFulfilled: 5, cancelled: 0 };
    after()
      .when('EvaluatePlan', evaluation, { today: '2024-02-14' })
      .then({ type: 'PlanEvaluated', data: { ...evaluation, on: '2024-02-14' } });
    after().when('ExpirePlan', { archived: true }, { today: '2027-12-30' }).thenRejected('planning.still-valid');
    const expired = after().when('ExpirePlan', { archived: true }, { today: '2027-12-31' }).events();
    expect(expired).toEqual([{ type: 'PlanExpired', data: { archived: true, on: '2027-12-31' } }]);
    after(...expired)
      .when('ExpirePlan', { archived: true })
      .thenNothing();
    after(...expired)
      .when('OpenAmendment', { reason: 'x', resolution: null, source: null })
      .thenRejected('planning.plan-expired');
  });

  it('knows its stage on a day', () =>
    expect(['2022-12-20', '2023-01-01', '2028-01-01'].map((day) => stageOfPlan(after().state() as Plan, day))).toEqual([
      'adopted',
      'valid',
      'expired',
    ]));
});

describe('consultation', () => {
  const consultationId = uuid(95);
  const inConsultation = [...complete, inPhase('consultation', 'proposals')];
  const open = { consultationId, from: '2022-11-16', to: '2022-12-02', channels: ['form'], rules: rulesV1 };
  const opened: PlanEvent = {
    type: 'ConsultationOpened',
    data: { consultationId, from: '2022-11-16', to: '2022-12-02', channels: ['form'], revision: null },
    rule,
  };
  const ended: PlanEvent = { type: 'ConsultationClosed', data: { consultationId, on: '2022-12-02', comments: 52, bodies: 12 } };
  const settle = { consultationId, accepted: 30, partly: 12, rejected: 10, resolution: null };

  it('opens for at least the days that the rules ask for', () => {
    spec
      .given(...inConsultation)
      .when('OpenConsultation', open)
      .then(opened);
    spec
      .given(...inConsultation)
      .when('OpenConsultation', { ...open, to: '2022-11-20' })
      .thenRejected('planning.consultation-too-short', { days: 5, least: 14, version: 1 });
    spec
      .given(...inConsultation, opened)
      .when('OpenConsultation', open)
      .thenRejected('planning.consultation-open');
  });

  it('closes not before its last day, and settles every comment', () => {
    const given = spec.given(...inConsultation, opened);
    given
      .when('CloseConsultation', { consultationId, comments: 52, bodies: 12 }, { today: '2022-12-01' })
      .thenRejected('planning.consultation-runs');
    given.when('CloseConsultation', { consultationId, comments: 52, bodies: 12 }, { today: '2022-12-02' }).then(ended);
    given.when('SettleComments', settle).thenRejected('planning.consultation-open');
    const after = spec.given(...inConsultation, opened, ended);
    after
      .when('SettleComments', { ...settle, rejected: 9 })
      .thenRejected('planning.comments-unsettled', { settled: 51, received: 52 });
    after
      .when('SettleComments', settle, { today: '2022-12-06' })
      .then({ type: 'CommentsSettled', data: { ...settle, on: '2022-12-06' } });
    after.when('CloseConsultation', { consultationId, comments: 52, bodies: 12 }).thenNothing();
    after
      .when('CloseConsultation', { consultationId: uuid(96), comments: 0, bodies: 0 })
      .thenRejected('planning.unknown-consultation');
  });
});
