import { derivedId, fold } from '@triada/kernel';
import { deciderSpec } from '@triada/kernel/spec';
import { meetingDecider } from './meeting.decider';
import { added, attended, attendee, commissioner, convoked, course, groupId, groupWith, held, meetingId, planned, point, provider, recorded, rule, seat, user, uuid } from './meeting.fixtures';
import type { MeetingEvent } from './meeting.events';
import { titleFrom } from './meeting.follow-up';
import { numbered } from './minutes-content';

const meeting = deciderSpec(meetingDecider);
const group = groupWith();
const entry = (personId: string | null, changes = {}) => ({ personId, presence: 'present' as const, organisationId: null, arrivedAt: null, leftAt: null, ...changes });

describe('holding a meeting', () => {
  it('needs an invitation, and not before its day', () => {
    meeting.given(planned, added(1), convoked).when('HoldMeeting', { group }).then(held);
    meeting.given(planned).when('HoldMeeting', { group }).thenRejected('meetings.not-convoked');
    meeting.given(planned, convoked).when('HoldMeeting', { group }, { today: '2022-09-18' }).thenRejected('meetings.not-yet');
    meeting.given(planned, convoked, held).when('HoldMeeting', { group }).thenRejected('meetings.meeting-already-held');
  });
});

describe('attendance', () => {
  it('[D068] organisation and side come from the mandate of the day; everybody else is a guest', () => {
    meeting.given(...course).when('RecordAttendance', { group, attendees: [entry(uuid(202), { organisationId: uuid(999) }), entry(uuid(250), { organisationId: uuid(350) })] }).then({
      type: 'AttendanceRecorded',
      data: {
        meetingId,
        attendees: [
          attendee(provider),
          { ...attendee(provider), personId: uuid(250), seatId: null, side: 'guest', role: 'guest', organisationId: uuid(350), votes: false },
        ],
      },
      rule,
    });
  });

  it('refuses a nameless entry, a person twice, leaving before arriving; the same list again changes nothing', () => {
    meeting.given(...course).when('RecordAttendance', { group, attendees: [entry(null)] }).thenRejected('meetings.attendee-without-person');
    meeting.given(...course).when('RecordAttendance', { group, attendees: [entry(uuid(202)), entry(uuid(202))] }).thenRejected('meetings.attendee-twice');
    meeting.given(...course).when('RecordAttendance', { group, attendees: [entry(uuid(202), { arrivedAt: '14:00', leftAt: '13:30' })] }).thenRejected('meetings.left-before-arriving');
    meeting.given(...course, attended(provider)).when('RecordAttendance', { group, attendees: [entry(uuid(202))] }).thenNothing();
    meeting.given(planned, convoked).when('RecordAttendance', { group, attendees: [] }).thenRejected('meetings.meeting-not-held');
  });

  it('[D002] a headcount may be approximate; a class above an exact total is refused', () => {
    const headcount = { total: 80, approximate: true, classes: [{ code: 'provider', count: 85 }] };
    meeting.given(...course).when('RecordHeadcount', { headcount }).then({ type: 'HeadcountRecorded', data: { meetingId, headcount } });
    meeting.given(...course).when('RecordHeadcount', { headcount: { ...headcount, approximate: false } }).thenRejected('meetings.class-above-total', { count: 85, total: 80 });
  });
});

describe('points of minutes', () => {
  it('[D157][D132] have one type of the code list and numbers without gaps, children in their order', () => {
    meeting.given(...course).when('RecordPoint', { group, point: point(1) }).then(recorded(1));
    meeting.given(...course).when('RecordPoint', { group, point: point(1, { type: 'gossip' }) }).thenRejected('meetings.point-type-unknown');
    meeting.given(...course).when('RecordPoint', { group, point: point(1, { parent: uuid(999) }) }).thenRejected('meetings.parent-point-unknown');
    const history = [...course, recorded(1), recorded(2), recorded(3, { parent: uuid(402) }), recorded(4), recorded(5, { parent: uuid(402) })];
    const numbers = (events: readonly MeetingEvent[]) => numbered(fold(meetingDecider, events).points).map(({ number, text }) => `${number} ${text}`);
    expect(numbers(history)).toEqual(['1 Bod 1 zápisu.', '2 Bod 2 zápisu.', '2.1 Bod 3 zápisu.', '2.2 Bod 5 zápisu.', '3 Bod 4 zápisu.']);
    expect(numbers([...history, ...meeting.given(...history).when('RemovePoint', { pointId: uuid(401) }).events()])[0]).toBe('1 Bod 2 zápisu.');
  });

  it('[D066] keep their agenda item when the agenda gets a new order', () => {
    const history: MeetingEvent[] = [...course, recorded(1, { itemId: uuid(502) })];
    const events = meeting.given(...history).when('ReorderAgenda', { itemIds: [uuid(502), uuid(501)] }).events();
    const state = fold(meetingDecider, [...history, ...events]);
    expect(state.agenda.findIndex(({ itemId }) => itemId === state.points[0]!.itemId)).toBe(0);
    meeting.given(...course).when('RecordPoint', { group, point: point(1, { itemId: uuid(599) }) }).thenRejected('meetings.agenda-item-unknown');
    meeting.given(...history).when('RemoveAgendaItem', { itemId: uuid(502) }).thenRejected('meetings.agenda-item-has-points');
  });

  it('[D098][F19] an agreement of a body without one side carries the flag, in every other case none', () => {
    const agreedBy = { wholeGroup: true, parties: [] };
    const lacking = groupWith([commissioner, provider]);
    const event = (type: string, body = lacking) => meeting.given(...course).when('RecordPoint', { group: body, point: point(1, { type, agreedBy }) }).events()[0];
    expect(event('agreement')).toMatchObject({ data: { missingSides: ['user'] }, rule });
    expect(event('agreement', group)).toMatchObject({ data: { missingSides: [] } });
    expect(event('information')).toEqual(recorded(1, { agreedBy }));
    const office = seat(4, { side: 'other' });
    expect(event('decision', groupWith([office, seat(5, { side: 'user', role: 'guest' })]))).toMatchObject({ data: { missingSides: ['commissioner', 'provider', 'user'] } });
  });

  it('[D083][D151] an agreement says who agreed; a decision may be negative', () => {
    const types = (changes: Parameters<typeof point>[1]) => meeting.given(...course).when('RecordPoint', { group, point: point(1, changes) }).events().map(({ type }) => type);
    expect(types({ type: 'agreement' })).toEqual(['PointRecorded', 'CheckRaised']);
    expect(types({ type: 'agreement', agreedBy: { wholeGroup: false, parties: [{ organisationId: uuid(302) }] } })).toEqual(['PointRecorded']);
    expect(types({ type: 'decision', negative: true, scope: 'case manager' })).toEqual(['PointRecorded']);
  });

  it('are revised in the draft only', () => {
    const { parent: _parent, ...revised } = point(1, { text: 'Jinak.' });
    meeting.given(...course, recorded(1)).when('RevisePoint', { group, point: revised }).then({ type: 'PointRevised', data: { meetingId, point: point(1, { text: 'Jinak.' }), missingSides: [] } });
    meeting.given(...course).when('RevisePoint', { group, point: revised }).thenRejected('meetings.point-unknown');
    meeting.given(...course, recorded(1)).when('RecordPoint', { group, point: point(1) }).thenRejected('meetings.id-taken');
  });
});

describe('a point that creates a task', () => {
  const task = { owner: { personId: uuid(202) }, due: '2022-10-31' };
  const taskId = derivedId(uuid(401), 'task');
  const stored = { taskId, pointId: uuid(401), title: 'Bod 1 zápisu.', ...task };
  const assigned: MeetingEvent = { type: 'TaskAssigned', data: { meetingId, groupId, regionId: 'liberec', task: stored } };
  const { parent: _parent, ...asRevised } = point(1, { type: 'task' });
  const drafted = [...course, recorded(1, { type: 'task' })];
  const revised: MeetingEvent = { type: 'PointRevised', data: { meetingId, point: point(1, { type: 'task' }), missingSides: [] } };

  it('[D089] names an owner and a last day; what is to be done are its words', () => {
    meeting.given(...course).when('RecordPoint', { group, point: point(1, { type: 'task' }), task }).then(recorded(1, { type: 'task' }), assigned);
    meeting.given(...course).when('RecordPoint', { group, point: point(1, { type: 'task' }), task: null }).then(recorded(1, { type: 'task' }));
  });

  it('[D089] refuses nobody as its owner and a day before the meeting, each at its field', () => {
    const record = (changes: object) => meeting.given(...course).when('RecordPoint', { group, point: point(1, { type: 'task' }), task: { ...task, ...changes } });
    record({ owner: {} }).thenRejected('meetings.task-without-owner');
    record({ due: '2022-09-18' }).thenRejected('meetings.task-due-before-the-meeting');
    record({ due: '2022-09-19' }).then(recorded(1, { type: 'task' }), { ...assigned, data: { ...assigned.data, task: { ...stored, due: '2022-09-19' } } } as MeetingEvent);
  });

  it('[D089] changes its own task when it is revised, assigns one that it lacks, and leaves one that is not spoken of', () => {
    const revise = (given: readonly MeetingEvent[], said: typeof task | null) => meeting.given(...given).when('RevisePoint', { group, point: asRevised, task: said });
    const later = { ...task, due: '2022-11-30' };
    revise([...drafted, assigned], later).then(revised, { type: 'TaskChanged', data: { meetingId, task: { ...stored, due: '2022-11-30' } } });
    revise(drafted, task).then(revised, assigned);
    revise([...drafted, assigned], task).then(revised);
    revise([...drafted, assigned], null).then(revised);
    const changed: MeetingEvent = { type: 'TaskChanged', data: { meetingId, task: { ...stored, due: '2022-11-30' } } };
    expect(fold(meetingDecider, [...drafted, assigned, changed]).tasks).toEqual([{ ...stored, due: '2022-11-30', status: 'open' }]);
  });

  it('[D089] changes neither a task that is done nor one of several that it cannot tell apart', () => {
    const later = { ...task, due: '2022-11-30' };
    const other = (n: number): MeetingEvent => ({ ...assigned, data: { ...assigned.data, task: { ...stored, taskId: uuid(n) } } }) as MeetingEvent;
    const revise = (...given: readonly MeetingEvent[]) => meeting.given(...drafted, ...given).when('RevisePoint', { group, point: asRevised, task: later });
    revise(assigned, { type: 'TaskDone', data: { meetingId, taskId, on: '2022-09-19', note: null } }).thenRejected('meetings.task-done');
    revise(assigned, { type: 'TaskDropped', data: { meetingId, taskId, on: '2022-09-19', reason: 'x' } }).thenRejected('meetings.task-dropped');
    revise(other(701), other(702)).thenRejected('meetings.point-has-several-tasks', { tasks: 2 });
    revise(other(701)).then(revised, { type: 'TaskChanged', data: { meetingId, task: { ...stored, taskId: uuid(701), due: '2022-11-30' } } });
  });

  it('a long wording is cut after a whole word and never within a reference to a person', () => {
    expect(titleFrom('Krátké znění.')).toBe('Krátké znění.');
    const long = titleFrom('slovo '.repeat(200));
    expect([long.length <= 500, long.endsWith('slovo…')]).toEqual([true, true]);
    expect(titleFrom(`${'x'.repeat(480)} @[${uuid(202)}]${'y'.repeat(200)}`)).toBe(`${'x'.repeat(480)}…`);
    expect(titleFrom('x'.repeat(900))).toBe(`${'x'.repeat(499)}…`);
    expect(titleFrom(`${'x'.repeat(470)}@[${uuid(202)}] dál a dál a dál`)).toBe(`${'x'.repeat(470)}…`);
  });
});

describe('checks', () => {
  const offer = { offeredBy: { personId: uuid(250) }, what: 'ambulantní vyšetření', forWhom: 'klienti' };
  const history = [...course, attended(commissioner, provider)];

  it('[D087][F22][X14] a speaker who is not on the list raises one; completing the list settles it, a person may too', () => {
    const events = meeting.given(...history).when('RecordPoint', { group, point: point(1, { type: 'offer', offer }) }).events();
    expect(events[1]).toMatchObject({ type: 'CheckRaised', data: { check: { kind: 'speaker-not-in-attendance', blocking: true, party: { personId: uuid(250) } } } });
    const attendees = [entry(uuid(201)), entry(uuid(202)), entry(uuid(250))];
    const completed = meeting.given(...history, ...events).when('RecordAttendance', { group, attendees }).events();
    expect(completed[1]).toMatchObject({ type: 'CheckSettled', data: { outcome: 'corrected' } });
    const { checkId } = (events[1] as Extract<MeetingEvent, { type: 'CheckRaised' }>).data.check;
    meeting.given(...history, ...events).when('SettleCheck', { checkId, outcome: 'přišla později' }).then({ type: 'CheckSettled', data: { meetingId, checkId, outcome: 'přišla později' } });
    meeting.given(...history).when('SettleCheck', { checkId, outcome: 'x' }).thenRejected('meetings.check-unknown');
  });

  it('[D087] an organisation was there when somebody present acts for it; without a list nothing is doubted', () => {
    const types = (given: readonly MeetingEvent[], organisationId: string) =>
      meeting.given(...given).when('RecordPoint', { group, point: point(1, { speaker: { organisationId } }) }).events().map(({ type }) => type);
    expect(types(history, uuid(302))).toEqual(['PointRecorded']);
    expect(types(history, uuid(303))).toEqual(['PointRecorded', 'CheckRaised']);
    expect(types(course, uuid(303))).toEqual(['PointRecorded']);
  });

  it('[D087] an offer says who offers what for whom', () => {
    const types = (changes: Parameters<typeof point>[1]) => meeting.given(...history).when('RecordPoint', { group, point: point(1, changes) }).events();
    expect(types({ type: 'offer' })[1]).toMatchObject({ data: { check: { kind: 'offer-incomplete', blocking: true } } });
    expect(types({ type: 'offer', offer: { ...offer, offeredBy: { personId: uuid(202) } } })).toHaveLength(1);
    expect(types({ type: 'measure_proposal' })[1]).toMatchObject({ data: { check: { kind: 'proposer-missing', blocking: false } } });
  });
});

describe('votes', () => {
  const vote = { resolutionId: uuid(600), number: '6/2022', pointId: null, verb: 'approves', text: 'Skupina schvaluje.', votes: null, bySide: null, ballots: [], group };
  const ballot = (n: number, choice: 'for' | 'against' | 'abstained' = 'for') => ({ personId: uuid(200 + n), choice });
  const history = [...course, attended(commissioner, provider, user)];

  it('are counted by name and by side, and store the version of the rules', () => {
    meeting.given(...history).when('VoteOnResolution', { ...vote, ballots: [ballot(1), ballot(2), ballot(3, 'against')] }).then({
      type: 'ResolutionVoted',
      data: {
        meetingId,
        resolution: {
          resolutionId: uuid(600), number: '6/2022', pointId: null, verb: 'approves', text: 'Skupina schvaluje.',
          votes: { for: 2, against: 1, abstained: 0 },
          bySide: { commissioner: { for: 1, against: 0, abstained: 0 }, provider: { for: 1, against: 0, abstained: 0 }, user: { for: 0, against: 1, abstained: 0 } },
          ballots: [1, 2, 3].map((n) => ({ ...ballot(n, n === 3 ? 'against' : 'for'), substituteFor: null })),
          carried: true, quorate: true, missingSides: [],
        },
      },
      rule,
    });
  });

  it('[D059] a vote on a mandate that has ended is refused and says since when', () => {
    const without = groupWith([provider, user], {}, { ended: [{ personId: uuid(201), to: '2022-09-01' }] });
    meeting.given(...history).when('VoteOnResolution', { ...vote, group: without, ballots: [ballot(1)] }).thenRejected('meetings.mandate-ended', { to: '2022-09-01' });
  });

  it('are refused to the absent, to guests, twice, and in larger numbers than voters', () => {
    meeting.given(...course, attended(provider)).when('VoteOnResolution', { ...vote, ballots: [ballot(1)] }).thenRejected('meetings.voter-not-present');
    const mute = seat(4, { votes: false });
    meeting.given(...course, attended(mute)).when('VoteOnResolution', { ...vote, group: groupWith([mute]), ballots: [ballot(4)] }).thenRejected('meetings.no-vote');
    meeting.given(...history).when('VoteOnResolution', { ...vote, ballots: [ballot(1), ballot(1)] }).thenRejected('meetings.voted-twice');
    meeting.given(...history).when('VoteOnResolution', { ...vote, votes: { for: 4, against: 0, abstained: 0 } }).thenRejected('meetings.more-votes-than-voters');
    meeting.given(...history).when('VoteOnResolution', { ...vote, votes: { for: 3, against: 0, abstained: 0 }, ballots: [ballot(1)] }).thenRejected('meetings.votes-do-not-add-up');
    meeting.given(...history).when('VoteOnResolution', vote).thenRejected('meetings.votes-missing');
    meeting.given(...history).when('VoteOnResolution', { ...vote, verb: 'dreams' }).thenRejected('meetings.resolution-verb-unknown');
  });

  it('[F17] the vote of a substitute is stored as such, and refused beside the holder', () => {
    const substitute = seat(5, { role: 'substitute', substituteFor: provider.seatId });
    const body = groupWith([commissioner, provider, user, substitute]);
    const events = meeting.given(...course, attended(commissioner, substitute)).when('VoteOnResolution', { ...vote, group: body, ballots: [ballot(1), ballot(5)] }).events();
    expect(events[0]).toMatchObject({ data: { resolution: { ballots: [{ substituteFor: null }, { substituteFor: provider.seatId }] } } });
    meeting.given(...course, attended(provider, substitute)).when('VoteOnResolution', { ...vote, group: body, ballots: [ballot(5)] }).thenRejected('meetings.substitute-beside-the-holder');
  });

  it('[F23] without quorum they are refused or marked, as the rules say', () => {
    const strict = groupWith(undefined, { quorum: '1/2', withoutQuorum: 'refuse' });
    const lax = groupWith(undefined, { quorum: '1/2' });
    meeting.given(...course, attended(provider)).when('VoteOnResolution', { ...vote, group: strict, ballots: [ballot(2)] }).thenRejected('meetings.no-quorum');
    expect(meeting.given(...course, attended(provider)).when('VoteOnResolution', { ...vote, group: lax, ballots: [ballot(2)] }).events()[0]).toMatchObject({ data: { resolution: { quorate: false } } });
    expect(meeting.given(...course, attended(provider, user)).when('VoteOnResolution', { ...vote, group: strict, ballots: [ballot(2)] }).events()[0]).toMatchObject({ data: { resolution: { quorate: true } } });
    expect(meeting.given(...course).when('VoteOnResolution', { ...vote, group: strict, votes: { for: 5, against: 0, abstained: 0 } }).events()[0]).toMatchObject({ data: { resolution: { quorate: null, carried: true } } });
  });
});
