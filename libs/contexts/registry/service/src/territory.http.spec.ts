import { describeWithSharedFiles, readShared } from '@triada/kernel/spec';
import { planningRegionDefinedV1 } from '@triada/planning-contracts';
import { parseMunicipalityCsv, parseMunicipalityGeoJson, territoryAttribution } from '@triada/reference-data';
import { populationFiguresImportedV1 } from '@triada/registry-contracts';
import { fixedClock, type TestApp } from '@triada/testing';
import { municipalities, startRegistry } from './registry.fixture';

const { frydlant, hejnice, liberec } = municipalities;
const editions = '/registry/territory/editions';
const head = {
  kind: 'figures',
  source: 'Ukázkový úřad, obyvatelé obcí',
  licence: 'CC BY 4.0',
  attribution: 'Data: Ukázkový úřad',
  asOf: '2024-01-01',
  fileName: 'obyvatele.csv',
  fileHash: 'a'.repeat(64),
  rows: 1,
};
const boundaries = { ...head, kind: 'polygons', source: 'Ukázkový úřad, hranice', attribution: 'Hranice: Ukázkový úřad' };
const people = (code: string, inhabitants: number, asOf = '2024-01-01', line = 2) => ({
  line,
  code,
  population: { asOf, inhabitants },
});
const square = (lon: number) => [
  [
    [
      [lon, 50.9],
      [lon + 0.1, 50.9],
      [lon + 0.1, 51],
      [lon, 50.9],
    ],
  ],
];

describe('territory editions over HTTP', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  let app: TestApp;
  beforeEach(async () => {
    registry = await startRegistry({ clock: fixedClock('2025-03-01T08:00:00.000Z') });
    app = registry.app;
  });
  afterEach(() => app.close());

  const post = (path: string, body: unknown = {}, key?: string) =>
    registry.administrator.post(path, body, key === undefined ? {} : { 'idempotency-key': key });
  const open = async (body: object): Promise<string> => {
    const answer = await post(editions, body);
    expect([answer.body.code, answer.status < 300]).toEqual([undefined, true]);
    return answer.body.ids.edition;
  };
  const take = async (editionId: string, kind: string, batch: number, rows: readonly unknown[]) => {
    const { body } = await post(`${editions}/${editionId}/${kind}`, { batch, rows });
    expect(body.code).toBeUndefined();
  };
  const complete = async (editionId: string) => {
    expect((await post(`${editions}/${editionId}/completion`)).status).toBe(200);
    await app.settle();
  };
  const imported = async (body: { kind: string }, ...rows: unknown[]): Promise<string> => {
    const editionId = await open({ ...body, rows: rows.length });
    await take(editionId, body.kind, 1, rows);
    await complete(editionId);
    return editionId;
  };
  const list = async (query = '') => (await registry.public.get(`/registry/territory/municipalities${query}`)).body;
  const one = async (code: string, query = '') => (await list(query)).municipalities.find((found: any) => found.code === code);

  it('without an import gives the built-in facts, each figure with its year, day and source', async () => {
    const { attribution, editions: used, municipalities: all } = await list('?orp=5102&polygons=true');
    expect([attribution, used, all.length]).toEqual([territoryAttribution, [], 18]);
    expect(all.find(({ code }: any) => code === frydlant)).toMatchObject({
      population: { inhabitants: 7478, year: 2021, asOf: '2021-01-01', source: 'ČSÚ' },
      polygons: null,
    });
    expect((await one(frydlant, '?on=2017-06-30')).population).toMatchObject({ year: 2017 });
    expect((await one(frydlant, '?year=2019')).population).toBeNull();
  });

  it('shows nothing of an edition before it is whole, and then its figures with year, source and attribution', async () => {
    const editionId = await open({ ...head, rows: 2 });
    await take(editionId, 'figures', 1, [people(frydlant, 7400)]);
    await app.settle();
    expect((await one(frydlant)).population).toMatchObject({ year: 2021, inhabitants: 7478 });
    expect((await registry.administrator.get(`${editions}/${editionId}`)).body).toMatchObject({
      edition: { status: 'open', rowsTaken: 1, rows: 2 },
      municipalities: [],
    });
    const early = await post(`${editions}/${editionId}/completion`);
    expect([early.status, early.body.code, early.body.detail]).toEqual([
      422,
      'registry.edition-incomplete',
      'Edice ještě není celá: má 1 z 2 řádků.',
    ]);

    await take(editionId, 'figures', 2, [people(hejnice, 2700, '2023-12-31', 3)]);
    await complete(editionId);
    const { attribution, editions: used, populationYears } = await list();
    expect(attribution).toBe(`${territoryAttribution}; Data: Ukázkový úřad`);
    expect(used).toEqual([
      { editionId, kind: 'figures', source: head.source, licence: head.licence, attribution: head.attribution, asOf: head.asOf },
    ]);
    expect(populationYears).toContain(2024);
    expect((await one(frydlant)).population).toEqual({ inhabitants: 7400, year: 2024, asOf: '2024-01-01', source: head.source });
    expect((await one(hejnice)).population).toEqual({ inhabitants: 2700, year: 2024, asOf: '2023-12-31', source: head.source });
    expect((await one(liberec)).population).toMatchObject({ year: 2021, source: 'ČSÚ' });
    expect((await one(frydlant, '?on=2023-12-31')).population).toMatchObject({ year: 2021 });
    expect((await one(frydlant, '?year=2021')).population).toMatchObject({ inhabitants: 7478, source: 'ČSÚ' });
  });

  it('lets built-in facts stand against an older edition, and a newer edition replace them', async () => {
    await imported(head, { ...people(frydlant, 7000, '2021-01-01'), name: 'Starý název' });
    expect(await one(frydlant, '?year=2021')).toMatchObject({ name: 'Frýdlant', population: { inhabitants: 7478 } });
    await imported({ ...head, fileHash: 'b'.repeat(64), asOf: '2024-09-01' } as typeof head, {
      ...people(frydlant, 7479, '2021-01-01'),
      name: 'Nový název',
      lat: 50.93,
      lon: 15.09,
    });
    expect(await one(frydlant, '?year=2021')).toMatchObject({
      name: 'Nový název',
      lat: 50.93,
      population: { inhabitants: 7479 },
    });
    expect(await one(frydlant, '?year=2021&on=2024-08-31')).toMatchObject({
      name: 'Frýdlant',
      population: { inhabitants: 7478 },
    });
  });

  it('gives the boundaries of the newest edition of each municipality as of a day; superseded editions stay readable', async () => {
    const first = await imported(
      boundaries,
      { line: 2, code: frydlant, polygons: square(15) },
      { line: 3, code: hejnice, polygons: square(15.2) },
    );
    const second = await imported({ ...boundaries, asOf: '2025-01-01' } as typeof boundaries, {
      line: 2,
      code: frydlant,
      polygons: square(15.01),
    });
    const drawn = async (code: string, on = '') => (await one(code, `?polygons=true${on}`)).polygons;
    expect(await drawn(frydlant)).toEqual(square(15.01));
    expect(await drawn(frydlant, '&on=2024-12-31')).toEqual(square(15));
    expect(await drawn(hejnice)).toEqual(square(15.2));
    expect(await drawn(liberec)).toBeNull();
    expect((await one(frydlant)).polygons).toBeNull();
    expect((await list('?polygons=true')).editions.map(({ editionId }: any) => editionId).sort()).toEqual([first, second].sort());

    const third = await imported(
      { ...boundaries, asOf: '2025-02-01' } as typeof boundaries,
      { line: 2, code: frydlant, polygons: square(15.02) },
      { line: 3, code: hejnice, polygons: square(15.3) },
    );
    const { editions: all } = (await registry.auditor.get(editions)).body;
    expect(all.map(({ editionId, status, supersededFrom }: any) => [editionId, status, supersededFrom])).toEqual([
      [third, 'completed', null],
      [second, 'superseded', '2025-02-01'],
      [first, 'superseded', '2025-02-01'],
    ]);
    const page = (await registry.auditor.get(`${editions}/${first}?limit=1`)).body;
    expect([page.municipalities.map(({ code }: any) => code), page.municipalities[0].polygons, page.next]).toEqual([
      [frydlant],
      square(15),
      frydlant,
    ]);
    const rest = (await registry.auditor.get(`${editions}/${first}?limit=1&after=${page.next}`)).body;
    expect([rest.municipalities.map(({ code }: any) => code), rest.next]).toEqual([[hejnice], null]);
    expect(await drawn(frydlant, '&on=2024-06-30')).toEqual(square(15));
  });

  it('refuses bad rows with field, line and a sentence in the language of the reader, and writes nothing of the batch', async () => {
    const editionId = await open({ ...head, rows: 3 });
    const rows = [
      people(frydlant, 7400),
      { ...people(hejnice, -3, '2024-06-30', 3), lat: 15.1, lon: 50.9 },
      people('56404', 1, '2024-01-01', 4),
    ];
    const refused = await registry.administrator.post(`${editions}/${editionId}/figures`, { batch: 1, rows });
    expect([refused.status, refused.body.code]).toEqual([422, 'registry.edition-rows-faulty']);
    expect(refused.body.faults).toEqual([
      {
        field: 'rows.1.lat',
        rule: 'registry.row-outside-the-country',
        message: expect.stringContaining('Řádek 3: Souřadnice leží mimo Českou republiku'),
      },
      { field: 'rows.1.lon', rule: 'registry.row-outside-the-country', message: expect.stringContaining('Řádek 3') },
      {
        field: 'rows.1.population.inhabitants',
        rule: 'registry.row-whole-number',
        message: 'Řádek 3: „-3“ není celé nezáporné číslo.',
      },
      {
        field: 'rows.1.population.asOf',
        rule: 'registry.row-not-the-turn-of-a-year',
        message: expect.stringContaining('2024-06-30'),
      },
      { field: 'rows.2.code', rule: 'registry.row-municipality-code', message: 'Řádek 4: „56404“ není šestimístný kód obce.' },
    ]);
    const english = await registry.administrator.post(
      `${editions}/${editionId}/figures`,
      { batch: 1, rows },
      { 'accept-language': 'en' },
    );
    expect(english.body.faults[4].message).toBe('Line 4: "56404" is not the six-digit code of a municipality.');
    expect((await app.events('territory-edition-installation')).map(({ type }) => type)).toEqual(['TerritoryEditionOpened']);
  });

  it('answers a repeated import as before, whoever repeats it', async () => {
    const editionId = '3c5e0a52-6a1b-4d0e-9a68-0a6f6b6f1e07';
    const second = app.as({ role: 'authority_administrator' }, { id: 'second-administrator' });
    const run = async (client = registry.administrator, key: string | undefined = 'import-1') => {
      const headers = (step: string): Record<string, string> => (key ? { 'idempotency-key': `${key}-${step}` } : {});
      const statuses = [
        (await client.post(editions, { ...head, editionId }, headers('open'))).status,
        (await client.post(`${editions}/${editionId}/figures`, { batch: 1, rows: [people(frydlant, 7400)] }, headers('1')))
          .status,
        (await client.post(`${editions}/${editionId}/completion`, {}, headers('end'))).status,
      ];
      expect(statuses.every((status) => status < 300)).toBe(true);
      await app.settle();
      return (await app.events('territory-edition-installation')).length;
    };
    expect([await run(), await run(), await run(second), await run(second, '')]).toEqual([3, 3, 3, 3]);
    const other = await post(`${editions}/${editionId}/figures`, { batch: 1, rows: [people(frydlant, 7401)] });
    expect([other.status, other.body.code]).toEqual([422, 'registry.batch-differs']);
  });

  it('is for the administrator of the authority alone', async () => {
    const editionId = await open(head);
    for (const client of [registry.coordinator, registry.auditor]) {
      expect((await client.post(editions, head)).status).toBe(403);
      expect((await client.post(`${editions}/${editionId}/figures`, { batch: 1, rows: [people(frydlant, 1)] })).status).toBe(403);
      expect(
        (
          await client.post(`${editions}/${editionId}/polygons`, {
            batch: 1,
            rows: [{ line: 2, code: frydlant, polygons: square(15) }],
          })
        ).status,
      ).toBe(403);
      expect((await client.post(`${editions}/${editionId}/completion`)).status).toBe(403);
    }
    expect((await registry.public.post(editions, head)).status).toBe(401);
    expect((await registry.public.get(editions)).status).toBe(401);
    expect((await registry.providerOf(editionId).get(editions)).status).toBe(403);
    const missing = await post(`${editions}/3c5e0a52-6a1b-4d0e-9a68-0a6f6b6f1e99/completion`);
    expect([missing.status, missing.body.code]).toEqual([404, 'registry.edition-unknown']);
    expect((await registry.auditor.get(`${editions}/3c5e0a52-6a1b-4d0e-9a68-0a6f6b6f1e99`)).status).toBe(404);
    expect((await post(editions, { ...head, fileHash: 'x' })).status).toBe(400);
    expect((await post(`${editions}/${editionId}/figures`, { batch: 1, rows: [] })).status).toBe(400);
  });

  it('tells others of the figures when the edition is whole, five hundred in a message', async () => {
    const rows = Array.from({ length: 501 }, (_, index) => people(frydlant, 7000 + index, `${1500 + index}-01-01`, index + 2));
    const editionId = await open({ ...head, rows: rows.length });
    await take(editionId, 'figures', 1, rows.slice(0, 400));
    await take(editionId, 'figures', 2, rows.slice(400));
    await app.settle();
    expect(app.published()).toEqual([]);
    await complete(editionId);
    const messages = app.published().filter(({ type }) => type === populationFiguresImportedV1.type);
    expect(messages.map(({ data }: any) => [data.source, data.asOf, data.figures.length])).toEqual([
      [head.source, head.asOf, 500],
      [head.source, head.asOf, 1],
    ]);
    expect((messages[0]!.data as any).figures[0]).toEqual({ municipality: frydlant, year: 1500, inhabitants: 7000 });
  });

  describeWithSharedFiles('with the reference files', () => {
    it('takes the figures of all municipalities and the polygons of a whole region in a few batches', async () => {
      const { rows } = parseMunicipalityCsv(readShared('municipality-population.csv'));
      const figures = rows.map(({ line, code, name, orp, population }) => ({ line, code, name, orp, population }));
      const editionId = await open({ ...head, asOf: '2021-01-01', rows: figures.length });
      for (let batch = 1; batch <= 3; batch++)
        await take(editionId, 'figures', batch, figures.slice((batch - 1) * 500, batch * 500));
      await complete(editionId);
      const shapes = parseMunicipalityGeoJson(readShared('municipalities-liberecky-kraj.geojson')).rows;
      await imported(boundaries, ...shapes.map(({ line, code, polygons }) => ({ line, code, polygons })));
      await app.deliver({
        ...planningRegionDefinedV1.of({
          regionId: 'frydlantsko',
          name: 'Frýdlantsko',
          version: 1,
          municipalities: [frydlant, hejnice],
          owner: null,
          validFrom: '2017-01-01',
        }),
        key: 'planning-region-frydlantsko',
      });
      await app.settle();
      const { municipalities: drawn } = await list('?polygons=true');
      expect(drawn.filter(({ polygons }: any) => polygons !== null)).toHaveLength(215);
      const { municipalities: two } = await list('?region=frydlantsko&polygons=true');
      expect(two.map(({ code, polygons }: any) => [code, polygons.length])).toEqual([
        [frydlant, 1],
        [hejnice, 1],
      ]);
    });
  });
});
