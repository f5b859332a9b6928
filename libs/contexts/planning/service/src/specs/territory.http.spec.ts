import { municipalitiesOfOrp } from '@triada/reference-data';
import { done, plannedTill, startPlanning, uuid, type Stage } from './liberec.fixture';

describe('planning regions', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startPlanning();
  });
  afterEach(() => stage.app.close());

  const frydlant = municipalitiesOfOrp('5102').map(({ code }) => code);
  const region = '/planning/regions/frydlantsko';
  const foundFrydlant = () =>
    done(
      stage.authority,
      '/planning/regions',
      { regionId: 'frydlantsko', name: 'Frýdlantsko', municipalities: frydlant },
      { 'valid-from': '2017-09-11' },
    );

  it('[D006] ORP Frýdlant is 18 municipalities, and a version of the set keeps its days', async () => {
    await foundFrydlant();
    await done(
      stage.authority,
      `${region}/municipalities`,
      { municipalities: frydlant.slice(1), reason: 'Obec vystoupila' },
      { 'valid-from': '2019-01-01' },
    );
    await stage.app.settle();
    const count = async (asOf: string) => (await stage.visitor.get(`${region}?asOf=${asOf}`)).body.set?.municipalities.length;
    expect([await count('2018-12-31'), await count('2019-01-01'), await count('2017-09-10')]).toEqual([18, 17, undefined]);
    const { body } = await stage.visitor.get(`${region}?asOf=2018-01-01`);
    expect(body.set.municipalities).toContainEqual({ code: '564028', name: 'Frýdlant' });
    expect((await stage.visitor.get('/planning/regions')).body.regions).toEqual([
      { regionId: 'frydlantsko', name: 'Frýdlantsko', municipalities: 17, owner: null },
    ]);
    expect(stage.app.published().map(({ data }) => (data as { version: number }).version)).toEqual([1, 2]);
    expect((await stage.visitor.get('/planning/regions/jinde')).status).toBe(404);
  });

  it('[D037] the time line shows 2009–2013 with its supporter, the gap years and the next cycle', async () => {
    await foundFrydlant();
    const [first, next] = [uuid('2009'), uuid('2018')];
    const cycle = { planType: 'community-plan' };
    await done(stage.authority, `${region}/cycles`, {
      ...cycle,
      cycleId: first,
      title: 'První plánování',
      period: { from: '2009', to: '2013' },
      historical: true,
      supporter: 'Liberecký kraj',
    });
    await done(stage.authority, `${region}/cycles`, {
      ...cycle,
      cycleId: next,
      title: 'Plán 2018–2022',
      period: { from: '2018', to: '2022' },
      predecessor: first,
    });
    await stage.app.settle();
    const { body } = await stage.visitor.get(`${region}/timeline`);
    expect(body.entries).toMatchObject([
      {
        kind: 'cycle',
        from: '2009-01-01',
        to: '2013-12-31',
        cycle: { supporter: 'Liberecký kraj', historical: true, planId: null },
      },
      { kind: 'gap', from: '2014-01-01', to: '2017-12-31', cycle: null },
      { kind: 'cycle', from: '2018-01-01', to: '2022-12-31', cycle: { predecessor: first } },
    ]);
    expect(
      (await stage.authority.post('/planning/plans', { regionId: 'frydlantsko', cycleId: first, title: 'x' })).body.code,
    ).toBe('planning.historical-cycle');
  });

  it('[D036] [D060] a project computes its end, keeps its number character by character, and stands on every output of the plan', async () => {
    const { app, coordinator, visitor } = stage;
    const { planId, path } = await plannedTill(stage);
    const number = '03.2.63/0.0/0.0/16_063/0006489';
    const body = {
      regionId: 'liberec',
      name: 'Společně',
      number,
      programme: 'OP Zaměstnanost',
      begin: '2017-09',
      months: 24,
      goal: 'Síť služeb',
      plans: [planId],
    };
    const { id } = await done(coordinator, '/planning/projects', body);
    await done(coordinator, `/planning/projects/${id}/prolongations`, { months: 3, reason: 'Průzkum' });
    await app.settle();
    expect((await visitor.get(`/planning/projects/${id}`)).body).toMatchObject({
      number,
      begin: '2017-09',
      end: '2019-11',
      prolongations: [{ months: 3, end: '2019-11' }],
    });
    const mark = { projectId: id, name: 'Společně', number, programme: 'OP Zaměstnanost' };
    for (const output of [path, `${path}/revisions`, `${path}/as-of`])
      expect([output, (await visitor.get(output)).body.projects]).toEqual([output, [mark]]);
    await done(coordinator, `/planning/projects/${id}/unlinked-plans`, { planId });
    await app.settle();
    expect((await visitor.get(path)).body.projects).toEqual([]);
    expect((await visitor.get('/planning/regions/liberec/projects')).body.projects).toHaveLength(1);
  });
});
