import { deciderSpec } from '@triada/kernel/spec';
import type { CouncilDecisionEvent } from './council-decision.events';
import { councilDecisionDecider } from './council-decision.decider';

const spec = deciderSpec(councilDecisionDecider);
const decisionId = '1c9d3a55-6b1f-4f0c-9d2a-77aa00bb1101';
const plan = { planId: '5a9f0a5c-1d0b-4c3e-9b62-6f4f7a0f5d01', revision: 3, hash: 'a'.repeat(64) };
const question = {
  decisionId,
  schemeId: '0f6f3c5e-6f0b-4d0e-8a55-0c8a6c1f2b10',
  regionId: 'frydlantsko',
  municipality: '564028',
  question: 'Souhlasí zastupitelstvo se společným financováním?',
  submittedOn: '2019-05-06',
  firstYear: 2020,
  plan,
};
const asked: CouncilDecisionEvent = { type: 'CouncilAsked', data: question };
const onAgenda: CouncilDecisionEvent = { type: 'PutOnCouncilAgenda', data: { decisionId, meetingDate: '2019-09-18' } };
const resolution = { resolutionNumber: '12/2019', date: '2019-09-18', document: 'usneseni-12-2019.pdf' };
const approved: CouncilDecisionEvent = {
  type: 'CouncilDecided',
  data: { decisionId, outcome: 'approved', ...resolution, fromYear: 2020 },
};
const rejected: CouncilDecisionEvent = {
  type: 'CouncilDecided',
  data: { decisionId, outcome: 'rejected', ...resolution, fromYear: null },
};
const mandatory: CouncilDecisionEvent = {
  type: 'MandatoryExpenditureRecorded',
  data: { decisionId, year: 2022, included: true, ...resolution },
};
const { resolutionNumber, date, document } = resolution;

describe('decision of a council', () => {
  it('[D020] lies submitted before the council, with the hash of the plan revision', () => {
    spec.given().when('SubmitToCouncil', question).then(asked);
    expect(spec.given(asked).state()).toMatchObject({ stage: 'submitted', planHash: plan.hash });
  });
  it('stays quiet when asked again', () => {
    spec.given(asked).when('SubmitToCouncil', question).thenNothing();
  });

  it('[D020] goes on the agenda of a day', () => {
    spec.given(asked).when('PutOnCouncilAgenda', { meetingDate: '2019-09-18' }).then(onAgenda);
    spec.given(asked, onAgenda).when('PutOnCouncilAgenda', { meetingDate: '2019-09-18' }).thenNothing();
    spec.given(asked).when('PutOnCouncilAgenda', { meetingDate: '2019-01-01' }).thenRejected('financing.agenda-before-question');
    spec
      .given(asked, approved)
      .when('PutOnCouncilAgenda', { meetingDate: '2019-10-18' })
      .thenRejected('financing.council-approved-already');
    spec.given().when('PutOnCouncilAgenda', { meetingDate: '2019-09-18' }).thenRejected('financing.council-not-asked');
  });

  it('[D020][F40] an approval counts with number, date and document', () => {
    spec
      .given(asked, onAgenda)
      .when('RecordCouncilDecision', { outcome: 'approved', ...resolution })
      .then(approved);
    spec
      .given(asked, approved)
      .when('RecordCouncilDecision', { outcome: 'approved', ...resolution })
      .thenNothing();
  });
  it.each([
    ['number', { date, document }, 'financing.decision-without-number'],
    ['date', { resolutionNumber, document }, 'financing.decision-without-date'],
    ['document', { resolutionNumber, date }, 'financing.decision-without-document'],
  ])('[D020][F40] an approval or a rejection without its %s does not count', (_, data, code) => {
    spec
      .given(asked)
      .when('RecordCouncilDecision', { outcome: 'approved', ...data })
      .thenRejected(code);
    spec
      .given(asked)
      .when('RecordCouncilDecision', { outcome: 'rejected', ...data })
      .thenRejected(code);
  });
  it('[D020] a rejection and a postponement are states of their own', () => {
    spec
      .given(asked)
      .when('RecordCouncilDecision', { outcome: 'rejected', ...resolution })
      .then(rejected);
    spec
      .given(asked, rejected)
      .when('RecordCouncilDecision', { outcome: 'rejected', ...resolution })
      .thenNothing();
    spec
      .given(asked)
      .when('RecordCouncilDecision', { outcome: 'postponed', date })
      .then({
        type: 'CouncilDecided',
        data: { decisionId, outcome: 'postponed', resolutionNumber: null, date, document: null, fromYear: null },
      });
    spec.given(asked).when('RecordCouncilDecision', { outcome: 'postponed' }).thenRejected('financing.decision-without-date');
  });
  it('a council cannot have decided tomorrow or before it was asked', () => {
    spec
      .given(asked)
      .when('RecordCouncilDecision', { outcome: 'approved', ...resolution, date: '2022-09-20' })
      .thenRejected('financing.decision-in-future');
    spec
      .given(asked)
      .when('RecordCouncilDecision', { outcome: 'approved', ...resolution, date: '2019-05-05' })
      .thenRejected('financing.decision-before-question');
  });
  it('refuses an answer of a council that was not asked', () => {
    spec
      .given()
      .when('RecordCouncilDecision', { outcome: 'approved', ...resolution })
      .thenRejected('financing.council-not-asked');
  });
  it('an approval is not turned into a rejection: the municipality leaves by a year', () => {
    spec
      .given(asked, approved)
      .when('RecordCouncilDecision', { outcome: 'rejected', ...resolution, resolutionNumber: '9/2020' })
      .thenRejected('financing.council-approved-already');
  });

  it('[X06] a late approval counts from the next year, unless the council names one', () => {
    const late = { ...resolution, date: '2022-06-15', resolutionNumber: '4/2022' };
    spec
      .given(asked, rejected)
      .when('RecordCouncilDecision', { outcome: 'approved', ...late })
      .then({
        type: 'CouncilDecided',
        data: { decisionId, outcome: 'approved', ...late, fromYear: 2023 },
      });
    spec
      .given(asked)
      .when('RecordCouncilDecision', { outcome: 'approved', ...late, fromYear: 2024 })
      .then({
        type: 'CouncilDecided',
        data: { decisionId, outcome: 'approved', ...late, fromYear: 2024 },
      });
    spec
      .given(asked)
      .when('RecordCouncilDecision', { outcome: 'approved', ...late, fromYear: 2021 })
      .thenRejected('financing.accession-backwards');
    spec
      .given(asked)
      .when('RecordCouncilDecision', { outcome: 'approved', ...resolution, fromYear: 2019 })
      .thenRejected('financing.accession-before-first-year');
  });

  it('[D144] records mandatory expenditure of a year with its resolution', () => {
    spec
      .given(asked)
      .when('RecordMandatoryExpenditure', { year: 2022, included: true, ...resolution })
      .then(mandatory);
    spec
      .given(asked, mandatory)
      .when('RecordMandatoryExpenditure', { year: 2022, included: true, ...resolution })
      .thenNothing();
    spec
      .given(asked)
      .when('RecordMandatoryExpenditure', { year: 2022, included: true, date, document })
      .thenRejected('financing.decision-without-number');
    spec
      .given(asked)
      .when('RecordMandatoryExpenditure', { year: 2022, included: true, ...resolution, date: '2030-01-01' })
      .thenRejected('financing.decision-in-future');
    spec
      .given()
      .when('RecordMandatoryExpenditure', { year: 2022, included: true, ...resolution })
      .thenRejected('financing.council-not-asked');
  });
});
