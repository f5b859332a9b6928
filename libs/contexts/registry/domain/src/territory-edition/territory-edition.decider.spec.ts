import { deciderSpec } from '@triada/kernel/spec';
import { isNewer } from './supersession';
import { territoryEditionDecider } from './territory-edition.decider';
import type { FigureRow, PolygonRow, TerritoryEditionEvent } from './territory-edition.events';
import { maxBatchBytes } from './territory-edition.rules';

const editions = deciderSpec(territoryEditionDecider);
const id = (n: number) => `3c5e0a52-6a1b-5d0e-9a68-0a6f6b6f1e${String(n).padStart(2, '0')}`;
const head = {
  kind: 'figures' as const,
  source: 'Ukázkový úřad, obyvatelé obcí',
  licence: 'CC BY 4.0',
  attribution: 'Data: Ukázkový úřad',
  asOf: '2022-01-01',
  fileName: 'obyvatele.csv',
  fileHash: 'a'.repeat(64),
  rows: 2,
};
const frydlant: FigureRow = { line: 2, code: '564028', population: { asOf: '2022-01-01', inhabitants: 7400 } };
const hejnice: FigureRow = { line: 3, code: '564044', population: { asOf: '2021-12-31', inhabitants: 2700 } };
const square: PolygonRow['polygons'] = [
  [
    [
      [15, 50.9],
      [15.1, 50.9],
      [15.1, 51],
      [15, 50.9],
    ],
  ],
];
const shape: PolygonRow = { line: 2, code: '564028', polygons: square };

const opened = (
  n: number,
  changes: Partial<Omit<typeof head, 'kind'>> & { kind?: 'figures' | 'polygons' } = {},
): TerritoryEditionEvent => ({
  type: 'TerritoryEditionOpened',
  data: { editionId: id(n), ...head, ...changes },
});
const taken = (n: number, batch: number, ...rows: FigureRow[]): TerritoryEditionEvent => ({
  type: 'TerritoryFiguresTaken',
  data: { editionId: id(n), batch, rows },
});
const drawn = (n: number, batch: number, ...rows: PolygonRow[]): TerritoryEditionEvent => ({
  type: 'TerritoryPolygonsTaken',
  data: { editionId: id(n), batch, rows },
});
const completed = (n: number): TerritoryEditionEvent => ({ type: 'TerritoryEditionCompleted', data: { editionId: id(n) } });
/** A whole edition of the figures of Frýdlant for a year. */
const whole = (n: number, asOf: string, ...rows: FigureRow[]): TerritoryEditionEvent[] => [
  opened(n, { asOf, rows: rows.length }),
  taken(n, 1, ...rows),
  completed(n),
];

describe('a territory edition', () => {
  it('is opened once; the same again is nothing new', () => {
    editions
      .given()
      .when('OpenTerritoryEdition', { editionId: id(1), ...head })
      .then(opened(1));
    editions
      .given(opened(1))
      .when('OpenTerritoryEdition', { editionId: id(1), ...head })
      .thenNothing();
  });
  it('is not opened with other contents under its id, nor for a day that is yet to come', () => {
    editions
      .given(opened(1))
      .when('OpenTerritoryEdition', { editionId: id(1), ...head, licence: 'jiná' })
      .thenRejected('registry.edition-exists');
    editions
      .given()
      .when('OpenTerritoryEdition', { editionId: id(1), ...head, asOf: '2022-09-20' })
      .thenRejected('registry.edition-in-future', { asOf: '2022-09-20', today: '2022-09-19' });
  });

  it('takes figures batch by batch and is then completed', () => {
    editions
      .given(opened(1))
      .when('TakeTerritoryFigures', { editionId: id(1), batch: 1, rows: [frydlant] })
      .then(taken(1, 1, frydlant));
    editions
      .given(opened(1), taken(1, 1, frydlant))
      .when('TakeTerritoryFigures', { editionId: id(1), batch: 2, rows: [hejnice] })
      .then(taken(1, 2, hejnice));
    editions
      .given(opened(1), taken(1, 1, frydlant), taken(1, 2, hejnice))
      .when('CompleteTerritoryEdition', { editionId: id(1) })
      .then(completed(1));
  });
  it('takes polygons the same way', () =>
    editions
      .given(opened(1, { kind: 'polygons' }))
      .when('TakeTerritoryPolygons', { editionId: id(1), batch: 1, rows: [shape] })
      .then(drawn(1, 1, shape)));

  it('stays quiet when a batch or the end comes again', () => {
    const before = whole(1, '2022-01-01', frydlant, hejnice);
    editions
      .given(...before)
      .when('TakeTerritoryFigures', { editionId: id(1), batch: 1, rows: [frydlant, hejnice] })
      .thenNothing();
    editions
      .given(...before)
      .when('CompleteTerritoryEdition', { editionId: id(1) })
      .thenNothing();
  });
  it('refuses another batch in the place of a taken one, a batch out of order, of another kind, and after the end', () => {
    const take = (batch: number, ...rows: FigureRow[]) => ({ editionId: id(1), batch, rows });
    editions
      .given(opened(1), taken(1, 1, frydlant))
      .when('TakeTerritoryFigures', take(1, hejnice))
      .thenRejected('registry.batch-differs');
    editions
      .given(opened(1), taken(1, 1, frydlant))
      .when('TakeTerritoryFigures', take(3, hejnice))
      .thenRejected('registry.batch-out-of-order', { expected: 2 });
    editions
      .given(opened(1, { kind: 'polygons' }))
      .when('TakeTerritoryFigures', take(1, frydlant))
      .thenRejected('registry.edition-of-another-kind');
    editions
      .given(...whole(1, '2022-01-01', frydlant))
      .when('TakeTerritoryFigures', take(2, hejnice))
      .thenRejected('registry.edition-closed');
    editions.given(opened(2)).when('TakeTerritoryFigures', take(1, frydlant)).thenRejected('registry.edition-unknown');
  });
  it('refuses the end while rows are missing, and more rows than it said it has', () => {
    editions
      .given(opened(1), taken(1, 1, frydlant))
      .when('CompleteTerritoryEdition', { editionId: id(1) })
      .thenRejected('registry.edition-incomplete', { taken: 1, rows: 2 });
    editions
      .given(opened(1, { rows: 1 }), taken(1, 1, frydlant))
      .when('TakeTerritoryFigures', { editionId: id(1), batch: 2, rows: [hejnice] })
      .thenRejected('registry.edition-overflows');
  });
  it('refuses a batch that would not fit into one append', () => {
    const ring = Array.from({ length: 60_000 }, (_, index): [number, number] => [15 + (index % 7) / 1_000, 50.9]);
    const rows = [{ ...shape, polygons: [[[...ring, ring[0]!]]] }];
    expect(JSON.stringify(rows).length).toBeGreaterThan(maxBatchBytes);
    editions
      .given(opened(1, { kind: 'polygons' }))
      .when('TakeTerritoryPolygons', { editionId: id(1), batch: 1, rows })
      .thenRejected('registry.batch-too-large');
  });
});

describe('rows of an edition', () => {
  const faultsOf = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      const { code, faults } = error as { code: string; faults: { field: string; rule: string; params: object }[] };
      expect(code).toBe('registry.edition-rows-faulty');
      return faults.map(({ field, params, rule }) => [field, rule, (params as { line: number }).line]);
    }
    throw new Error('nothing was refused');
  };
  const figures = (...rows: object[]) =>
    faultsOf(
      editions
        .given(opened(1, { rows: 999 }))
        .when('TakeTerritoryFigures', { editionId: id(1), batch: 1, rows: rows as FigureRow[] }).events,
    );
  const polygons = (...rows: object[]) =>
    faultsOf(
      editions
        .given(opened(1, { kind: 'polygons', rows: 99 }))
        .when('TakeTerritoryPolygons', { editionId: id(1), batch: 1, rows: rows as PolygonRow[] }).events,
    );

  it('are refused with field and line of everything that cannot be', () => {
    expect(
      figures(
        frydlant,
        { line: 3, code: '56404', population: { asOf: '2022-01-01', inhabitants: 1 } },
        { line: 4, code: '564036', ico: '00262780', orp: '51', lat: 15.08 },
        { line: 5, code: '564052', population: { asOf: '2022-06-30', inhabitants: -1 } },
        { line: 6, code: '564061' },
        { line: 7, code: '564028', population: { asOf: '2021-12-31', inhabitants: 7401 } },
        { line: 8, code: '564265', name: 'x'.repeat(101), lat: 15.2, lon: 50.9 },
        { line: 9, code: '564265', population: { asOf: '2022-12-31', inhabitants: 5 } },
      ),
    ).toEqual([
      ['rows.1.code', 'registry.row-municipality-code', 3],
      ['rows.2.orp', 'registry.row-digits', 4],
      ['rows.2.ico', 'registry.row-ico', 4],
      ['rows.2.lat', 'registry.row-outside-the-country', 4],
      ['rows.2.lon', 'registry.row-half-a-point', 4],
      ['rows.3.population.inhabitants', 'registry.row-whole-number', 5],
      ['rows.3.population.asOf', 'registry.row-not-the-turn-of-a-year', 5],
      ['rows.4.code', 'registry.row-empty', 6],
      ['rows.5.code', 'registry.row-twice', 7],
      ['rows.6.name', 'registry.row-name-length', 8],
      ['rows.6.lat', 'registry.row-outside-the-country', 8],
      ['rows.6.lon', 'registry.row-outside-the-country', 8],
      ['rows.7.population.asOf', 'registry.row-later-than-edition', 9],
    ]);
  });
  it('of boundaries are closed rings within the country, one for each known municipality', () => {
    const ring = square[0]![0]!;
    const bad = (polygonsOf: unknown, line: number) => ({ line, code: '564028', polygons: polygonsOf });
    expect(
      polygons(
        bad([], 2),
        bad([[ring.slice(0, 3)]], 3),
        bad([[[...ring.slice(0, 3), [15, 50.95]]]], 4),
        bad([[ring.map(([lon, lat]) => [lat, lon])]], 5),
        { ...shape, line: 6 },
        { ...shape, line: 7 },
        { ...shape, code: '599999', line: 8 },
      ),
    ).toEqual([
      ['rows.0.polygons', 'registry.row-geometry-missing', 2],
      ['rows.1.polygons.0.0', 'registry.row-ring-too-short', 3],
      ['rows.2.polygons.0.0', 'registry.row-ring-not-closed', 4],
      ['rows.3.polygons.0.0', 'registry.row-outside-the-country', 5],
      ['rows.5.code', 'registry.row-twice', 7],
      ['rows.6.code', 'registry.row-municipality-unknown', 8],
    ]);
  });
  it('bring a municipality that nobody knew with all that is needed to show it, and it is known from then on', () => {
    const novaVes: FigureRow = {
      line: 2,
      code: '599999',
      name: 'Nová Ves',
      status: 'obec',
      orp: '5102',
      pou: '51021',
      district: 'CZ0513',
      lat: 50.9,
      lon: 15.1,
    };
    const onlyPeople: FigureRow = { line: 3, code: '599999', population: { asOf: '2022-01-01', inhabitants: 80 } };
    expect(figures(onlyPeople)).toEqual([['rows.0.name', 'registry.row-municipality-incomplete', 3]]);
    editions
      .given(opened(1))
      .when('TakeTerritoryFigures', { editionId: id(1), batch: 1, rows: [novaVes, onlyPeople] })
      .then(taken(1, 1, novaVes, onlyPeople));
    const drawNew = (...before: TerritoryEditionEvent[]) =>
      editions
        .given(...before, opened(2, { kind: 'polygons' }))
        .when('TakeTerritoryPolygons', { editionId: id(2), batch: 1, rows: [{ ...shape, code: '599999' }] });
    drawNew(...whole(1, '2022-01-01', novaVes)).then(drawn(2, 1, { ...shape, code: '599999' }));
    drawNew(opened(1, { rows: 1 }), taken(1, 1, novaVes)).thenRejected('registry.edition-rows-faulty');
  });
  it('are named a hundred at most, the rest is counted', () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ line: index + 2, code: 'x' }));
    expect(figures(...rows)).toHaveLength(100);
  });
});

describe('a newer edition', () => {
  const nextYear: FigureRow = { ...frydlant, population: { asOf: '2022-01-01', inhabitants: 7350 } };
  const superseded = (n: number, by: number[], from: string): TerritoryEditionEvent => ({
    type: 'TerritoryEditionSuperseded',
    data: { editionId: id(n), by: by.map(id), from },
  });
  const complete = (n: number, ...before: TerritoryEditionEvent[]) =>
    editions.given(...before).when('CompleteTerritoryEdition', { editionId: id(n) });
  const open = (n: number, asOf: string, ...rows: FigureRow[]) => whole(n, asOf, ...rows).slice(0, 2);

  it('supersedes one whose every figure it has too', () =>
    complete(2, ...whole(1, '2022-01-01', frydlant), ...open(2, '2022-07-01', nextYear)).then(
      completed(2),
      superseded(1, [2], '2022-07-01'),
    ));
  it('leaves one that still says something of its own: another municipality, another year, other facts', () => {
    complete(2, ...whole(1, '2022-01-01', frydlant, hejnice), ...open(2, '2022-07-01', nextYear)).then(completed(2));
    complete(
      2,
      ...whole(1, '2021-01-01', { ...frydlant, population: { asOf: '2021-01-01', inhabitants: 7478 } }),
      ...open(2, '2022-01-01', frydlant),
    ).then(completed(2));
    complete(2, ...whole(1, '2022-01-01', { ...frydlant, name: 'Frýdlant' }), ...open(2, '2022-07-01', nextYear)).then(
      completed(2),
    );
  });
  it('is superseded itself at once when it comes late', () =>
    complete(2, ...whole(1, '2022-07-01', nextYear), ...open(2, '2022-01-01', frydlant)).then(
      completed(2),
      superseded(2, [1], '2022-07-01'),
    ));
  it('of the same day counts when it was completed later', () => {
    complete(2, ...whole(1, '2022-01-01', frydlant), ...open(2, '2022-01-01', nextYear)).then(
      completed(2),
      superseded(1, [2], '2022-01-01'),
    );
    expect(isNewer({ asOf: '2022-01-01', order: 2 }, { asOf: '2022-01-01', order: 1 })).toBe(true);
    expect(isNewer({ asOf: '2022-01-01', order: 2 }, { asOf: '2022-01-02', order: 1 })).toBe(false);
  });
  it('announces its figures by year while it is the last that was completed', () => {
    expect(editions.given(...whole(1, '2022-01-01', frydlant, hejnice)).state().announced).toEqual([
      { municipality: '564028', year: 2022, inhabitants: 7400 },
      { municipality: '564044', year: 2022, inhabitants: 2700 },
    ]);
    expect(editions.given(...whole(1, '2022-01-01', frydlant), opened(2)).state().announced).toEqual([]);
  });
});
