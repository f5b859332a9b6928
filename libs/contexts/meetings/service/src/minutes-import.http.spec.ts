import { describeWithSharedFiles, readShared } from '@triada/kernel/spec';
import { startContext, type TestApp, type TestClient } from '@triada/testing';
import { meetingsContext } from './meetings.context';

const person = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const text = [
  'Pracovní skupina pro osoby ohrožené závislostmi',
  'Zápis z třetího jednání pracovní skupiny',
  '10. října 2022, 10:00 hod., Dům služeb',
  'Program:',
  '1. Návrh opatření',
  '2. Různé',
  'Přítomni: Účastník Jedna, Účastnice Dvě',
  '1) Potřeba nízkoprahového zázemí.',
  ' - dostupnost večer',
  ' - dostupnost o víkendu',
  '2) Není nutné zřizovat další linku pomoci.',
  'Příští jednání 12. 12. 9:00, zasedací místnost.',
  'Zapsal: Účastník Jedna',
].join('\n');

describe('minutes import over HTTP', () => {
  let app: TestApp;
  let coordinator: TestClient;
  let groupId: string;

  beforeEach(async () => {
    app = await startContext(meetingsContext);
    app.clock.set('2022-10-20T08:00:00.000Z');
    coordinator = app.as({ role: 'coordinator', region: 'liberec' });
    const group = { regionId: 'liberec', name: 'PS závislosti', kind: 'target-group', targetGroups: ['addiction'] };
    groupId = (await coordinator.post('/meetings/groups', group, { 'valid-from': '2022-01-01' })).body.id;
  });
  afterEach(() => app.close());

  const preview = async (source: string) => (await coordinator.post('/meetings/minutes-imports/preview', { text: source })).body;
  const confirmed = (sourceHash: string, changes: object = {}) => ({
    regionId: 'liberec',
    groupId,
    date: '2022-10-10',
    time: '10:00',
    venue: 'Dům služeb',
    number: 3,
    agenda: [{ title: 'Návrh opatření' }, { title: 'Různé' }],
    attendees: [{ personId: person(1) }, { personId: person(2) }],
    points: [
      { type: 'need', text: 'Potřeba nízkoprahového zázemí.', agenda: 1, children: [{ type: 'need', text: 'večer' }, { type: 'need', text: 'o víkendu' }] },
      { type: 'decision', text: 'Není nutné zřizovat další linku pomoci.', negative: true, speaker: { personId: person(3) } },
    ],
    tasks: [{ point: '1.2', title: 'Zjistit provozní dobu', owner: { personId: person(2) } }],
    next: { date: { day: 12, month: 12 }, time: '09:00', venue: 'zasedací místnost' },
    authorId: person(1),
    sourceHash,
    sourceName: 'zapis.txt',
    ...changes,
  });
  const send = (body: object, client = coordinator) => client.post('/meetings/minutes-imports', body);

  it('a preview writes nothing, keeps nothing, and tells what it recognised', async () => {
    const { draft, looksLikeMinutes, sourceHash } = await preview(text);
    expect(sourceHash).toMatch(/^[0-9a-f]{64}$/);
    expect(looksLikeMinutes).toBe(true);
    expect(draft.points.map(({ children, number }: any) => [number, children.length])).toEqual([['1', 2], ['2', 0]]);
    expect([draft.ordinal?.value, draft.date?.value, draft.time?.value, draft.attendance.length]).toEqual([3, '2022-10-10', '10:00', 2]);
    expect((await app.anonymous().post('/meetings/minutes-imports/preview', { text })).status).toBe(401);
    expect((await app.as({ role: 'member', region: 'liberec' }).post('/meetings/minutes-imports/preview', { text })).status).toBe(403);
    expect((await coordinator.post('/meetings/minutes-imports/preview', { text: '' })).status).toBe(400);
  });

  it('takes a text of 262,144 characters, and refuses a longer one or one of endless lines', async () => {
    const ask = async (source: string) => (await coordinator.post('/meetings/minutes-imports/preview', { text: source })).status;
    expect(await ask('x'.repeat(262_144))).toBe(200);
    expect(await ask('x'.repeat(262_145))).toBe(400);
    expect(await ask('1) x\n'.repeat(5_001))).toBe(400);
  });

  it('[D157][D132][D127][D092][X12] records the whole meeting in one append, numbered, with children, task and next meeting', async () => {
    const { sourceHash } = await preview(text);
    const { body, status } = await send(confirmed(sourceHash));
    expect([status, body.code]).toEqual([201, undefined]);
    const recorded = await app.recorded(body.stream);
    expect(new Set(recorded.map(({ metadata }) => metadata.commandId)).size).toBe(1);
    await app.settle();
    const minutes = (await coordinator.get(`/meetings/meetings/${body.id}/minutes`)).body;
    expect(minutes).toMatchObject({ number: 3, minutes: 'submitted', final: false, agenda: [{ number: 1, title: 'Návrh opatření' }, { number: 2 }] });
    expect(minutes.points.map(({ negative, number, type }: any) => [number, type, negative])).toEqual([
      ['1', 'need', false], ['1.1', 'need', false], ['1.2', 'need', false], ['2', 'decision', true],
    ]);
    expect(minutes.tasks).toMatchObject([{ pointId: minutes.points[2].pointId, title: 'Zjistit provozní dobu' }]);
    expect(minutes.points[0].itemId).toBe(minutes.agenda[0].itemId);
    const chain = (await coordinator.get(`/meetings/meetings/${body.id}/chain`)).body;
    expect(chain.later).toMatchObject([{ date: '2022-12-12', time: '09:00', status: 'planned' }]);
    const { checks } = (await coordinator.get(`/meetings/meetings/${body.id}`)).body;
    expect(checks).toMatchObject([{ kind: 'speaker-not-in-attendance', party: { personId: person(3) } }]);
  });

  it('the same source is imported once, also in parallel; another source for the meeting is refused', async () => {
    const { sourceHash } = await preview(text);
    const answers = await Promise.all([1, 2, 3].map(() => send(confirmed(sourceHash))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const { body } = answers[0]!;
    expect((await send(confirmed('b'.repeat(64), { meetingId: body.id }))).body.code).toBe('meetings.minutes-already-recorded');
    await app.settle();
    expect((await coordinator.get(`/meetings/meetings?groupId=${groupId}&status=held`)).body.total).toBe(1);
  });

  it('refuses names, a missing person, a number that leaves a gap, and what is not there', async () => {
    const code = async (changes: object) => (await send(confirmed('c'.repeat(64), changes))).body.code;
    await send(confirmed('d'.repeat(64)));
    await app.settle();
    expect(await code({ attendees: [{ name: 'Účastník Jedna' }] })).toBe('platform.invalid-input');
    expect(await code({ number: null, attendees: [{ personId: null }] })).toBe('meetings.attendee-without-person');
    expect(await code({ number: 9 })).toBe('meetings.number-does-not-fit');
    expect(await code({ number: null, points: [{ type: 'need', text: 'x', agenda: 7 }] })).toBe('meetings.agenda-item-unknown');
    expect(await code({ number: null, tasks: [{ point: '8', title: 'x', owner: { personId: person(1) } }] })).toBe('meetings.point-unknown');
    expect(await code({ number: null, date: '2022-10-21' })).toBe('meetings.not-yet');
    expect(await code({ number: null, groupId: person(999) })).toBe('meetings.group-unknown');
    expect(await code({ number: null, follows: person(998) })).toBe('meetings.earlier-meeting-unknown');
    expect(await code({ number: null, attendees: [], headcount: { total: 17, approximate: true } })).toBeUndefined();
    expect((await send(confirmed('e'.repeat(64)), app.as({ role: 'coordinator', region: 'frydlantsko' }))).status).toBe(403);
  });

  it('[D089] tells who shall do a task and by when; imported with its point it has the words of the point', async () => {
    const source = text.replace('2) Není', '2) Úkol: ověřit provozní dobu. Zodpovídá: Účastnice Dvě, termín: 30. 11. 2022\n3) Není');
    const { draft, sourceHash } = await preview(source);
    expect(draft.points.map(({ task, type }: any) => [type, task])).toEqual([
      ['need', null], ['task', { owner: 'Účastnice Dvě', due: '2022-11-30' }], [draft.points[2].type, null],
    ]);
    const task = { point: '1.2', owner: { personId: person(2) }, due: '2022-11-30' };
    const { body } = await send(confirmed(sourceHash, { tasks: [task] }));
    expect(body.code).toBeUndefined();
    await app.settle();
    const minutes = (await coordinator.get(`/meetings/meetings/${body.id}/minutes`)).body;
    expect(minutes.tasks).toMatchObject([{ pointId: minutes.points[2].pointId, title: 'o víkendu', owner: { personId: person(2) }, due: '2022-11-30' }]);

    const refused = async (wrong: object) => {
      const answer = await send(confirmed('9'.repeat(64), { number: null, tasks: [task, wrong] }));
      return [answer.body.code, answer.body.faults.map(({ field, rule }: any) => [field, rule])];
    };
    expect(await refused({ ...task, due: '2022-10-09' })).toEqual(['meetings.task-due-before-the-meeting', [['tasks.1.due', 'meetings.task-due-before-the-meeting']]]);
    expect(await refused({ ...task, point: null })).toEqual(['platform.invalid-input', [['tasks[1].title', 'meetings.task-without-words']]]);
  });

  it('goes into the meeting that was planned for it', async () => {
    await coordinator.post(`/meetings/groups/${groupId}/rules-of-procedure`, { rules: { standingItems: ['Různé', 'Příští termín'] } }, { 'valid-from': '2022-02-01' });
    const planned = (await coordinator.post('/meetings/meetings', { groupId, regionId: 'liberec', date: '2022-10-10' }, { 'valid-from': '2022-09-01' })).body.id;
    const { body, status } = await send(confirmed('f'.repeat(64), { meetingId: planned, number: null }));
    expect([status, body.id]).toEqual([200, planned]);
    await app.settle();
    expect((await coordinator.get(`/meetings/meetings/${planned}`)).body).toMatchObject({ status: 'held', minutes: 'submitted', number: 1 });
    const { agenda } = (await coordinator.get(`/meetings/meetings/${planned}`)).body;
    expect(agenda.map(({ standing, title }: any) => [title, standing])).toEqual([['Návrh opatření', false], ['Různé', true], ['Příští termín', true]]);
  });

  describeWithSharedFiles('with the real minutes', () => {
    const flat = (points: readonly any[]): readonly any[] => points.flatMap((point) => [point, ...flat(point.children)]);
    const pointOf = ({ children, result, text: words, type }: any): object => ({
      type,
      text: words,
      negative: result === 'negative',
      ...(children.length > 0 && { children: children.map(pointOf) }),
    });

    it('[D157][D132][X12] minutes-2022-05 become 14 numbered, typed points with their children', async () => {
      const { draft, sourceHash } = await preview(readShared('sources/minutes-2022-05.txt'));
      const points = draft.points.map(pointOf);
      const body = { regionId: 'liberec', groupId, date: draft.date.value, number: draft.ordinal.value, points, sourceHash };
      const { id } = (await send(body)).body;
      await app.settle();
      const minutes = (await coordinator.get(`/meetings/meetings/${id}/minutes`)).body;
      const top = minutes.points.filter(({ parent }: any) => parent === null);
      expect(top.map(({ number }: any) => number)).toEqual(Array.from({ length: 14 }, (_, index) => String(index + 1)));
      expect(minutes.points.filter(({ parent }: any) => parent === top[1].pointId).map(({ number }: any) => number)).toEqual(Array.from({ length: 9 }, (_, index) => `2.${index + 1}`));
      expect([minutes.number, top[2].type, top[11].type, top[11].negative]).toEqual([2, 'negative_finding', 'decision', true]);
      expect(minutes.points).toHaveLength(flat(draft.points).length);
    });

    it('[D068][D087][D092][X14] minutes-2022-09 load with 13 persons, and the speaker who is not on the list raises a check', async () => {
      const { draft, sourceHash } = await preview(readShared('sources/minutes-2022-09.txt'));
      expect(draft.attendance).toHaveLength(13);
      const { nextMeeting } = draft;
      const points = flat(draft.points).map((point) => ({
        ...pointOf({ ...point, children: [] }),
        speaker: point.speaker?.name ? { personId: person(point.speaker.attendee === null ? 99 : point.speaker.attendee + 1) } : null,
      }));
      const body = {
        regionId: 'liberec', groupId, date: draft.date.value, time: draft.time.value, venue: draft.venue.value, points, sourceHash,
        attendees: draft.attendance.map((_: unknown, index: number) => ({ personId: person(index + 1) })),
        next: { date: nextMeeting.value.date, time: nextMeeting.value.time, venue: nextMeeting.value.room },
        authorId: person(1),
      };
      const { body: answer } = await send(body);
      expect(answer.code).toBeUndefined();
      await app.settle();
      const meeting = (await coordinator.get(`/meetings/meetings/${answer.id}`)).body;
      expect(meeting.attendees).toHaveLength(13);
      expect(meeting.next).toMatchObject({ date: '2022-11-14', time: '13:30' });
      expect(meeting.checks.filter(({ kind }: any) => kind === 'speaker-not-in-attendance')).toMatchObject([{ party: { personId: person(99) } }]);
    });
  });
});
