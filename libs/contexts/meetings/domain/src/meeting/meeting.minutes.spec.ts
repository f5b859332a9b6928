import { fold } from '@triada/kernel';
import { deciderSpec } from '@triada/kernel/spec';
import { meetingDecider } from './meeting.decider';
import { added, attended, commissioner, course, groupId, groupWith, item, meetingId, planned, point, provider, recorded, rule, seat, submitted, uuid } from './meeting.fixtures';
import type { MeetingEvent } from './meeting.events';
import { minutesHash } from './minutes-content';

const meeting = deciderSpec(meetingDecider);
const group = groupWith();
const draft = [...course, attended(commissioner, provider), recorded(1, { text: 'Cílem je snižovat míru začlenění klientů.' })];
const waiting = [...draft, submitted];
const hash = minutesHash(fold(meetingDecider, waiting), 2);
const approval = { verifierId: uuid(202), number: 2, group };
const approved: MeetingEvent = { type: 'MinutesApproved', data: { meetingId, number: 2, verifierId: uuid(202), on: '2022-09-27', hash }, rule };
const published: MeetingEvent = { type: 'MinutesPublished', data: { meetingId, on: '2022-09-28' } };
const later = { today: '2022-09-27' };

describe('approval of minutes', () => {
  it('[D093] is a step of its own after the author has submitted them', () => {
    meeting.given(...draft).when('SubmitMinutes', { authorId: uuid(201) }, { today: '2022-09-20', actor: { id: 'actor-author', roles: [] } }).then(submitted);
    meeting.given(...course).when('SubmitMinutes', { authorId: uuid(201) }).thenRejected('meetings.minutes-without-points');
    meeting.given(...draft).when('ApproveMinutes', approval).thenRejected('meetings.minutes-not-submitted');
    meeting.given(...waiting).when('ApproveMinutes', approval, later).then(approved);
    meeting.given(...waiting, approved).when('ApproveMinutes', approval).thenRejected('meetings.minutes-approved');
    meeting.given(...waiting).when('PublishMinutes', {}).thenRejected('meetings.minutes-not-approved');
    meeting.given(...waiting, approved).when('PublishMinutes', {}, { today: '2022-09-28' }).then(published);
    meeting.given(...waiting, approved, published).when('PublishMinutes', {}).thenNothing();
  });

  it('[D093] the verifier is not the author, neither by name nor by account', () => {
    meeting.given(...waiting).when('ApproveMinutes', { ...approval, verifierId: uuid(201) }, later).thenRejected('meetings.verifier-is-author');
    meeting.given(...waiting).when('ApproveMinutes', approval, { ...later, actor: { id: 'actor-author', roles: [] } }).thenRejected('meetings.verifier-is-author');
  });

  it('[D093][F25] who verifies and how long objections are possible follow the rules of the group', () => {
    const strict = groupWith([commissioner, provider, seat(4, { role: 'chair' })], { verifier: 'chair' });
    meeting.given(...waiting).when('ApproveMinutes', { ...approval, group: strict }, later).thenRejected('meetings.verifier-is-not-the-chair');
    expect(meeting.given(...waiting).when('ApproveMinutes', { ...approval, verifierId: uuid(204), group: strict }, later).events()).toHaveLength(1);
    meeting.given(...waiting).when('ApproveMinutes', { ...approval, group: groupWith([commissioner], { verifier: 'member' }) }, later).thenRejected('meetings.verifier-is-no-member');
    const slow = groupWith(undefined, { objectionDays: 7 });
    meeting.given(...waiting).when('ApproveMinutes', { ...approval, group: slow }, { today: '2022-09-26' }).thenRejected('meetings.objections-still-possible', { until: '2022-09-27' });
    meeting.given(...waiting).when('ApproveMinutes', { ...approval, group: slow }, later).then(approved);
  });

  it('[D087] waits for every blocking check, and for the number of the meeting', () => {
    const doubted = meeting.given(...draft).when('RecordPoint', { group, point: point(2, { speaker: { personId: uuid(250) } }) }).events();
    meeting.given(...draft, ...doubted, submitted).when('ApproveMinutes', approval, later).thenRejected('meetings.checks-open', { count: 1 });
    const { checkId } = (doubted[1] as Extract<MeetingEvent, { type: 'CheckRaised' }>).data.check;
    const settled: MeetingEvent = { type: 'CheckSettled', data: { meetingId, checkId, outcome: 'host' } };
    expect(meeting.given(...draft, ...doubted, settled, submitted).when('ApproveMinutes', approval, later).events()).toHaveLength(1);
    meeting.given(...waiting).when('ApproveMinutes', { ...approval, number: null }, later).thenRejected('meetings.number-pending');
  });

  it('may be given back with a reason', () => {
    meeting.given(...waiting).when('ReturnMinutes', { reason: 'chybí úkol' }).then({ type: 'MinutesReturned', data: { meetingId, reason: 'chybí úkol' } });
    meeting.given(...waiting).when('RecordPoint', { group, point: point(2) }).thenRejected('meetings.minutes-submitted');
    expect(meeting.given(...waiting, { type: 'MinutesReturned', data: { meetingId, reason: 'x' } }).when('RecordPoint', { group, point: point(2) }).events()).toHaveLength(1);
  });

  it('seals the content: another word gives another hash', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const other = fold(meetingDecider, [...course, attended(commissioner, provider), recorded(1, { text: 'Jinak.' }), submitted]);
    expect(minutesHash(other, 2)).not.toBe(hash);
  });
});

describe('approved minutes', () => {
  const history = [...waiting, approved];

  it('[D077] are never overwritten', () => {
    const { parent: _parent, ...revised } = point(1);
    meeting.given(...history).when('RevisePoint', { group, point: revised }).thenRejected('meetings.minutes-approved');
    meeting.given(...history).when('RecordPoint', { group, point: point(2) }).thenRejected('meetings.minutes-approved');
    meeting.given(...history).when('RemovePoint', { pointId: uuid(401) }).thenRejected('meetings.minutes-approved');
    meeting.given(...history).when('RecordAttendance', { group, attendees: [] }).thenRejected('meetings.minutes-approved');
    meeting.given(...history).when('RecordHeadcount', { headcount: { total: 1, approximate: false, classes: [] } }).thenRejected('meetings.minutes-approved');
    meeting.given(...history).when('ReorderAgenda', { itemIds: [uuid(502), uuid(501)] }).thenRejected('meetings.minutes-approved');
    meeting.given(...history).when('AssignTask', { task: { taskId: uuid(700), pointId: null, title: 'x', owner: { personId: uuid(201) }, due: null } }).thenRejected('meetings.minutes-approved');
    meeting.given(...history).when('ReturnMinutes', { reason: 'x' }).thenRejected('meetings.minutes-approved');
    meeting.given(...history, published).when('SubmitMinutes', { authorId: uuid(201) }).thenRejected('meetings.minutes-approved');
  });

  const erratum = { erratumId: uuid(800), pointId: uuid(401), oldWording: 'začlenění', newWording: 'vyloučení', reason: 'zaměněné slovo', authorId: uuid(202), effectiveFrom: '2022-10-10' };
  const issued: MeetingEvent = {
    type: 'ErratumIssued',
    data: { ...erratum, meetingId, oldText: 'Cílem je snižovat míru začlenění klientů.', newText: 'Cílem je snižovat míru vyloučení klientů.', issuedOn: '2022-10-01' },
  };

  it('[D077][F26][X13] are corrected by an erratum with both wordings, reason, author and effect date', () => {
    meeting.given(...history).when('IssueErratum', erratum, { today: '2022-10-01' }).then(issued);
    meeting.given(...history, published, issued).when('IssueErratum', erratum).thenRejected('meetings.id-taken');
    expect(fold(meetingDecider, [...history, issued]).points[0]!.text).toContain('začlenění');
  });

  it('[D077] an erratum is refused before approval, for a wording that is not there, or with an effect before the last one', () => {
    meeting.given(...waiting).when('IssueErratum', erratum).thenRejected('meetings.minutes-not-approved');
    meeting.given(...history).when('IssueErratum', { ...erratum, oldWording: 'spolupráce' }).thenRejected('meetings.wording-not-found');
    meeting.given(...history).when('IssueErratum', { ...erratum, oldWording: 'n' }).thenRejected('meetings.wording-not-unique');
    meeting.given(...history).when('IssueErratum', { ...erratum, newWording: 'začlenění' }).thenRejected('meetings.wording-unchanged');
    meeting.given(...history).when('IssueErratum', { ...erratum, effectiveFrom: '2022-09-01' }).thenRejected('meetings.effect-before-approval-or-last-erratum');
    meeting.given(...history).when('IssueErratum', { ...erratum, pointId: uuid(499) }).thenRejected('meetings.point-unknown');
    const second = { ...erratum, erratumId: uuid(801), oldWording: 'vyloučení', newWording: 'sociálního vyloučení' };
    meeting.given(...history, issued).when('IssueErratum', { ...second, effectiveFrom: '2022-10-09' }).thenRejected('meetings.effect-before-approval-or-last-erratum');
    expect(meeting.given(...history, issued).when('IssueErratum', second).events()[0]).toMatchObject({ data: { newText: 'Cílem je snižovat míru sociálního vyloučení klientů.' } });
  });

  it('[D089] what became of their tasks and questions is recorded beside them', () => {
    const task: MeetingEvent = { type: 'TaskAssigned', data: { meetingId, groupId, regionId: 'liberec', task: { taskId: uuid(700), pointId: uuid(401), title: 'Dokument', owner: { personId: uuid(201) }, due: '2022-11-01' } } };
    const done: MeetingEvent = { type: 'TaskDone', data: { meetingId, taskId: uuid(700), on: '2022-09-19', note: null } };
    meeting.given(...draft, task, submitted, approved).when('CompleteTask', { taskId: uuid(700), note: null }).then(done);
    meeting.given(...draft, task, done).when('CompleteTask', { taskId: uuid(700), note: null }).thenNothing();
    meeting.given(...draft, task, done).when('DropTask', { taskId: uuid(700), reason: 'x' }).thenRejected('meetings.task-done');
    meeting.given(...draft, task).when('DropTask', { taskId: uuid(700), reason: 'nepotřebné' }).then({ type: 'TaskDropped', data: { meetingId, taskId: uuid(700), on: '2022-09-19', reason: 'nepotřebné' } });
    meeting.given(...draft).when('AssignTask', { task: { taskId: uuid(700), pointId: null, title: 'x', owner: {}, due: null } }).thenRejected('meetings.task-without-owner');
    const question = recorded(2, { type: 'open_question' });
    meeting.given(...draft, question, submitted, approved).when('AnswerQuestion', { pointId: uuid(402), answer: 'klíč kraje' }).then({ type: 'QuestionAnswered', data: { meetingId, pointId: uuid(402), on: '2022-09-19', answer: 'klíč kraje' } });
    meeting.given(...draft, question).when('AnswerQuestion', { pointId: uuid(401), answer: 'x' }).thenRejected('meetings.no-open-question');
  });
});

describe('next meeting', () => {
  const next = (date: string | { day: number; month: number }) => ({ next: { nextMeetingId: uuid(900), date, time: '13:30', venue: 'místnost č. 209' } });
  const set = (date: string): MeetingEvent => ({ type: 'NextMeetingSet', data: { meetingId, groupId, regionId: 'liberec', next: { nextMeetingId: uuid(900), date, time: '13:30', venue: 'místnost č. 209' } } });

  it('[D092] a date without a year is the next such day', () => {
    meeting.given(...course).when('SetNextMeeting', next({ day: 14, month: 11 })).then(set('2022-11-14'));
    meeting.given(...course).when('SetNextMeeting', next({ day: 19, month: 9 })).then(set('2023-09-19'));
    meeting.given(...course).when('SetNextMeeting', next({ day: 29, month: 2 })).then(set('2024-02-29'));
    meeting.given(...course).when('SetNextMeeting', next({ day: 31, month: 6 })).thenRejected('meetings.no-such-day');
    meeting.given(...course).when('SetNextMeeting', next('2022-09-19')).thenRejected('meetings.next-meeting-not-later');
    meeting.given(...course, set('2022-11-14')).when('SetNextMeeting', next('2022-12-01')).thenRejected('meetings.next-meeting-already-set');
  });
});

describe('import of minutes', () => {
  const sourceHash = 'a'.repeat(64);
  const whole = {
    meetingId, groupId, regionId: 'liberec', kind: 'ordinary' as const, title: null, date: '2022-05-27', time: null, venue: null, follows: null, wantedNumber: 2, numberFits: true,
    agenda: [item(1)], attendees: [{ personId: uuid(201), presence: 'present' as const, organisationId: null, arrivedAt: null, leftAt: null }], headcount: null,
    points: [point(1, { itemId: uuid(501) }), point(2), point(3, { parent: uuid(402) })], tasks: [], next: null, authorId: uuid(201), sourceHash, sourceName: 'zapis.txt', group,
  };

  it('[D157][D127] records the whole meeting in one append, and the same source again changes nothing', () => {
    const events = meeting.given().when('ImportMinutes', whole).events();
    expect(events.map(({ type }) => type)).toEqual(['MeetingPlanned', 'AgendaItemAdded', 'MeetingHeld', 'AttendanceRecorded', 'PointRecorded', 'PointRecorded', 'PointRecorded', 'MinutesImported', 'MinutesSubmitted']);
    expect(events[2]).toMatchObject({ data: { wantedNumber: 2 } });
    meeting.given(...events).when('ImportMinutes', whole).thenNothing();
    meeting.given(...events).when('ImportMinutes', { ...whole, sourceHash: 'b'.repeat(64) }).thenRejected('meetings.minutes-already-recorded');
    meeting.given().when('ImportMinutes', { ...whole, numberFits: false }).thenRejected('meetings.number-does-not-fit');
  });

  it('[D087] says what is doubtful instead of guessing, and goes into a planned meeting too', () => {
    const doubtful = { ...whole, points: [point(1, { speaker: { personId: uuid(250) } })] };
    expect(meeting.given().when('ImportMinutes', doubtful).events().find(({ type }) => type === 'CheckRaised')).toMatchObject({ data: { check: { kind: 'speaker-not-in-attendance' } } });
    expect(meeting.given(planned).when('ImportMinutes', whole).events()[0]!.type).toBe('AgendaItemAdded');
    const standing = added(9, true);
    const events = meeting.given(planned, standing).when('ImportMinutes', { ...whole, agenda: [item(1), item(9)] }).events();
    expect(events.slice(0, 2)).toMatchObject([{ type: 'AgendaItemAdded', data: { item: { itemId: uuid(501) } } }, { type: 'AgendaReordered', data: { itemIds: [uuid(501), uuid(509)] } }]);
    meeting.given(planned).when('ImportMinutes', { ...whole, groupId: uuid(99) }).thenRejected('meetings.meeting-of-another-group');
    meeting.given().when('ImportMinutes', { ...whole, date: '2022-09-20' }).thenRejected('meetings.not-yet');
  });

  it('refuses an attendee without a person, unless people were only counted', () => {
    meeting.given().when('ImportMinutes', { ...whole, attendees: [{ ...whole.attendees[0]!, personId: null }] }).thenRejected('meetings.attendee-without-person');
    const counted = { ...whole, attendees: [], headcount: { total: 17, approximate: false, classes: [{ code: 'provider', count: 10 }] } };
    expect(meeting.given().when('ImportMinutes', counted).events().map(({ type }) => type)).toContain('HeadcountRecorded');
    meeting.given().when('ImportMinutes', { ...counted, headcount: { ...counted.headcount, total: 9 } }).thenRejected('meetings.class-above-total');
  });
});

