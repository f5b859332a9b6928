import fc from 'fast-check';
import {
  faultsOfFigures,
  faultsOfPolygons,
  municipalities,
  parseMunicipalityCsv,
  parseMunicipalityGeoJson,
  populationOf,
  populationYearOf,
  sayImportFault,
} from '../index';
import { describeWithSharedFiles, readShared } from '@triada/kernel/spec';

describeWithSharedFiles('territory import of the reference files', () => {
  it('reads all municipalities, populations and ages without a fault', () => {
    const facts = parseMunicipalityCsv(readShared('municipalities.csv'));
    expect([facts.faults, facts.rows.length]).toEqual([[], 252]);
    expect(facts.ignoredColumns).toEqual(['orp_name', 'pou_name', 'district_name', 'region_name', 'authority_type']);
    expect(facts.rows.find(({ code }) => code === '564028')).toMatchObject({
      name: 'Frýdlant',
      orp: '5102',
      ico: '00262781',
      population: { asOf: '2021-01-01', inhabitants: 7478 },
    });
    const populations = parseMunicipalityCsv(readShared('municipality-population.csv'));
    expect([populations.faults, populations.rows.length]).toEqual([[], 1260]);
    for (const { code, population } of populations.rows) {
      expect(populationOf(code, Number(population!.asOf.slice(0, 4)))?.inhabitants).toBe(population!.inhabitants);
    }
    const ages = parseMunicipalityCsv(readShared('municipality-age.csv'));
    expect([ages.faults, ages.rows.length]).toEqual([[], 252]);
    expect(Object.keys(ages.rows[0]!.ages!.bands)).toHaveLength(18);
    expect(ages.rows[0]!.ages!.asOf).toBe('2020-12-31');
  });

  it('reads all polygons, each around its own municipality', () => {
    const region = parseMunicipalityGeoJson(readShared('municipalities-liberecky-kraj.geojson'));
    const district = parseMunicipalityGeoJson(readShared('municipalities-orp-frydek-mistek.geojson'));
    expect([region.faults, district.faults]).toEqual([[], []]);
    expect([region.rows.length, district.rows.length]).toEqual([215, 37]);
    const inside = (lon: number, lat: number, ring: readonly (readonly [number, number])[]) =>
      ring.reduce((odd, [x, y], index) => {
        const [px, py] = ring[(index + ring.length - 1) % ring.length]!;
        return y > lat !== py > lat && lon < ((px - x) * (lat - y)) / (py - y) + x ? !odd : odd;
      }, false);
    const rows = new Map([...region.rows, ...district.rows].map((row) => [row.code, row]));
    for (const { code, name, lat, lon } of municipalities()) {
      const row = rows.get(code)!;
      expect(row.name).toBe(name);
      expect(row.polygons.some(([outer]) => inside(lon, lat, outer!))).toBe(true);
    }
  });

  it('says that polygons of ORP are no polygons of municipalities', () => {
    const { rows, faults } = parseMunicipalityGeoJson(readShared('orp.geojson'));
    expect(rows).toEqual([]);
    expect(faults).toHaveLength(11);
    expect(faults[0]).toMatchObject({ field: 'features[0].properties.municipality_code', rule: 'municipality-code' });
  });
});

describe('import of municipalities from CSV', () => {
  const faultsOf = (text: string) => parseMunicipalityCsv(text).faults.map(({ line, field, rule }) => [line, field, rule]);

  it('reads BOM, CRLF, semicolons, quotes, spaces in numbers and decimal commas', () => {
    const text =
      '\ufeffkod_obce;nazev;pocet_obyvatel;stav_k;lat;lon\r\n564028;"Frýdlant; ""v Čechách""";7\u00a0400;2024-01-01;50,92;15,08\r\n\r\n';
    expect(parseMunicipalityCsv(text)).toEqual({
      rows: [
        {
          line: 2,
          code: '564028',
          name: 'Frýdlant; "v Čechách"',
          lat: 50.92,
          lon: 15.08,
          population: { asOf: '2024-01-01', inhabitants: 7400 },
        },
      ],
      faults: [],
      ignoredColumns: [],
    });
  });

  it('names line and field of every fault and leaves only that record out', () => {
    const text = [
      'municipality_code,name,population,year,ico,postal_code,lat,lon',
      '564028,Frýdlant,7400,2024,00262781,46401,50.92,15.08',
      '56402,Frýdlant,7400,2024,00262781,46401,50.92,15.08',
      '564036,Habartice,-5,2024,00262780,4640,15.08,50.92',
      '564044,Hejnice,2700,,,,,',
      '564028,Frýdlant,7401,2024,,,,',
      '564079,Horní Řasnice',
      ',Horní Řasnice,200,2024,,,50.9,',
      '564133,Jindřichovice,20.5,24,,,50.9,15.2',
    ].join('\n');
    expect(parseMunicipalityCsv(text).rows.map(({ line, code }) => [line, code])).toEqual([[2, '564028']]);
    expect(faultsOf(text)).toEqual([
      [3, 'municipality_code', 'municipality-code'],
      [4, 'population', 'whole-number'],
      [4, 'ico', 'ico'],
      [4, 'postal_code', 'digits'],
      [4, 'lat', 'outside-the-country'],
      [4, 'lon', 'outside-the-country'],
      [5, 'year', 'figure-without-day'],
      [6, 'municipality_code', 'twice'],
      [7, '', 'cell-count'],
      [8, 'municipality_code', 'missing'],
      [8, 'lon', 'half-a-point'],
      [9, 'population', 'whole-number'],
      [9, 'year', 'year'],
    ]);
  });

  it('checks that age bands sum to the total', () => {
    const header = 'municipality_code,as_of_date,total,age_0_4,age_5_plus\n';
    expect(faultsOf(`${header}564028,2023-12-31,10,4,7`)).toEqual([[2, 'total', 'bands-do-not-sum']]);
    expect(parseMunicipalityCsv(`${header}564028,2023-12-31,11,4,7`).rows[0]?.ages).toEqual({
      asOf: '2023-12-31',
      total: 11,
      bands: { '0-4': 4, '5+': 7 },
    });
    expect(faultsOf(`${header}564028,2023-02-30,11,4,7`)).toEqual([[2, 'as_of_date', 'date']]);
  });

  it('refuses a file without codes or with a doubled column, and names columns that it does not read', () => {
    expect(faultsOf('')).toEqual([[1, 'municipality_code', 'column-missing']]);
    expect(faultsOf('name,name\nx,y')).toEqual([
      [1, 'name', 'column-twice'],
      [1, 'municipality_code', 'column-missing'],
    ]);
    expect(parseMunicipalityCsv('municipality_code,toString,populaton\n564028,1,2').ignoredColumns).toEqual([
      'tostring',
      'populaton',
    ]);
    expect(faultsOf('municipality_code,name\n564028,"open\n564036,x')).toEqual([[2, '', 'quote-not-closed']]);
  });

  it('never throws, and every record is either a row or a fault', () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('564028', '"', '2024', '50.5', '15', '', '1 000'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 8 }), (records) => {
        const clean = records.map((cells) => cells.map((text) => text.replace(/[",;\r\n]/g, '')));
        const text = ['municipality_code,population,year,name', ...clean.map((cells) => cells.join(','))].join('\n');
        const { rows, faults } = parseMunicipalityCsv(text);
        const lines = new Set([...rows.map(({ line }) => line), ...faults.map(({ line }) => line)]);
        expect(lines.size).toBe(clean.length);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void parseMunicipalityCsv(text)));
  });
});

describe('import of municipal polygons from GeoJSON', () => {
  const ring = [
    [15, 50.9],
    [15.1, 50.9],
    [15.1, 51],
    [15, 50.9],
  ];
  const feature = (code: unknown, geometry: unknown) => ({
    type: 'Feature',
    properties: { municipality_code: code, name: 'Frýdlant' },
    geometry,
  });
  const collection = (...features: unknown[]) =>
    JSON.stringify({ name: 'features', bbox: [[1]], type: 'FeatureCollection', features }, null, 1);
  const faultsOf = (text: string) => parseMunicipalityGeoJson(text).faults.map(({ line, field, rule }) => [line, field, rule]);

  it('takes polygons with holes and many parts, with the line where each begins', () => {
    const text = collection(
      feature('564028', { type: 'Polygon', coordinates: [ring, ring] }),
      feature(564036, { type: 'MultiPolygon', coordinates: [[ring], [ring]] }),
    );
    const { rows, faults } = parseMunicipalityGeoJson(text);
    expect(faults).toEqual([]);
    expect(rows.map(({ code, name, polygons }) => [code, name, polygons.map((part) => part.length)])).toEqual([
      ['564028', 'Frýdlant', [2]],
      ['564036', 'Frýdlant', [1, 1]],
    ]);
    const lines = text.split('\n');
    for (const { line, code } of rows) expect(lines.slice(line - 1, line + 4).join('')).toContain(code);
  });

  it('names every fault', () => {
    const bad: readonly (readonly [unknown, string])[] = [
      [null, ''],
      [feature('1', { type: 'Polygon', coordinates: [ring] }), '.properties.municipality_code'],
      [feature('564028', null), '.geometry'],
      [feature('564028', { type: 'Point', coordinates: [15, 50] }), '.geometry'],
      [feature('564028', { type: 'Polygon', coordinates: [] }), '.geometry'],
      [feature('564028', { type: 'MultiPolygon', coordinates: [[]] }), '.geometry'],
      [feature('564028', { type: 'Polygon', coordinates: [ring.slice(0, 3)] }), '.geometry'],
      [feature('564028', { type: 'Polygon', coordinates: [[...ring.slice(0, 3), [15, 50.95]]] }), '.geometry'],
      [feature('564028', { type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lat, lon])] }), '.geometry'],
      [feature('564028', { type: 'Polygon', coordinates: [['x', ...ring]] }), '.geometry'],
    ];
    const { rows, faults } = parseMunicipalityGeoJson(collection(...bad.map(([value]) => value)));
    expect(rows).toEqual([]);
    expect(faults.map(({ field }) => field)).toEqual(bad.map(([, field], index) => `features[${index}]${field}`));
    expect(faults.map(({ rule }) => rule)).toEqual([
      'not-a-feature',
      'municipality-code',
      'geometry-missing',
      'not-a-polygon',
      'geometry-missing',
      'geometry-missing',
      'ring-too-short',
      'ring-not-closed',
      'outside-the-country',
      'not-a-position',
    ]);
  });

  it('refuses a doubled municipality, other JSON and broken JSON', () => {
    const one = feature('564028', { type: 'Polygon', coordinates: [ring] });
    expect(faultsOf(collection(one, one)).map(([, field, rule]) => [field, rule])).toEqual([
      ['features[1].properties.municipality_code', 'twice'],
    ]);
    for (const text of ['[]', 'null', '{}', '{"type":"FeatureCollection"}'])
      expect(faultsOf(text)).toEqual([[1, 'type', 'not-a-feature-collection']]);
    expect(faultsOf('{"type":\n"Feature')).toEqual([[2, '', 'not-json']]);
    expect(faultsOf('')).toEqual([[1, '', 'not-json']]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void parseMunicipalityGeoJson(text)));
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), (features) => {
        expect(parseMunicipalityGeoJson(JSON.stringify({ type: 'FeatureCollection', features })).faults).toHaveLength(
          features.length,
        );
      }),
    );
  });
});

describe('rows that came by another way than a file', () => {
  it('are judged by the same readers', () => {
    const row = { line: 7, code: '564028', lat: 50.9, population: { asOf: '2024-06-30', inhabitants: 1.5 } };
    expect(faultsOfFigures(row).map(({ field, rule }) => [field, rule])).toEqual([
      ['population.inhabitants', 'whole-number'],
      ['population.asOf', 'not-the-turn-of-a-year'],
      ['lon', 'half-a-point'],
    ]);
    expect(faultsOfPolygons({ line: 7, code: 'x', polygons: [] }).map(({ rule }) => rule)).toEqual([
      'municipality-code',
      'geometry-missing',
    ]);
  });

  it('count inhabitants at the turn of a year, which has two dates', () => {
    expect(['2024-01-01', '2023-12-31', '2024-06-30', 'x'].map(populationYearOf)).toEqual([2024, 2024, undefined, undefined]);
  });

  it('are refused in words, with line and field', () => {
    const [fault] = parseMunicipalityCsv('kod_obce,pocet_obyvatel,rok\n5640,1,2024\n').faults;
    expect(sayImportFault(fault!, 'cs')).toBe('řádek 2, kod_obce: „5640“ není šestimístný kód obce.');
    expect(sayImportFault(fault!, 'en')).toBe('line 2, kod_obce: "5640" is not the six-digit code of a municipality.');
  });
});
