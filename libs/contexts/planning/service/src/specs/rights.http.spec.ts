import {
  city,
  cycleId,
  done,
  founded,
  measureOf,
  plannedTill,
  regionPath,
  startPlanning,
  uuid,
  withGoal,
  type Stage,
} from './liberec.fixture';

describe('who may', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startPlanning();
  });
  afterEach(() => stage.app.close());

  it('founds regions and changes rules and owners: the authority only', async () => {
    const region = { regionId: 'jinde', name: 'Jinde', municipalities: ['563889'] };
    expect((await stage.coordinator.post('/planning/regions', region)).status).toBe(403);
    expect((await stage.visitor.post('/planning/regions', region)).status).toBe(401);
    await founded(stage);
    for (const [path, body] of [
      ['rule-settings', { quotaPerGroup: 50 }],
      ['hand-overs', { former: city, successor: null }],
      ['municipalities', { municipalities: ['563889'], reason: 'x' }],
      ['coordinators', { organisationId: city, from: '2022-01-01' }],
    ] as const) {
      expect([path, (await stage.coordinator.post(`${regionPath}/${path}`, body)).status]).toEqual([path, 403]);
    }
  });

  it('writes plans: the coordinator of the region, not one of another, no auditor, no member', async () => {
    const { path } = await plannedTill(stage);
    const item = { tier: 'priority', level: 'whole', title: 'Priorita' };
    for (const role of ['auditor', 'member', 'municipality_representative', 'provider', 'integrator'] as const) {
      expect([role, (await stage.app.as({ role, region: 'liberec' }).post(`${path}/items`, item)).status]).toEqual([role, 403]);
    }
    expect((await stage.app.as({ role: 'coordinator', region: 'frydlantsko' }).post(`${path}/items`, item)).status).toBe(403);
    expect((await stage.coordinator.post(`${path}/items`, item)).status).toBe(200);
  });

  it('[D031] [X24] [F72] while the owner is vacant the plan is edited by the authority only, and a command of the former owner is refused', async () => {
    const { app, authority, coordinator, visitor } = stage;
    const { path } = await plannedTill(stage);
    const { goalId } = await withGoal(stage, path);
    await app.settle();
    await done(authority, `${regionPath}/hand-overs`, { former: city, successor: null, openDuties: ['Předat spisovnu'] });
    const measure = measureOf(goalId, 'Opatření');
    expect(await coordinator.post(`${path}/measures`, measure)).toMatchObject({
      status: 403,
      body: { code: 'planning.owner-vacant' },
    });
    expect((await authority.post(`${path}/measures`, measure)).status).toBe(200);

    const dso = uuid('dso');
    const resolution = { body: 'Valná hromada', number: '7/2019', date: '2022-09-19' };
    await done(authority, `${regionPath}/hand-overs`, { former: null, successor: dso, resolution });
    const backDated = { 'valid-from': '2022-03-01' };
    expect(await coordinator.post(`${path}/measures`, measure, backDated)).toMatchObject({
      status: 403,
      body: { code: 'planning.not-the-owner' },
    });
    const successor = app.as({ role: 'coordinator', region: 'liberec', organisation: dso });
    expect((await successor.post(`${path}/measures`, measure)).status).toBe(200);

    await app.settle();
    const { body } = await visitor.get(regionPath);
    expect(body.owner).toEqual({ organisationId: dso, name: null });
    const [, vacant, handedOver] = body.handOvers;
    expect(vacant).toMatchObject({ former: { organisationId: city }, successor: null, resolution: null });
    expect(vacant.openDuties).toEqual([
      'Předat spisovnu',
      'Komunitní plán 2023–2027: Získat zástupce každé obce',
      'Komunitní plán 2023–2027: Popsat účel plánu',
      'Komunitní plán 2023–2027: Mít potvrzenou vizi každé cílové skupiny',
    ]);
    expect(handedOver).toMatchObject({ former: null, successor: { organisationId: dso }, resolution });
  });

  it('[D031] a coordinator organisation whose time is over cannot plan in the name of the past', async () => {
    const { app, authority } = stage;
    const { path } = await plannedTill(stage);
    const organisationId = uuid('mas');
    await done(authority, `${regionPath}/coordinators`, { organisationId, from: '2022-01-01', to: '2022-09-01' });
    const former = app.as({ role: 'coordinator', region: 'liberec', organisation: organisationId });
    const item = { tier: 'priority', level: 'whole', title: 'Priorita' };
    expect(await former.post(`${path}/items`, item, { 'valid-from': '2022-08-31' })).toMatchObject({
      status: 403,
      body: { code: 'planning.not-the-owner' },
    });
  });

  it('tells a stranger nothing of the workshop', async () => {
    const { path } = await plannedTill(stage);
    await stage.app.settle();
    for (const question of [
      `${path}/completeness`,
      `${path}/proposals`,
      `${regionPath}/dashboard`,
      `${regionPath}/flagged-measures`,
    ]) {
      expect([question, (await stage.visitor.get(question)).status]).toEqual([question, 401]);
      expect([question, (await stage.app.as({ role: 'coordinator', region: 'frydlantsko' }).get(question)).status]).toEqual([
        question,
        403,
      ]);
      expect([question, (await stage.auditor.get(question)).status]).toEqual([question, 200]);
    }
    expect((await stage.coordinator.post('/planning/plans', { regionId: 'frydlantsko', cycleId, title: 'x' })).status).toBe(403);
  });
});
