import { planningRegionDefinedV1 } from '@triada/planning-contracts';
import type { TestApp } from '@triada/testing';
import { created, done, municipalities, organisationBody, serviceBody, serviceDetails, startRegistry } from './registry.fixture';

describe('directory over HTTP', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  let app: TestApp;
  let organisationId: string;
  let careId: string;

  const search = async (query: string) => (await registry.public.get(`/registry/directory?${query}`)).body;
  const names = async (query: string) => (await search(query)).entries.map(({ name }: { name: string }) => name);
  const service = (serviceType: string, details: object, start: object = { from: '2020-01-01' }) =>
    created(app, registry.coordinator, '/registry/services', {
      ...serviceBody(organisationId),
      serviceType,
      details: { ...serviceDetails, ...details },
      start,
    });
  const offer = (details: object) =>
    created(app, registry.coordinator, '/registry/offers', {
      regionId: 'frydlantsko',
      details: { conditions: 'Zdarma.', contact: { email: 'nabidka@example.org' }, ...details },
    });

  beforeAll(async () => {
    registry = await startRegistry();
    app = registry.app;
    await app.deliver(
      planningRegionDefinedV1.of({
        regionId: 'frydlantsko',
        name: 'Frýdlantsko',
        version: 1,
        municipalities: [municipalities.frydlant, municipalities.hejnice, municipalities.noveMesto],
        owner: null,
        validFrom: '2017-09-11',
      }),
    );
    organisationId = await created(app, registry.coordinator, '/registry/organisations', organisationBody);
    careId = await service('s40', {});
    await service('s57', {
      name: 'Azylový dům Útočiště',
      forms: ['P'],
      targetGroups: ['domestic-violence-victims'],
      place: { hidden: true },
      territory: [municipalities.frydlant],
      lifeSituations: ['domestic-violence'],
      contact: {},
    });
    await service('s37', {
      name: 'Chráněná poradna',
      forms: ['A'],
      targetGroups: ['wg-exclusion'],
      lifeSituations: ['debts'],
      territory: [municipalities.hejnice],
    });
    await service('s37', {
      name: 'Hledaná poradna',
      forms: ['A'],
      targetGroups: ['homeless'],
      lifeSituations: ['debts'],
      territory: [],
    });
    await service('s44', { name: 'Nová odlehčovací služba' }, { plannedYear: 2023 });
    await offer({
      name: 'Půjčovna pomůcek Ještěd',
      kind: 'aids-lending',
      targetGroups: ['wg-seniors'],
      place: { municipality: municipalities.liberec, address: 'Ukázková 5' },
      territory: [municipalities.frydlant],
    });
    await offer({
      name: 'Svépomocná skupina pečujících',
      kind: 'self-help',
      targetGroups: ['carers'],
      place: { municipality: municipalities.frydlant },
    });
    await offer({ name: 'Cvičení pro seniory', kind: 'leisure', targetGroups: ['wg-seniors'] });
    for (const [kind, name] of [
      ['health', 'Ordinace'],
      ['education', 'Kurz'],
      ['safety', 'Beseda'],
      ['accessibility', 'Mapa bez bariér'],
    ])
      await offer({ name, kind });
  });
  afterAll(() => app.close());

  it('[D013] answers who helps whom, where and under which conditions; every hit shows conditions and a contact', async () => {
    expect(await names('targetGroup=seniors&type=service')).toEqual(['Nová odlehčovací služba', 'Pečovatelská služba Frýdlant']);
    expect(await names(`municipality=${municipalities.hejnice}`)).toEqual(['Chráněná poradna']);
    expect(await names('serviceType=s40')).toEqual(['Pečovatelská služba Frýdlant']);
    expect(await names('lifeSituation=debts')).toEqual(['Hledaná poradna', 'Chráněná poradna']);
    expect(await names('form=P')).toEqual(['Azylový dům Útočiště']);
    const { entries } = await search('pageSize=100');
    for (const { type, conditions, contact } of entries) {
      if (type !== 'organisation') expect(conditions).toMatch(/./);
      expect(contact.phone ?? contact.email ?? contact.web).toMatch(/./);
    }
  });

  it('[D013] takes the contact of the provider where the service has none', async () => {
    const [shelter] = (await search('form=P')).entries;
    expect(shelter).toMatchObject({
      contactOf: 'provider',
      contact: { phone: '+420 400 000 000' },
      organisation: { id: organisationId },
    });
  });

  it('finds without diacritics and case, in names, groups, situations and places', async () => {
    expect(await names('text=pecovatelska%20FRYDLANT')).toEqual(['Pečovatelská služba Frýdlant']);
    expect(await names('text=zadluzeni')).toEqual(['Hledaná poradna', 'Chráněná poradna']);
    expect(await names('text=ukazkova%20pece&type=organisation')).toEqual(['Ukázková péče, z. ú.']);
    expect(await names('text=nikdo%20takovy')).toEqual([]);
  });

  it('sorts in Czech: ch after h', async () =>
    expect(await names('serviceType=s37')).toEqual(['Hledaná poradna', 'Chráněná poradna']));

  it('gives pages', async () => {
    const all = await names('pageSize=100');
    const { total, entries } = await search('page=2&pageSize=3');
    expect(total).toBe(all.length);
    expect(entries.map(({ name }: { name: string }) => name)).toEqual(all.slice(3, 6));
    for (const query of ['page=0', 'pageSize=101', 'state=open', 'type=x'])
      expect((await registry.public.get(`/registry/directory?${query}`)).status).toBe(400);
  });

  it('[D051] holds the lending of aids without a registration number, outside the planning region marked so, in the same search', async () => {
    const { entries } = await search('region=frydlantsko&targetGroup=wg-seniors');
    expect(entries.map(({ name, type, outsideRegion }: any) => [name, type, outsideRegion])).toEqual([
      ['Cvičení pro seniory', 'offer', false],
      ['Nová odlehčovací služba', 'service', false],
      ['Pečovatelská služba Frýdlant', 'service', false],
      ['Půjčovna pomůcek Ještěd', 'offer', true],
      ['Svépomocná skupina pečujících', 'offer', false],
    ]);
    expect(await names('region=liberec')).toEqual([]);
  });

  it('[D143] [F34] holds self-help with contact and target groups in the same search', async () => {
    const [found] = (await search('offerKind=self-help')).entries;
    expect(found).toMatchObject({
      type: 'offer',
      kind: { code: 'self-help', cs: 'svépomoc' },
      targetGroups: [{ code: 'carers' }],
      contact: { email: 'nabidka@example.org' },
    });
  });

  it('[D114] filters by health, education, leisure, safety, accessibility and by kinds that a region adds', async () => {
    for (const [kind, name] of [
      ['health', 'Ordinace'],
      ['education', 'Kurz'],
      ['leisure', 'Cvičení pro seniory'],
      ['safety', 'Beseda'],
      ['accessibility', 'Mapa bez bariér'],
    ]) {
      expect(await names(`offerKind=${kind}`)).toEqual([name]);
    }
    const unknown = await registry.coordinator.post('/registry/offers', {
      regionId: 'frydlantsko',
      details: { name: 'Svoz', kind: 'transport', conditions: 'x', contact: { email: 'a@example.org' } },
    });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'registry.code-unknown']);
    const added = await registry.coordinator.post('/registry/code-lists/related-offer-kinds/items', {
      regionId: 'frydlantsko',
      code: 'transport',
      nameCs: 'doprava',
      nameEn: 'transport',
    });
    expect(added.status).toBe(201);
    await offer({ name: 'Svoz', kind: 'transport' });
    expect((await search('offerKind=transport')).entries).toMatchObject([
      { name: 'Svoz', kind: { code: 'transport', cs: 'doprava', en: 'transport' } },
    ]);
  });

  it('[D104] never counts a related activity as capacity', async () => {
    const { lines } = (await registry.public.get('/registry/capacities')).body;
    expect(lines).toEqual([]);
    const refused = await registry.coordinator.post('/registry/offers', {
      regionId: 'frydlantsko',
      details: { name: 'x', kind: 'health', conditions: 'x', contact: { email: 'a@example.org' }, capacity: 5 },
    });
    expect(refused.status).toBe(400);
  });

  it('[D052] [F32] shows a planned service with its year', async () => {
    const [planned] = (await search('state=planned')).entries;
    expect(planned).toMatchObject({ name: 'Nová odlehčovací služba', state: 'planned', plannedYear: 2023, late: false });
  });

  it('never shows a hidden address, on no way', async () => {
    const refused = await registry.coordinator.post('/registry/services', {
      ...serviceBody(organisationId),
      details: { ...serviceDetails, place: { hidden: true, municipality: municipalities.frydlant, address: 'Utajená 7' } },
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'registry.hidden-place-stored']);
    const [shelter] = (await search('form=P')).entries;
    expect(shelter.place).toEqual({ hidden: true, municipality: null, municipalityName: null, address: null });
    const map = (await registry.public.get('/registry/directory/map?form=P')).body;
    expect([map.points, map.unplaced]).toEqual([[], 1]);
  });

  it('gives points of a map with attribution', async () => {
    const { attribution, points } = (await registry.public.get('/registry/directory/map?type=service&serviceType=s40')).body;
    expect(attribution).toContain('ČSÚ');
    expect(points).toEqual([
      {
        municipality: '564028',
        name: 'Frýdlant',
        lat: expect.closeTo(50.92, 1),
        lon: expect.closeTo(15.08, 1),
        entries: [
          {
            type: 'service',
            id: careId,
            name: 'Pečovatelská služba Frýdlant',
            kind: { code: 's40', cs: 'pečovatelská služba', en: 'home care service' },
            state: 'active',
          },
        ],
      },
    ]);
  });

  it('gives a table that a Czech Excel opens', async () => {
    const { headers, body } = await registry.public.get('/registry/directory.csv?serviceType=s44');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body).toBe(
      '\uFEFFZáznam;Název;Poskytovatel;Druh;Forma;Cílové skupiny;Životní situace;Stav;Obec;Adresa;Působnost;Mimo plánovací území;Podmínky;Telefon;E-mail;Web;Datová schránka\r\n' +
        'sociální služba;Nová odlehčovací služba;Ukázková péče, z. ú.;odlehčovací služby;terénní;senioři;péče o blízkého doma;plánovaná (2023);Frýdlant;Ukázková 1;Frýdlant, Nové Město pod Smrkem;;Po domluvě, úhrada podle ceníku.;+420 400 000 001;;;\r\n',
    );
  });

  it('gives everything for print, grouped by kind', async () => {
    const { on, sections } = (await registry.public.get('/registry/directory/print')).body;
    expect(on).toBe('2022-09-19');
    expect(sections.slice(0, 4).map(({ type, kind }: any) => `${type} ${kind.code}`)).toEqual([
      'service s57',
      'service s37',
      'service s44',
      'service s40',
    ]);
    expect(sections.find(({ kind }: any) => kind.code === 's37').entries).toHaveLength(2);
  });

  it('leaves out what is closed, unless it is asked for', async () => {
    const id = await service('s66', { name: 'Zavíraná služba' });
    await done(app, registry.coordinator, `/registry/services/${id}/closing`, { from: '2022-09-01', reason: 'konec provozu' });
    expect(await names('serviceType=s66')).toEqual([]);
    expect(await names('serviceType=s66&state=closed')).toEqual(['Zavíraná služba']);
  });

  it('tells an organisation with its services and offers', async () => {
    const { body } = await registry.public.get(`/registry/organisations/${organisationId}`);
    expect(body).toMatchObject({
      name: 'Ukázková péče, z. ú.',
      kind: { code: 'provider' },
      seat: { code: '564028', name: 'Frýdlant' },
      contact: { phone: '+420 400 000 000' },
    });
    expect(body.services.map(({ name }: any) => name)).toContain('Pečovatelská služba Frýdlant');
    expect((await registry.public.get('/registry/organisations/00000000-0000-4000-8000-000000000099')).status).toBe(404);
  });
});
