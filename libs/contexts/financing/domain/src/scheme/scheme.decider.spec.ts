import { deciderSpec } from '@triada/kernel/spec';
import {
  acceded,
  activated,
  asked,
  frydlant,
  hejnice,
  measureId,
  members,
  noveMesto,
  proposal,
  proposed,
  rate,
  ruleSet,
  running,
  schemeId,
} from './scheme.fixture';
import { schemeDecider } from './scheme.decider';
import { participantsOf } from './scheme.state';

const spec = deciderSpec(schemeDecider);
const question = { schemeId, question: 'Bude svazek garantem?', askedOn: '2019-05-06', region: proposal.known.region };
const approval = (municipality: string, fromYear = 2020, date = '2019-09-18') => ({
  schemeId,
  municipality,
  fromYear,
  resolutionNumber: `7/${date.slice(0, 4)}`,
  date,
});

describe('proposal of a scheme', () => {
  it('[D018] names the plan revision with its hash and the measures', () => {
    spec.given().when('ProposeScheme', proposal).then(proposed, ruleSet);
  });
  it('[D014] lists every municipality of the planning region', () => {
    expect(spec.given(proposed).state().members).toEqual(members);
  });
  it('[D021] a union of municipalities can be the guarantor, a provider cannot', () => {
    spec.given().when('ProposeScheme', proposal).then(proposed, ruleSet);
    const provider = { ...proposal.known, guarantor: { kind: 'provider' } };
    spec
      .given()
      .when('ProposeScheme', { ...proposal, known: provider })
      .thenRejected('financing.guarantor-is-provider');
    spec
      .given()
      .when('ProposeScheme', { ...proposal, known: { ...proposal.known, guarantor: null } })
      .thenRejected('financing.guarantor-unknown');
  });
  it.each([
    ['without a plan', { plan: undefined }, {}, 'financing.proposal-without-plan'],
    ['without a measure', { measureIds: [] }, {}, 'financing.proposal-without-measure'],
    ['with a revision that was never closed', {}, { revision: null }, 'financing.plan-revision-unknown'],
    [
      'with a hash that is not the revision’s',
      { plan: { ...proposal.plan!, hash: 'b'.repeat(64) } },
      {},
      'financing.plan-hash-differs',
    ],
    [
      'with a measure of another revision',
      { measureIds: [measureId, '00000000-0000-4000-8000-000000000000'] },
      {},
      'financing.measure-not-in-revision',
    ],
    [
      'with the plan of another region',
      {},
      { revision: { ...proposal.known.revision!, regionId: 'liberec' } },
      'financing.plan-of-another-region',
    ],
    ['of an unknown region', {}, { region: null }, 'financing.region-unknown'],
    [
      'with a rule that nobody can reach',
      { activationRule: { kind: 'councils' as const, atLeast: 4 } },
      {},
      'financing.activation-out-of-reach',
    ],
    [
      'with a share above one',
      { activationRule: { kind: 'share-of-municipalities' as const, atLeast: '4/3' } },
      {},
      'financing.activation-share-invalid',
    ],
  ])('[D018] is refused %s', (_, change, known, code) => {
    spec
      .given()
      .when('ProposeScheme', { ...proposal, ...change, known: { ...proposal.known, ...known } })
      .thenRejected(code);
  });
  it('is refused twice, and nothing goes on before it', () => {
    spec.given(proposed, ruleSet).when('ProposeScheme', proposal).thenRejected('financing.scheme-exists');
    spec.given().when('AskCouncils', question).thenRejected('financing.scheme-unknown');
  });
});

describe('question to the councils', () => {
  it('[D014][D045] goes to every member and turns the scheme to deliberated', () => {
    spec.given(proposed, ruleSet).when('AskCouncils', question).then(asked);
    expect(spec.given(proposed, ruleSet, asked).state().status).toBe('deliberated');
  });
  it('stays quiet when everybody was asked', () => {
    spec.given(proposed, ruleSet, asked).when('AskCouncils', question).thenNothing();
  });
  it('[D014] a municipality that came to the region later is listed and asked', () => {
    const region = { ...question.region!, version: 2, municipalities: [...members, '564371'] };
    spec
      .given(proposed, ruleSet, asked)
      .when('AskCouncils', { ...question, region })
      .then(
        {
          type: 'SchemeMembersFollowed',
          data: { schemeId, members: [frydlant, hejnice, noveMesto, '564371'], regionVersion: 2 },
        },
        {
          type: 'CouncilsAsked',
          data: { schemeId, question: question.question, askedOn: '2019-05-06', municipalities: ['564371'] },
        },
      );
  });
  it('is not sent tomorrow, nor by a closed scheme', () => {
    spec
      .given(proposed, ruleSet)
      .when('AskCouncils', { ...question, askedOn: '2022-09-20' })
      .thenRejected('financing.question-in-future');
    const closed = { type: 'SchemeClosed' as const, data: { schemeId, closedOn: '2021-01-01', reason: 'x' } };
    spec.given(proposed, ruleSet, closed).when('AskCouncils', question).thenRejected('financing.scheme-closed');
  });
});

describe('accession', () => {
  it('[D021] an approval brings in its own municipality only', () => {
    spec.given(proposed, ruleSet, asked).when('RecordAccession', approval(frydlant)).then(acceded(frydlant));
    expect(participantsOf(spec.given(proposed, ruleSet, asked, acceded(frydlant)).state(), 2020)).toEqual([frydlant]);
    spec.given(proposed, ruleSet, asked).when('RecordAccession', approval('999999')).thenRejected('financing.not-a-member');
  });
  it('[X06][F40] activates the scheme by its rule and names the version of the rule', () => {
    spec
      .given(proposed, ruleSet, asked, acceded(frydlant))
      .when('RecordAccession', approval(hejnice))
      .then(acceded(hejnice), activated);
  });
  it('stays quiet for whoever takes part, and when the same resolution comes again after a leave', () => {
    const left = {
      type: 'MunicipalityLeft' as const,
      data: { schemeId, municipality: frydlant, toYear: 2022, resolutionNumber: '1/2021', date: '2021-03-01', document: 'd' },
    };
    spec
      .given(...running)
      .when('RecordAccession', approval(frydlant))
      .thenNothing();
    spec
      .given(...running, left)
      .when('RecordAccession', approval(frydlant))
      .thenNothing();
    spec
      .given(...running, left)
      .when('RecordAccession', approval(frydlant, 2022, '2021-12-01'))
      .then(acceded(frydlant, 2022, '2021-12-01'));
  });
  it('[X06][F39] a late joiner counts from its year, not before', () => {
    const late = acceded(noveMesto, 2023, '2022-06-15');
    spec
      .given(...running)
      .when('RecordAccession', approval(noveMesto, 2023, '2022-06-15'))
      .then(late);
    const state = spec.given(...running, late).state();
    expect([2022, 2023, 2024].map((year) => participantsOf(state, year).length)).toEqual([2, 3, 3]);
  });
  it('[F40] the activation rule is data: shares of municipalities and of inhabitants, each change a version', () => {
    const waiting = [proposed, ruleSet, asked, acceded(frydlant)];
    const population = { year: 2018, source: 'ČSÚ', counts: { [frydlant]: 7540, [hejnice]: 2738, [noveMesto]: 3711 } };
    const half = { kind: 'share-of-population' as const, atLeast: '1/2', population };
    spec
      .given(...waiting)
      .when('SetActivationRule', { schemeId, rule: half })
      .then(
        { type: 'ActivationRuleSet', data: { schemeId, version: 2, rule: half } },
        {
          type: 'SchemeActivated',
          data: { schemeId, fromYear: 2020, participants: [frydlant] },
          rule: { id: 'scheme-activation', version: 2 },
        },
      );
    const twoThirds = { kind: 'share-of-municipalities' as const, atLeast: '2/3' };
    spec
      .given(...waiting)
      .when('SetActivationRule', { schemeId, rule: twoThirds })
      .then({ type: 'ActivationRuleSet', data: { schemeId, version: 2, rule: twoThirds } });
    spec
      .given(...waiting)
      .when('SetActivationRule', { schemeId, rule: { kind: 'councils', atLeast: 2 } })
      .thenNothing();
    spec
      .given(...running)
      .when('SetActivationRule', { schemeId, rule: twoThirds })
      .thenRejected('financing.scheme-active-already');
  });
  it('[F39] a municipality leaves with a coming year and is not charged from then on', () => {
    const leave = {
      schemeId,
      municipality: hejnice,
      toYear: 2023,
      resolutionNumber: '3/2022',
      date: '2022-05-02',
      document: 'usneseni.pdf',
    };
    const left = { type: 'MunicipalityLeft' as const, data: leave };
    spec
      .given(...running)
      .when('LeaveScheme', leave)
      .then(left);
    spec
      .given(...running, left)
      .when('LeaveScheme', leave)
      .thenNothing();
    expect(participantsOf(spec.given(...running, left).state(), 2023)).toEqual([frydlant]);
    spec
      .given(...running)
      .when('LeaveScheme', { ...leave, toYear: 2022 })
      .thenRejected('financing.leave-from-next-year');
    spec
      .given(...running)
      .when('LeaveScheme', { ...leave, municipality: noveMesto })
      .thenRejected('financing.not-a-participant');
    spec
      .given(...running)
      .when('LeaveScheme', { ...leave, date: '2023-01-01', toYear: 2024 })
      .thenRejected('financing.decision-in-future');
  });
});

describe('choice of the key', () => {
  const data = {
    schemeId,
    keyId: '9b2f6c1d-3e4a-4b5c-8d6e-7f8091a2b304',
    keyVersion: 1,
    fromYear: 2020,
    questionId: null,
    reason: 'Srozumitelná',
    decidedBy: 'Starostové',
  };
  const key = { definition: rate, regionId: 'frydlantsko', retired: false };
  const history = running.slice(0, -1);
  it('[D156] is recorded with reason and body', () => {
    spec
      .given(...history)
      .when('ChooseKey', { ...data, key })
      .then(running.at(-1)!);
    spec
      .given(...running)
      .when('ChooseKey', { ...data, key })
      .thenNothing();
  });
  it.each([
    ['of an unknown version', null, {}, 'financing.key-version-unknown'],
    ['of another region', { ...key, regionId: 'liberec' }, {}, 'financing.key-of-another-region'],
    ['that was retired', { ...key, retired: true }, {}, 'financing.key-retired'],
    ['before the first year', key, { fromYear: 2019 }, 'financing.before-first-year'],
  ])('is refused for a key %s', (_, offered, change, code) => {
    spec
      .given(...history)
      .when('ChooseKey', { ...data, ...change, key: offered })
      .thenRejected(code);
  });
  it('a key of the regional authority is open to every region', () => {
    spec
      .given(...history)
      .when('ChooseKey', { ...data, key: { ...key, regionId: null } })
      .then(running.at(-1)!);
  });
});
