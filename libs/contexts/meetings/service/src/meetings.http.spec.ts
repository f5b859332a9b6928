import { startContext, type TestApp, type TestClient } from '@triada/testing';
import { meetingsContext } from './meetings.context';

const person = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('meetings over HTTP', () => {
  let app: TestApp;
  let coordinator: TestClient;
  let verifier: TestClient;
  let groupId: string;
  /** True from a day; time goes on to it when it has not come yet, because nothing is true before its day. */
  const since = (day: string) => {
    if (day > app.clock.now().slice(0, 10)) app.clock.set(`${day}T11:00:00.000Z`);
    return { 'valid-from': day };
  };
  const done = async (answer: ReturnType<TestClient['post']>) => {
    const { body, status } = await answer;
    expect({ ok: status === 200 || status === 201, code: body.code, faults: body.faults }).toEqual({ ok: true });
    return body;
  };
  const refusal = async (answer: ReturnType<TestClient['post']>) => (await answer).body.code as string;
  const read = async (path: string, client = coordinator) => {
    await app.settle();
    const { body, status } = await client.get(path);
    expect({ path, status, code: body.code }).toEqual({ path, status: 200, code: undefined });
    return body;
  };
  const post = (meetingId: string, path: string, body: object = {}, day = '2022-09-19', client = coordinator) =>
    client.post(`/meetings/meetings/${meetingId}${path}`, body, since(day));
  const plan = async (date: string, extra: object = {}) =>
    (await done(coordinator.post('/meetings/meetings', { groupId, regionId: 'liberec', date, time: '13:00', venue: 'Radnice Liberec', ...extra }, since('2022-01-10')))).id as string;
  const held = async (date: string, extra: object = {}) => {
    const id = await plan(date, extra);
    await done(post(id, '/agenda/items', { title: 'Nový komunitní plán' }, '2022-01-10'));
    await done(post(id, '/convocation', {}, '2022-01-10'));
    await done(post(id, '/opening', {}, date));
    return id;
  };
  const approved = async (id: string, day = '2022-09-26') => {
    await done(post(id, '/minutes/submission', { authorId: person(1) }, day));
    await app.settle();
    await done(post(id, '/minutes/approval', { verifierId: person(2) }, day, verifier));
  };

  beforeEach(async () => {
    app = await startContext(meetingsContext);
    coordinator = app.as({ role: 'coordinator', region: 'liberec' });
    verifier = app.as({ role: 'coordinator', region: 'liberec' }, { id: 'verifier' });
    const body = { regionId: 'liberec', name: 'PS cizinci', kind: 'target-group', targetGroups: ['foreigners'], rules: { standingItems: ['Zprávy členů'] } };
    groupId = (await done(coordinator.post('/meetings/groups', body, since('2021-01-01')))).id;
    const seat = (n: number, extra: object) => done(coordinator.post(`/meetings/groups/${groupId}/seats`, { personId: person(n), ...extra }, since('2022-01-01')));
    await seat(1, { side: 'commissioner', commissionerKind: 'town', municipality: '563889' });
    await seat(2, { side: 'provider', organisationId: person(92) });
  });
  afterEach(() => app.close());

  it('[D065] convening without date, time or venue is refused; the place is in Prague time', async () => {
    const bare = await plan('2022-09-19', { time: null, venue: null, date: null });
    expect(await refusal(post(bare, '/convocation', {}, '2022-09-01'))).toBe('meetings.date-missing');
    expect(await refusal(post(bare, '/convocation', { date: '2022-09-19' }, '2022-09-01'))).toBe('meetings.time-missing');
    expect(await refusal(post(bare, '/convocation', { date: '2022-09-19', time: '13:00' }, '2022-09-01'))).toBe('meetings.venue-missing');
    await done(post(bare, '/convocation', { date: '2022-09-19', time: '13:00', venue: 'Radnice' }, '2022-09-01'));
    expect(await read(`/meetings/meetings/${bare}`)).toMatchObject({ status: 'convoked', date: '2022-09-19', time: '13:00', convocation: { on: '2022-09-01', notice: 18 } });
  });

  it('[F20] an invitation later than the notice period needs a reason of urgency', async () => {
    const id = await plan('2022-09-19');
    const late = await post(id, '/convocation', {}, '2022-09-15');
    expect([late.status, late.body.code, late.body.detail]).toEqual([422, 'meetings.notice-too-short', expect.stringContaining('7 dní předem, zbývá 4')]);
    await done(post(id, '/convocation', { urgency: 'výpadek služby' }, '2022-09-15'));
  });

  it('[D066][D067] the agenda begins with the standing items, is numbered without gaps, and points keep their item', async () => {
    const id = await held('2022-09-19');
    const agenda = async () => (await read(`/meetings/meetings/${id}`)).agenda.map(({ number, title }: any) => `${number} ${title}`);
    expect(await agenda()).toEqual(['1 Zprávy členů', '2 Nový komunitní plán']);
    const [standing, topic] = (await read(`/meetings/meetings/${id}`)).agenda;
    await done(post(id, '/points', { type: 'information', text: 'Práce se posunuly.', itemId: topic.itemId }));
    await done(post(id, '/agenda/order', { itemIds: [topic.itemId, standing.itemId] }));
    expect(await agenda()).toEqual(['1 Nový komunitní plán', '2 Zprávy členů']);
    expect((await read(`/meetings/meetings/${id}/minutes`)).points[0].itemId).toBe(topic.itemId);
    const removed = await coordinator.delete(`/meetings/meetings/${id}/agenda/items/${standing.itemId}`);
    expect(removed.body.code).toBe('meetings.standing-item-is-left-out-with-a-reason');
    await done(post(id, `/agenda/items/${standing.itemId}/omission`, { reason: 'nedostatek času' }));
    expect(await read(`/meetings/meetings/${id}`)).toMatchObject({ leftOut: [{ title: 'Zprávy členů', reason: 'nedostatek času' }], agenda: [{ number: 1 }] });
  });

  it('[D127][F21] parallel meetings of a group get 1, 2, 3 … without gaps or doubles; bilateral ones get none', async () => {
    const ids: string[] = [];
    for (let month = 1; month <= 8; month++) ids.push(await plan(`2022-0${month}-20`, month === 8 ? { kind: 'bilateral' } : {}));
    for (const id of ids) await post(id, '/convocation', { urgency: 'x' }, '2022-01-11');
    await Promise.all(ids.map((id) => post(id, '/opening', {}, '2022-08-20')));
    const { items, total } = await read(`/meetings/meetings?groupId=${groupId}`);
    expect(total).toBe(8);
    expect(items.map(({ number }: any) => number).filter(Boolean).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(items.find(({ kind }: any) => kind === 'bilateral').number).toBeNull();
  });

  it('[D068][F22] attendance takes side and organisation from the mandate of the day; others are guests', async () => {
    const id = await held('2022-09-19');
    await done(post(id, '/attendance', { attendees: [{ personId: person(1) }, { personId: person(2), organisationId: person(77) }, { personId: person(50), organisationId: person(93) }] }));
    const { attendees } = await read(`/meetings/meetings/${id}`);
    expect(attendees.map(({ municipality, organisationId, side }: any) => [side, organisationId, municipality])).toEqual([
      ['commissioner', null, '563889'], ['provider', person(92), null], ['guest', person(93), null],
    ]);
    expect(await refusal(post(id, '/attendance', { attendees: [{ personId: null }] }))).toBe('meetings.attendee-without-person');
    expect((await post(id, '/attendance', { attendees: [{ name: 'Jana' }] })).status).toBe(400);
    await done(post(id, '/headcount', { headcount: { total: 80, approximate: true, classes: [{ code: 'provider', count: 30 }] } }));
    expect(await refusal(post(id, '/headcount', { headcount: { total: 20, classes: [{ code: 'provider', count: 30 }] } }))).toBe('meetings.class-above-total');
  });

  it('[D087][D093] a speaker who is not on the list must be settled before approval, and the author cannot approve', async () => {
    const id = await held('2022-09-19');
    await done(post(id, '/attendance', { attendees: [{ personId: person(1) }, { personId: person(2) }] }));
    const offer = { offeredBy: { personId: person(60) }, what: 'ambulantní vyšetření', forWhom: 'klienti s psychiatrickými obtížemi' };
    await done(post(id, '/points', { type: 'offer', text: `@[${person(60)}] nabízí spolupráci.`, offer }));
    await done(post(id, '/minutes/submission', { authorId: person(1) }));
    await app.settle();
    const approve = (client: TestClient, verifierId: string) => refusal(post(id, '/minutes/approval', { verifierId }, '2022-09-26', client));
    expect(await approve(verifier, person(2))).toBe('meetings.checks-open');
    const [check] = (await read(`/meetings/meetings/${id}`)).checks;
    expect(check).toMatchObject({ kind: 'speaker-not-in-attendance', blocking: true, party: { personId: person(60) }, settled: null });
    await done(post(id, `/checks/${check.checkId}/settlement`, { outcome: 'přišla jako host na jeden bod' }));
    expect(await approve(coordinator, person(2))).toBe('meetings.verifier-is-author');
    expect(await approve(verifier, person(1))).toBe('meetings.verifier-is-author');
    expect(await read(`/meetings/meetings/${id}/minutes`)).toMatchObject({ final: false, minutes: 'submitted', approval: null });
    await done(post(id, '/minutes/approval', { verifierId: person(2) }, '2022-09-26', verifier));
    expect(await read(`/meetings/meetings/${id}/minutes?asOf=2022-09-26`)).toMatchObject({ final: true, minutes: 'approved', number: 1, approval: { on: '2022-09-26', hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(await read(`/meetings/meetings/${id}/minutes?asOf=2022-09-25`)).toMatchObject({ final: false });
  });

  it('[D077][F26][X13] approved text is never overwritten; an erratum shows both wordings from its day of effect', async () => {
    const id = await held('2022-09-19');
    const pointId = person(400);
    await done(post(id, '/points', { pointId, type: 'vision', text: 'Při podpoře klesá míra začlenění.' }));
    await approved(id);
    const revised = await coordinator.put(`/meetings/meetings/${id}/points/${pointId}`, { type: 'vision', text: 'Jinak.' });
    expect([revised.status, revised.body.code]).toEqual([422, 'meetings.minutes-approved']);
    expect(await refusal(coordinator.delete(`/meetings/meetings/${id}/points/${pointId}`))).toBe('meetings.minutes-approved');
    const erratum = { pointId, oldWording: 'začlenění', newWording: 'vyloučení', reason: 'zaměněné slovo', authorId: person(1), effectiveFrom: '2022-10-10' };
    expect(await refusal(post(id, '/errata', { ...erratum, oldWording: 'není tam' }, '2022-10-03'))).toBe('meetings.wording-not-found');
    app.clock.set('2022-10-03T09:00:00.000Z');
    await done(post(id, '/errata', erratum, '2022-10-03'));
    const before = (await read(`/meetings/meetings/${id}/minutes?asOf=2022-10-09`)).points[0];
    expect(before).toMatchObject({ text: 'Při podpoře klesá míra začlenění.', correctedText: null, errata: [] });
    const after = (await read(`/meetings/meetings/${id}/minutes?asOf=2022-10-10`)).points[0];
    expect(after).toMatchObject({ text: before.text, correctedText: 'Při podpoře klesá míra vyloučení.', errata: [{ oldWording: 'začlenění', newWording: 'vyloučení', reason: 'zaměněné slovo', authorId: person(1), effectiveFrom: '2022-10-10' }] });
    expect((await read(`/meetings/meetings/${id}/minutes?asOf=2022-10-10&knownAt=2022-10-02`)).points[0].errata).toEqual([]);
    const messages = app.published().filter(({ type }) => /minutes-approved|erratum/.test(type));
    expect(messages.map(({ type }) => type)).toEqual(['meetings.minutes-approved.v1', 'meetings.erratum-issued.v1']);
    expect(messages[0]!.data).toMatchObject({ number: 1, points: [{ pointId, number: '1', type: 'vision', proposer: null }] });
    expect(messages[1]!.data).toMatchObject({ newText: 'Při podpoře klesá míra vyloučení.', effectiveFrom: '2022-10-10' });
  });

  it('[D093] the public reads published minutes only, and nobody by person', async () => {
    const id = await held('2022-09-19');
    await done(post(id, '/attendance', { attendees: [{ personId: person(1) }, { personId: person(2) }] }));
    await done(post(id, '/points', { type: 'information', text: 'Bod.', speaker: { personId: person(1), organisationId: person(92) }, proposer: { personId: person(2) } }));
    await approved(id);
    await app.settle();
    expect((await app.anonymous().get(`/meetings/published-minutes/${id}`)).body.code).toBe('meetings.minutes-not-published');
    expect((await app.anonymous().get(`/meetings/meetings/${id}/minutes`)).status).toBe(401);
    expect((await app.as({ role: 'member', region: 'frydlantsko' }).get(`/meetings/meetings/${id}`)).status).toBe(403);
    await done(post(id, '/minutes/publication', {}, '2022-09-27'));
    await app.settle();
    expect(app.published().at(-1)).toMatchObject({ type: 'meetings.minutes-published.v1', data: { meetingId: id, regionId: 'liberec', on: '2022-09-27' } });
    const minutes = await read(`/meetings/published-minutes/${id}`, app.anonymous());
    expect(minutes).toMatchObject({ number: 1, attendance: [{ side: 'commissioner', count: 1 }, { side: 'provider', count: 1 }] });
    expect(minutes.points[0]).toMatchObject({ speaker: { organisationId: person(92) }, proposer: null });
    for (const n of [1, 2]) expect(JSON.stringify(minutes)).not.toContain(person(n));
    expect((await read('/meetings/published-minutes?regionId=liberec', app.anonymous())).items).toHaveLength(1);
  });

  it('[D083][D098][D151] an agreement of a group without users carries the flag; a negative decision is found like any other', async () => {
    const id = await held('2022-09-19');
    await done(post(id, '/points', { type: 'agreement', text: 'Shoda na nedostatku kapacit.', agreedBy: { wholeGroup: true } }));
    await done(post(id, '/points', { type: 'decision', text: 'Case manager zvenčí není třeba.', negative: true, scope: 'služby skupiny', tags: ['case management'] }));
    const found = async (query: string) => (await read(`/meetings/points?regionId=liberec&${query}`)).items;
    expect(await found('type=agreement')).toMatchObject([{ number: '1', missingSides: ['user'], final: false, meeting: { meetingId: id, groupId } }]);
    expect(await found('negative=true')).toMatchObject([{ type: 'decision', number: '2' }]);
    expect(await found('tag=case%20management')).toHaveLength(1);
    expect(await found('text=MANAGER%20ZVENCI')).toHaveLength(1);
    expect(await found('type=need')).toEqual([]);
  });

  it('[D059][F17] votes of ended mandates are refused, tallies kept by side', async () => {
    const id = await held('2022-09-19');
    await done(post(id, '/attendance', { attendees: [{ personId: person(1) }, { personId: person(2) }] }));
    const { items } = await read(`/meetings/groups/${groupId}/members`);
    const { seatId } = items.find(({ personId }: any) => personId === person(1));
    await done(coordinator.post(`/meetings/groups/${groupId}/seats/${seatId}/end`, { reason: 'volby' }, since('2022-09-15')));
    const vote = { number: '1/2022', verb: 'approves', text: 'Skupina schvaluje program.', ballots: [{ personId: person(1), choice: 'for' }] };
    const refused = await post(id, '/resolutions', vote);
    expect([refused.body.code, refused.body.detail]).toEqual(['meetings.mandate-ended', expect.stringContaining('2022-09-15')]);
    await done(post(id, '/resolutions', { ...vote, ballots: [{ personId: person(2), choice: 'for' }] }));
    const [resolution] = (await read(`/meetings/meetings/${id}`)).resolutions;
    expect(resolution).toMatchObject({ number: '1/2022', votes: { for: 1, against: 0, abstained: 0 }, bySide: { provider: { for: 1 } }, missingSides: ['commissioner', 'user'] });
  });

  it('[D089][D092][F21] tasks and open questions return until done; the next meeting is planned, linked and in a valid calendar', async () => {
    const id = await held('2022-09-19');
    const pointId = person(401);
    await done(post(id, '/points', { pointId, type: 'open_question', text: 'Klíč kraje, nebo vlastní?' }));
    await done(post(id, '/tasks', { taskId: person(500), title: 'Dokument o nákladech', owner: { personId: person(1) }, due: '2022-10-31' }));
    await done(post(id, '/next-meeting', { date: { day: 14, month: 11 }, time: '13:30', venue: 'zasedačka 209, radnice Liberec' }));
    await approved(id);
    const proposal = async () => (await read(`/meetings/groups/${groupId}/next-agenda?date=2022-11-14`)).items.map(({ origin, standing, title }: any) => [title, standing, origin?.kind ?? null]);
    expect(await proposal()).toEqual([['Zprávy členů', true, null], ['Dokument o nákladech', false, 'task'], ['Klíč kraje, nebo vlastní?', false, 'open-question']]);
    expect((await read('/meetings/tasks?regionId=liberec')).items).toMatchObject([{ taskId: person(500), status: 'open', overdue: false }]);

    const { later } = await read(`/meetings/meetings/${id}/chain`);
    expect(later).toMatchObject([{ date: '2022-11-14', time: '13:30', status: 'planned', follows: id }]);
    const next = later[0].meetingId;
    expect((await read(`/meetings/meetings/${next}/chain`)).earlier).toMatchObject([{ meetingId: id }]);
    const feed = await app.anonymous().get(`/meetings/groups/${groupId}/calendar.ics`);
    expect(feed.headers['content-type']).toContain('text/calendar');
    expect(feed.body).toContain('DTSTART:20221114T123000Z');
    expect(feed.body).toContain(`UID:${next}@meetings.triada`);
    expect(feed.body.replace(/\r\n /g, '')).toContain('LOCATION:zasedačka 209\\, radnice Liberec');
    expect((await app.anonymous().get('/meetings/regions/liberec/calendar.ics')).body.match(/BEGIN:VEVENT/g)).toHaveLength(2);

    await done(post(next, '/convocation', {}, '2022-10-20'));
    const agenda = (await read(`/meetings/meetings/${next}`)).agenda.map(({ title }: any) => title);
    expect(agenda).toEqual(['Zprávy členů', 'Dokument o nákladech', 'Klíč kraje, nebo vlastní?']);
    await done(post(id, `/tasks/${person(500)}/completion`, { note: 'předložen' }, '2022-10-25'));
    await done(post(id, `/questions/${pointId}/answer`, { answer: 'Klíč kraje.' }, '2022-10-25'));
    expect(await proposal()).toEqual([['Zprávy členů', true, null]]);
    expect((await read('/meetings/tasks?regionId=liberec')).items).toEqual([]);
  });

  it('[D089][F28] a point creates its task with an owner and a last day, and a revision changes that task', async () => {
    const id = await held('2022-09-19');
    const pointId = person(404);
    const text = `@[${person(2)}] zjistí provozní dobu.`;
    const point = { type: 'task', text, task: { owner: { personId: person(2) }, due: '2022-10-31' } };
    const tasks = async () => (await read(`/meetings/meetings/${id}/minutes`)).tasks.map(({ due, owner, pointId: of, status, title }: any) => [of, title, owner, due, status]);
    const typesOf = async () => (await app.events(`meeting-${id}`)).map(({ type }) => type).slice(-2);

    const { revision } = await done(post(id, '/points', { pointId, ...point }));
    expect(await typesOf()).toEqual(['PointRecorded', 'TaskAssigned']);
    expect(await tasks()).toEqual([[pointId, text, { personId: person(2) }, '2022-10-31', 'open']]);
    expect((await post(id, '/points', { pointId, ...point })).body.code).toBe('meetings.id-taken');

    const revise = (task: object | null) => coordinator.put(`/meetings/meetings/${id}/points/${pointId}`, { ...point, task }, since('2022-09-19'));
    expect((await done(revise(point.task))).revision).toBe(revision + 1);
    expect(await typesOf()).toEqual(['TaskAssigned', 'PointRevised']);
    await done(revise(null));
    await done(revise({ owner: { organisationId: person(92) }, due: null }));
    expect(await typesOf()).toEqual(['PointRevised', 'TaskChanged']);
    expect(await tasks()).toEqual([[pointId, text, { organisationId: person(92) }, null, 'open']]);
    expect((await read(`/meetings/tasks?regionId=liberec`)).items).toMatchObject([{ pointId, due: null }]);
    expect(await refusal(coordinator.delete(`/meetings/meetings/${id}/points/${pointId}`, {}, since('2022-09-19')))).toBe('meetings.point-has-tasks-or-resolutions');
  });

  it('[D089] a task of a point without an owner, or due before the meeting, is refused at the field; nothing is recorded', async () => {
    const id = await held('2022-09-19');
    const owner = { personId: person(2) };
    const said = async (task: object) => {
      const { body, status } = await post(id, '/points', { type: 'task', text: 'Zjistit provozní dobu.', task });
      return [status, body.code, body.faults?.map(({ field }: any) => field)];
    };
    const before = (await app.events(`meeting-${id}`)).length;
    expect(await said({ owner, due: '2022-09-18' })).toEqual([422, 'meetings.task-due-before-the-meeting', ['task.due']]);
    expect(await said({ owner: {} })).toEqual([400, 'platform.invalid-input', ['task.owner']]);
    expect(await said({ due: '2022-10-31' })).toEqual([400, 'platform.invalid-input', ['task.owner']]);
    expect(await said({ owner, due: '31. 10.' })).toEqual([400, 'platform.invalid-input', ['task.due']]);
    expect(await said({ owner: { name: 'Účastnice Dvě' } })).toEqual([400, 'platform.invalid-input', ['task.owner.name', 'task.owner']]);
    expect(await app.events(`meeting-${id}`)).toHaveLength(before);
  });

  it('[D069] a plenary is of all groups and has no number; links run in both directions and never in a ring', async () => {
    const plenary = await held('2022-09-07', { kind: 'plenary', groupId: null });
    await done(post(plenary, '/attendance', { attendees: [{ personId: person(2) }] }, '2022-09-07'));
    const meeting = await held('2022-09-19', { follows: plenary });
    expect(await read(`/meetings/meetings/${plenary}/chain`)).toMatchObject({ earlier: [], meeting: { kind: 'plenary', number: null }, later: [{ meetingId: meeting }] });
    expect((await read(`/meetings/meetings/${plenary}`)).attendees[0]).toMatchObject({ side: 'provider', organisationId: person(92) });
    expect(await refusal(post(plenary, '/follow-up', { follows: meeting }))).toBe('meetings.meeting-follows-itself');
    expect(await refusal(post(plenary, '/follow-up', { follows: person(999) }))).toBe('meetings.earlier-meeting-unknown');
  });

  it('[D089] a point of minutes leads to a bilateral meeting with participants, which has no notice period and no number', async () => {
    const id = await held('2022-09-19');
    const pointId = person(402);
    await done(post(id, '/points', { pointId, type: 'task', text: 'Vznikne schůzka k možné spolupráci.' }));
    const body = { groupId, regionId: 'liberec', kind: 'bilateral', date: '2022-09-22', time: '09:00', venue: 'Fokus', participants: [person(2), person(60)], origin: { meetingId: id, pointId } };
    const talks = (await done(coordinator.post('/meetings/meetings', body))).id;
    await done(post(talks, '/opening', {}, '2022-09-22'));
    expect(await read(`/meetings/meetings/${talks}`)).toMatchObject({ kind: 'bilateral', status: 'held', number: null, agenda: [] });
    expect(await refusal(coordinator.post('/meetings/meetings', { ...body, origin: { meetingId: id, pointId: person(403) } }))).toBe('meetings.point-unknown');
  });

  it('another region’s coordinator can neither read nor write, and an auditor only reads', async () => {
    const id = await held('2022-09-19');
    const foreign = app.as({ role: 'coordinator', region: 'frydlantsko' });
    expect((await post(id, '/points', { type: 'need', text: 'x' }, undefined, foreign)).status).toBe(403);
    expect((await foreign.post('/meetings/meetings', { groupId, regionId: 'frydlantsko' })).body.code).toBe('meetings.group-of-another-region');
    const auditor = app.as({ role: 'auditor' });
    expect((await post(id, '/points', { type: 'need', text: 'x' }, undefined, auditor)).status).toBe(403);
    expect(await read(`/meetings/meetings/${id}`, auditor)).toMatchObject({ meetingId: id });
    expect((await read('/meetings/meetings', foreign)).items).toEqual([]);
  });
});
