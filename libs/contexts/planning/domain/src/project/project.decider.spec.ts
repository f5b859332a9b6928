import { deciderSpec } from '@triada/kernel/spec';
import { projectDecider } from './project.decider';
import type { ProjectEvent } from './project.events';
import { endOf } from './project.rules';

const spec = deciderSpec(projectDecider);
const planId = '33333333-3333-4333-8333-333333333333';
const reportId = '44444444-4444-4444-8444-444444444444';
const data = {
  projectId: '55555555-5555-4555-8555-555555555555',
  regionId: 'frydlantsko',
  name: 'Společně v sociálních službách',
  number: '03.2.63/0.0/0.0/16_063/0006489',
  programme: 'OP Zaměstnanost',
  begin: '2017-09',
  months: 24,
  goal: 'Síť dostupných služeb',
  supporter: 'Evropský sociální fond',
  plans: [planId],
};
const begun: ProjectEvent = { type: 'ProjectBegun', data: { ...data, end: '2019-08' } };
const report = { reportId, title: 'Závěrečná zpráva', summary: 'Ukazatele splněny.', address: null };
const submitted: ProjectEvent = { type: 'ClosingReportSubmitted', data: { ...report, date: '2019-10-30' } };
const ended: ProjectEvent = { type: 'ProjectEnded', data: { on: '2019-08-31' } };
const closed: ProjectEvent = { type: 'ProjectClosed', data: { on: '2019-10-31', reportId } };

describe('BeginProject', () => {
  it('[D036] [D060] keeps the number character by character and computes the end', () =>
    spec.given().when('BeginProject', data).then(begun));

  it('refuses to begin twice', () => spec.given(begun).when('BeginProject', data).thenRejected('planning.project-exists'));
});

it.each([
  ['2017-09-01', 24, '2019-08-31'],
  ['2017-09', 24, '2019-08'],
  ['2017', 24, '2018'],
  ['2017-09~1', 24, '2019-08~2'],
  ['2017-09~2', 24, '2019-09~1'],
  ['2018-01-31', 1, '2018-02-27'],
])('[D036] %s and %d months end %s', (begin, months, end) => expect(endOf(begin, months)).toBe(end));

describe('ProlongProject', () => {
  it('[D036] is a new dated event with a new end', () =>
    spec
      .given(begun)
      .when('ProlongProject', { months: 3, reason: 'Průzkum trval déle', resolution: null }, { today: '2019-05-01' })
      .then({
        type: 'ProjectProlonged',
        data: { months: 3, end: '2019-11', reason: 'Průzkum trval déle', resolution: null, from: '2019-05-01' },
      }));

  it('counts from the last end, and is refused after the closing', () => {
    const once: ProjectEvent = {
      type: 'ProjectProlonged',
      data: { months: 3, end: '2019-11', reason: 'a', resolution: null, from: '2019-05-01' },
    };
    const [event] = spec.given(begun, once).when('ProlongProject', { months: 1, reason: 'b', resolution: null }).events();
    expect(event).toMatchObject({ data: { end: '2019-12' } });
    spec
      .given(begun, submitted, closed)
      .when('ProlongProject', { months: 1, reason: 'b', resolution: null })
      .thenRejected('planning.project-closed');
  });
});

describe('links to plans', () => {
  it('links and unlinks, and repeats nothing', () => {
    const other = '66666666-6666-4666-8666-666666666666';
    spec
      .given(begun)
      .when('LinkProjectToPlan', { planId: other })
      .then({ type: 'ProjectLinkedToPlan', data: { planId: other } });
    spec.given(begun).when('LinkProjectToPlan', { planId }).thenNothing();
    spec.given(begun).when('UnlinkProjectFromPlan', { planId }).then({ type: 'ProjectUnlinkedFromPlan', data: { planId } });
    spec.given(begun).when('UnlinkProjectFromPlan', { planId: other }).thenNothing();
  });
});

describe('CloseProject', () => {
  it('refuses to close without a closing report, also after the end', () => {
    spec.given(begun).when('CloseProject', {}).thenRejected('planning.closing-report-missing');
    spec.given(begun, ended).when('CloseProject', {}).thenRejected('planning.closing-report-missing');
  });

  it('ends, reports and closes by dated events of its own', () => {
    spec.given(begun).when('EndProject', {}, { today: '2019-08-31' }).then(ended);
    spec.given(begun, ended).when('EndProject', {}).thenNothing();
    spec.given(begun, ended).when('SubmitClosingReport', report, { today: '2019-10-30' }).then(submitted);
    spec.given(begun, ended, submitted).when('CloseProject', {}, { today: '2019-10-31' }).then(closed);
    spec.given(begun, ended, submitted, closed).when('CloseProject', {}).thenNothing();
    spec.given(begun, submitted, closed).when('SubmitClosingReport', report).thenRejected('planning.project-closed');
  });

  it('refuses everything for a project that nobody began', () =>
    spec.given().when('CloseProject', {}).thenRejected('planning.unknown-project'));
});
