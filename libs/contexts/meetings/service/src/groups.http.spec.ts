import { planDraftedV1, planningRegionDefinedV1 } from '@triada/planning-contracts';
import { startContext, type TestApp, type TestClient } from '@triada/testing';
import { meetingsContext } from './meetings.context';

const person = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('groups over HTTP', () => {
  let app: TestApp;
  let coordinator: TestClient;
  const since = (day: string) => ({ 'valid-from': day });
  const found = async (name: string, extra: object = {}, day = '2017-09-20'): Promise<string> =>
    (await coordinator.post('/meetings/groups', { regionId: 'frydlantsko', name, kind: 'steering', ...extra }, since(day))).body.id;
  const admit = (groupId: string, seat: object, day = '2017-09-20', client = coordinator) =>
    client.post(`/meetings/groups/${groupId}/seats`, { side: 'commissioner', commissionerKind: 'town', municipality: '564028', ...seat }, since(day));
  const get = async (path: string, client = coordinator) => {
    await app.settle();
    const { body, status } = await client.get(path);
    expect({ status, path, code: body.code }).toEqual({ status: 200, path, code: undefined });
    return body;
  };

  beforeEach(async () => {
    app = await startContext(meetingsContext);
    coordinator = app.as({ role: 'coordinator', region: 'frydlantsko' });
  });
  afterEach(() => app.close());

  it('are founded by the coordinator of the region, and by nobody else', async () => {
    const body = { regionId: 'frydlantsko', name: 'Řídicí skupina', kind: 'steering' };
    const status = async (client: TestClient) => (await client.post('/meetings/groups', body)).status;
    expect(await status(app.anonymous())).toBe(401);
    for (const role of ['member', 'provider', 'municipality_representative', 'auditor', 'integrator', 'group_manager'] as const) {
      expect({ role, status: await status(app.as({ role, region: 'frydlantsko' })) }).toEqual({ role, status: 403 });
    }
    expect(await status(app.as({ role: 'coordinator', region: 'liberec' }))).toBe(403);
    expect(await status(coordinator)).toBe(201);
    expect(await status(app.as({ role: 'authority_administrator' }))).toBe(201);
  });

  it('a group manager runs the own group only', async () => {
    const [own, other] = [await found('Vlastní'), await found('Cizí')];
    const manager = app.as({ role: 'group_manager', region: 'frydlantsko', group: own });
    expect((await admit(own, { personId: person(1) }, undefined, manager)).status).toBe(200);
    expect((await admit(other, { personId: person(1) }, undefined, manager)).status).toBe(403);
    expect((await manager.post(`/meetings/groups/${own}/suspension`, { reason: 'x' })).status).toBe(403);
    expect((await admit(own, { personId: person(2) }, undefined, app.as({ role: 'member', region: 'frydlantsko', group: own }))).status).toBe(403);
  });

  it('commands of processes are nobody’s', async () => {
    const groupId = await found('Řídicí skupina');
    for (const client of [coordinator, app.as({ role: 'authority_administrator' })]) {
      expect((await client.post(`/meetings/groups/${groupId}/meeting-numbers`, { meetingId: person(9), wanted: null })).status).toBe(403);
      expect((await client.post(`/meetings/groups/${groupId}/office-ends`, { officeId: person(9), to: '2018-01-01' })).status).toBe(403);
    }
  });

  it('[D047][F16] suspended, renewed and dissolved, each visible as of any day and published', async () => {
    const groupId = await found('Řídicí skupina', {}, '2010-01-10');
    const act = async (what: string, day: string) => expect((await coordinator.post(`/meetings/groups/${groupId}/${what}`, { reason: 'usnesení' }, since(day))).status).toBe(200);
    await admit(groupId, { personId: person(1) }, '2010-02-01');
    await act('suspension', '2012-01-01');
    await act('renewal', '2017-09-20');
    const on = async (day: string) => {
      const { lifecycle, members, state } = await get(`/meetings/groups/${groupId}?asOf=${day}`);
      return { state, members, changes: lifecycle.length };
    };
    expect(await on('2011-01-01')).toEqual({ state: 'active', members: 1, changes: 3 });
    expect(await on('2015-01-01')).toEqual({ state: 'suspended', members: 1, changes: 3 });
    expect(await on('2017-09-20')).toEqual({ state: 'active', members: 1, changes: 3 });
    const refused = await coordinator.post('/meetings/meetings', { groupId, regionId: 'frydlantsko', date: '2016-05-05' }, since('2016-04-01'));
    expect([refused.status, refused.body.code]).toEqual([422, 'meetings.group-suspended']);
    await act('dissolution', '2020-01-01');
    expect(await on('2020-01-01')).toMatchObject({ state: 'dissolved', members: 0 });
    expect(app.published().map(({ type }) => type)).toEqual([
      'meetings.group-founded.v1', 'meetings.seat-taken.v1', 'meetings.group-state-changed.v1', 'meetings.group-state-changed.v1',
      'meetings.group-state-changed.v1', 'meetings.seat-vacated.v1',
    ]);
  });

  it('[D049][D029] a group is listed under each of its target groups, a thematic one by its topic', async () => {
    await found('PS 1', { kind: 'target-group', targetGroups: ['exclusion', 'addiction'] });
    await found('Dluhy', { kind: 'thematic', topic: 'předlužení' });
    const names = async (query: string) => (await get(`/meetings/groups?regionId=frydlantsko&${query}`)).items.map(({ name }: { name: string }) => name);
    expect(await names('targetGroup=exclusion')).toEqual(['PS 1']);
    expect(await names('targetGroup=addiction')).toEqual(['PS 1']);
    expect(await names('kind=thematic')).toEqual(['Dluhy']);
    expect((await coordinator.post('/meetings/groups', { regionId: 'frydlantsko', name: 'x', kind: 'thematic' })).body.code).toBe('meetings.topic-missing');
  });

  it('[D118][X02] admission stores the version of the rules of procedure that was valid then', async () => {
    const groupId = await found('Řídicí skupina');
    await admit(groupId, { personId: person(1) }, '2017-09-20');
    await coordinator.post(`/meetings/groups/${groupId}/rules-of-procedure`, { rules: { noticeDays: 10 }, decision: 'usnesení 1/2017' }, since('2017-10-04'));
    await admit(groupId, { personId: person(2), from: '2017-11-01' }, '2017-10-10');
    const { items } = await get(`/meetings/groups/${groupId}/members?asOf=2018-01-01`);
    expect(items.map(({ admittedUnder, personId }: any) => [personId, admittedUnder])).toEqual([[person(1), 1], [person(2), 2]]);
    const { rules, rulesVersions } = await get(`/meetings/groups/${groupId}?asOf=2017-10-03`);
    expect([rules.version, rules.rules.noticeDays, rulesVersions.length]).toEqual([1, 7, 2]);
  });

  it('[D039][D040][D098][F19] counts sides and kinds as of any date; other institutions stand apart; a body without a side is flagged', async () => {
    const groupId = await found('PS 1', { kind: 'target-group', targetGroups: ['seniors'] });
    await admit(groupId, { personId: person(1) });
    await admit(groupId, { personId: person(2), commissionerKind: 'region', municipality: null });
    await admit(groupId, { personId: person(3), side: 'other', commissionerKind: null, municipality: null, organisationId: person(90) });
    await admit(groupId, { personId: person(4), side: 'provider', commissionerKind: null, municipality: null }, '2018-03-01');
    const on = async (day: string) => (await get(`/meetings/composition?regionId=frydlantsko&asOf=${day}`)).items[0].composition;
    expect(await on('2018-01-01')).toEqual({
      commissioner: 2, provider: 0, user: 0, other: 1, byCommissionerKind: { municipality: 0, town: 1, region: 1, state: 0 }, missingSides: ['provider', 'user'], complete: false,
    });
    await admit(groupId, { personId: person(5), side: 'user', commissionerKind: null, municipality: null }, '2018-03-01');
    expect(await on('2018-03-01')).toMatchObject({ provider: 1, user: 1, missingSides: [], complete: true });
  });

  it('a back-dated membership has an answer as known then and one as known now', async () => {
    const groupId = await found('Řídicí skupina');
    app.clock.set('2022-10-01T08:00:00.000Z');
    await admit(groupId, { personId: person(1) }, '2018-01-01');
    const members = async (query: string) => (await get(`/meetings/groups/${groupId}/members?${query}`)).items.length;
    expect(await members('asOf=2018-06-01')).toBe(1);
    expect(await members('asOf=2018-06-01&knownAt=2022-09-30')).toBe(0);
    expect(await members('asOf=2018-06-01&knownAt=2022-10-01')).toBe(1);
    expect(await members('asOf=2017-12-31')).toBe(0);
  });

  it('[D059][D058][X04][F18] a mandate by office ends with the office: the municipality turns missing on that day and not before', async () => {
    await app.deliver(planningRegionDefinedV1.of({ regionId: 'frydlantsko', name: 'Frýdlantsko', version: 1, municipalities: ['564028', '564044'], owner: null, validFrom: '2017-01-01' }));
    const groups = [await found('Řídicí skupina'), await found('PS 1', { kind: 'target-group', targetGroups: ['seniors'] })];
    const office = (await coordinator.post('/meetings/offices', { regionId: 'frydlantsko', title: 'starosta', personId: person(1), municipality: '564028' }, since('2014-11-01'))).body.id;
    for (const groupId of groups) expect((await admit(groupId, { personId: person(1), officeId: office })).status).toBe(200);
    expect((await admit(groups[0]!, { personId: person(7), officeId: office })).body.code).toBe('meetings.office-not-held');
    await coordinator.post(`/meetings/offices/${office}/end`, { reason: 'volby' }, since('2018-10-31'));
    const board = async (day: string) => {
      const { municipalities } = await get(`/meetings/coverage?regionId=frydlantsko&asOf=${day}`, app.anonymous());
      return municipalities.map(({ cells, code, state }: any) => [code, state, ...cells.map((cell: any) => cell.since ?? cell.state)]);
    };
    expect(await board('2018-10-30')).toEqual([['564028', 'represented', 'represented', 'represented'], ['564044', 'missing', 'missing', 'missing']]);
    expect(await board('2018-10-31')).toEqual([['564028', 'missing', '2018-10-31', '2018-10-31'], ['564044', 'missing', 'missing', 'missing']]);
    const report = async (day: string) => {
      const { items, represented, total } = await get(`/meetings/municipalities-without-representative?regionId=frydlantsko&asOf=${day}`);
      return { total, represented, codes: items.map(({ code }: any) => code) };
    };
    expect(await report('2018-10-30')).toEqual({ total: 2, represented: 1, codes: ['564044'] });
    expect(await report('2018-10-31')).toEqual({ total: 2, represented: 0, codes: ['564028', '564044'] });
    expect(app.published().filter(({ type }) => type === 'meetings.seat-vacated.v1').map(({ data }) => (data as any).to)).toEqual(['2018-10-31', '2018-10-31']);
    const [offices] = (await get('/meetings/offices?regionId=frydlantsko&asOf=2018-10-31')).items;
    expect(offices).toMatchObject({ held: false, to: '2018-10-31' });
  });

  it('[D107] lists the target groups of a plan that no group covers', async () => {
    await app.deliver(planDraftedV1.of({ ...planDraftedV1.example, regionId: 'frydlantsko', validity: { from: '2019-01-01', to: '2023-12-31' }, targetGroups: [{ code: 'seniors', name: 'Senioři' }, { code: 'addiction', name: 'Závislosti' }] }));
    await found('PS 2', { kind: 'target-group', targetGroups: ['seniors'] });
    const codes = async (day: string) => (await get(`/meetings/target-groups-without-group?regionId=frydlantsko&asOf=${day}`)).items.map(({ code }: any) => code);
    expect(await codes('2019-05-01')).toEqual(['addiction']);
    expect(await codes('2024-01-01')).toEqual([]);
  });

  it('[D105] the structure of two days can be compared', async () => {
    const steering = await found('Řídicí skupina');
    await admit(steering, { personId: person(1) }, '2018-01-01');
    const later = await found('Dluhy', { kind: 'thematic', topic: 'dluhy', parent: steering }, '2019-01-01');
    const { bodies, compared } = await get('/meetings/structure?regionId=frydlantsko&asOf=2019-06-01&compareWith=2017-12-01');
    expect(bodies.map(({ groupId, parent }: any) => [groupId, parent])).toEqual([[later, steering], [steering, null]]);
    expect(compared).toMatchObject({ added: [{ groupId: later }], gone: [], changed: [{ groupId: steering, seatsAdded: [expect.any(String)], seatsGone: [] }] });
    expect((await app.anonymous().get('/meetings/structure?regionId=frydlantsko')).status).toBe(401);
    expect((await app.as({ role: 'member', region: 'liberec' }).get(`/meetings/groups/${steering}/members`)).status).toBe(403);
  });
});
