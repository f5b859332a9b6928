import { deciderSpec } from '@triada/kernel/spec';
import { publicEventDecider, type PublicEventEvent } from '.';

const publicEventId = '00000000-0000-4000-8000-000000000001';
const spec = deciderSpec(publicEventDecider);
const fields = { kind: 'konference', title: 'Konference o sociální práci', when: { date: '2019-06-20' }, venue: 'Hejnice', organiser: 'mikroregion', motto: null, source: null };
const announced: PublicEventEvent = { type: 'PublicEventAnnounced', data: { publicEventId, regionId: 'frydlantsko', ...fields } };

describe('public event', () => {
  it('[D001] is announced with kind, date or range, venue and organiser', () => {
    spec.given().when('AnnouncePublicEvent', announced.data as never).then(announced);
    spec.given(announced).when('AnnouncePublicEvent', announced.data as never).thenRejected('meetings.public-event-exists');
    spec.given().when('AnnouncePublicEvent', { ...(announced.data as object), when: { from: '2019-06-21', to: '2019-06-20' } } as never).thenRejected('meetings.range-runs-backwards');
    spec.given(announced).when('ChangePublicEvent', fields).thenNothing();
    spec.given(announced).when('ChangePublicEvent', { ...fields, venue: 'Frýdlant' }).then({ type: 'PublicEventChanged', data: { publicEventId, ...fields, venue: 'Frýdlant' } });
  });

  it('[D002] keeps a headcount, exact or approximate; a class above an exact total is refused', () => {
    const headcount = { total: 80, approximate: true, classes: [] };
    const recorded: PublicEventEvent = { type: 'PublicEventHeadcountRecorded', data: { publicEventId, headcount } };
    spec.given(announced).when('RecordPublicEventHeadcount', { headcount }).then(recorded);
    spec.given(announced, recorded).when('RecordPublicEventHeadcount', { headcount }).thenNothing();
    spec.given(announced).when('RecordPublicEventHeadcount', { headcount: { total: 80, approximate: false, classes: [{ code: 'partner', count: 81 }] } }).thenRejected('meetings.class-above-total');
  });

  it('[D033][D034] has a report with its own date; a text taken over names its source', () => {
    const report = { date: '2019-07-03', authorId: null, text: 'Konference se vydařila.', takenOver: false, source: null };
    const reported: PublicEventEvent = { type: 'PublicEventReported', data: { publicEventId, report } };
    spec.given(announced).when('ReportPublicEvent', { report }).then(reported);
    spec.given(announced, reported).when('ReportPublicEvent', { report }).thenNothing();
    spec.given(announced).when('ReportPublicEvent', { report: { ...report, takenOver: true } }).thenRejected('meetings.taken-over-text-without-source');
    spec.given(announced).when('ReportPublicEvent', { report: { ...report, date: '2019-05' } }).thenRejected('meetings.report-before-the-event');
  });

  it('is cancelled once, with a reason, and then takes no more', () => {
    const cancelled: PublicEventEvent = { type: 'PublicEventCancelled', data: { publicEventId, reason: 'počasí' } };
    spec.given(announced).when('CancelPublicEvent', { reason: 'počasí' }).then(cancelled);
    spec.given(announced, cancelled).when('CancelPublicEvent', { reason: 'počasí' }).thenNothing();
    spec.given(announced, cancelled).when('ChangePublicEvent', { ...fields, venue: 'x' }).thenRejected('meetings.public-event-cancelled');
    spec.given().when('CancelPublicEvent', { reason: 'x' }).thenRejected('meetings.public-event-unknown');
  });
});
