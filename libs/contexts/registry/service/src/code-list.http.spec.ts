import type { TestApp } from '@triada/testing';
import { created, done, organisationBody, serviceBody, serviceDetails, startRegistry } from './registry.fixture';

const path = '/registry/code-lists/target-groups';
const item = {
  regionId: 'frydlantsko',
  code: 'child-victims',
  nameCs: 'dětské oběti',
  nameEn: 'child victims',
  mapsTo: ['crime-victims'],
  validFrom: '2022-01-01',
};

describe('code lists over HTTP', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  let app: TestApp;
  beforeAll(async () => {
    registry = await startRegistry();
    app = registry.app;
  });
  afterAll(() => app.close());
  const list = async (query = '') => (await registry.public.get(`${path}${query}`)).body;
  const find = async (query: string, code: string) => (await list(query)).items.find((one: any) => one.code === code);

  it('[D012] target groups are extended per planning region with validity and a map; a withdrawn code stays readable and is refused anew', async () => {
    const organisationId = await created(app, registry.coordinator, '/registry/organisations', organisationBody);
    await created(app, registry.coordinator, `${path}/items`, item);
    expect(await find('?region=frydlantsko', 'child-victims')).toMatchObject({
      nameCs: 'dětské oběti',
      mapsTo: ['crime-victims'],
      origin: 'region',
      valid: true,
    });
    expect(await find('?region=liberec', 'child-victims')).toBeUndefined();
    expect(await find('?region=frydlantsko', 'seniors')).toMatchObject({
      nameCs: 'senioři',
      origin: 'national',
      mapsTo: ['seniors'],
    });

    const body = {
      ...serviceBody(organisationId),
      details: { ...serviceDetails, targetGroups: ['child-victims', 'seniors'] },
      start: { from: '2022-02-01' },
    };
    const old = await created(app, registry.coordinator, '/registry/services', body);
    await done(app, registry.coordinator, `${path}/items/child-victims/withdrawal`, {
      regionId: 'frydlantsko',
      from: '2022-06-01',
    });
    const refused = await registry.coordinator.post('/registry/services', { ...body, start: { from: '2022-09-01' } });
    expect([refused.status, refused.body.code, refused.body.faults[0].field]).toEqual([
      422,
      'registry.code-withdrawn',
      'targetGroups',
    ]);
    const { entry } = (await registry.public.get(`/registry/services/${old}`)).body;
    expect(entry.targetGroups).toEqual([
      { code: 'child-victims', cs: 'dětské oběti', en: 'child victims' },
      { code: 'seniors', cs: 'senioři', en: 'seniors' },
    ]);
    // The old record can still be corrected, and is found by the local code and by the national one behind it.
    await done(app, registry.coordinator, `/registry/services/${old}/details`, {
      details: { ...body.details, name: 'Opravený název' },
    });
    for (const code of ['child-victims', 'crime-victims']) {
      const { entries } = (await registry.public.get(`/registry/directory?region=frydlantsko&targetGroup=${code}`)).body;
      expect(entries.map(({ name }: any) => name)).toEqual(['Opravený název']);
    }
    expect(await find('?region=frydlantsko&on=2022-05-31', 'child-victims')).toMatchObject({
      valid: true,
      validTo: '2022-06-01',
    });
    expect(await find('?region=frydlantsko&on=2022-06-01', 'child-victims')).toMatchObject({ valid: false });
  });

  it('[D064] label variants lead to one code; an unknown label is reported and creates no code', async () => {
    const before = (await list('?region=frydlantsko')).items.length;
    const labels = [
      'cizince',
      'národností menšiny',
      'národnostní menšiny',
      'osoby ohrožené sociálním vyloučením',
      'milovníci hub',
    ];
    const { resolved, unknown } = (await registry.public.post(`${path}/resolution`, { regionId: 'frydlantsko', labels })).body;
    expect(resolved.map(({ code }: any) => code)).toEqual([
      'wg-foreigners',
      'wg-national-minorities',
      'wg-national-minorities',
      'wg-exclusion',
      null,
    ]);
    expect(unknown).toEqual(['milovníci hub']);
    expect((await list('?region=frydlantsko')).items).toHaveLength(before);

    await done(app, registry.coordinator, `${path}/items/wg-national-minorities/aliases`, {
      regionId: 'frydlantsko',
      alias: 'menšiny všeho druhu',
    });
    const again = (
      await registry.public.post(`${path}/resolution`, { regionId: 'frydlantsko', labels: ['Menšiny  všeho druhu'] })
    ).body;
    expect(again.resolved[0].code).toBe('wg-national-minorities');
    const taken = await registry.coordinator.post(`${path}/items/wg-seniors/aliases`, {
      regionId: 'frydlantsko',
      alias: 'cizinci',
    });
    expect([taken.status, taken.body.code]).toEqual([422, 'registry.label-taken']);
  });

  it('are changed by the coordinator of the region only', async () => {
    for (const client of [registry.otherCoordinator, registry.auditor])
      expect((await client.post(`${path}/items`, { ...item, code: 'other' })).status).toBe(403);
    expect((await registry.public.post(`${path}/items`, { ...item, code: 'other' })).status).toBe(401);
    expect((await registry.coordinator.post(`${path}/items`, { ...item, code: 'Other Code' })).status).toBe(400);
    expect((await registry.coordinator.post('/registry/code-lists/service-types/items', { ...item, code: 'other' })).status).toBe(
      400,
    );
  });

  it('are readable by name, with what each says beside the name', async () => {
    const types = (await registry.public.get('/registry/code-lists/service-types')).body;
    expect(types.items.find(({ code }: any) => code === 's60a')).toMatchObject({
      nameCs: 'intervenční centra',
      attributes: { paragraph: '60a', kind: 'prevention' },
    });
    const unknown = await registry.public.get('/registry/code-lists/nothing');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'registry.code-list-unknown']);
  });

  it('of municipalities give population with its year, coordinates and attribution', async () => {
    const { attribution, populationYears, municipalities } = (
      await registry.public.get('/registry/territory/municipalities?orp=5102&year=2021')
    ).body;
    expect(attribution).toContain('ČSÚ');
    expect(populationYears).toContain(2021);
    expect(municipalities).toHaveLength(18);
    expect(municipalities.find(({ code }: any) => code === '564028')).toMatchObject({
      name: 'Frýdlant',
      population: { inhabitants: 7478, year: 2021, asOf: '2021-01-01' },
    });
    const unknown = (await registry.public.get('/registry/territory/municipalities?orp=5102&year=1995')).body.municipalities;
    expect(unknown.every(({ population }: any) => population === null)).toBe(true);
  });
});
