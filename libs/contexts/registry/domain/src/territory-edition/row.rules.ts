import { Rejected, type Fault } from '@triada/kernel';
import {
  faultsOfFigures,
  faultsOfPolygons,
  isMunicipality,
  type ImportFault,
  type ImportRule,
  type MunicipalityFigures,
} from '@triada/reference-data';
import type { PolygonRow } from './territory-edition.events';
import { keysOf, type TerritoryEdition, type TerritoryEditionsState } from './territory-edition.state';

/** Codes of the faults that the readers of files know, as the registry words them. */
const codes: Partial<Record<ImportRule, string>> = {
  'municipality-code': 'registry.row-municipality-code',
  'name-length': 'registry.row-name-length',
  digits: 'registry.row-digits',
  ico: 'registry.row-ico',
  date: 'registry.row-date',
  'not-the-turn-of-a-year': 'registry.row-not-the-turn-of-a-year',
  'whole-number': 'registry.row-whole-number',
  number: 'registry.row-number',
  'outside-the-country': 'registry.row-outside-the-country',
  'half-a-point': 'registry.row-half-a-point',
  'geometry-missing': 'registry.row-geometry-missing',
  'ring-too-short': 'registry.row-ring-too-short',
  'not-a-position': 'registry.row-not-a-position',
  'ring-not-closed': 'registry.row-ring-not-closed',
};

/** Faults that are told at once; the rest of a hopeless batch is only counted. */
const shown = 100;

/** Facts without which a municipality that nobody knows yet cannot be shown anywhere. */
const needed = ['name', 'status', 'orp', 'pou', 'district', 'lat', 'lon'] as const;

type Row = MunicipalityFigures | PolygonRow;
type Judged = { readonly field: string; readonly rule: string; readonly params?: Fault['params'] };

const read = ({ field, rule, params }: ImportFault): Judged => ({
  field,
  rule: codes[rule] ?? 'registry.row-unreadable',
  ...(params ? { params } : {}),
});

const isPolygons = (row: Row): row is PolygonRow => 'polygons' in row;

/** Boundaries are of known municipalities; figures may bring a new one, but then all of it. */
const faultsOfBelonging = (row: Row): readonly Judged[] => {
  if (isPolygons(row)) return [{ field: 'code', rule: 'registry.row-municipality-unknown', params: { code: row.code } }];
  const missing = needed.filter((field) => row[field] === undefined);
  return missing.length === 0
    ? []
    : [
        {
          field: missing[0]!,
          rule: 'registry.row-municipality-incomplete',
          params: { code: row.code, missing: missing.join(', ') },
        },
      ];
};

/** The same thing about the same municipality once in an edition: otherwise nobody could say which of the two holds. */
const doubled = (row: Row, taken: ReadonlySet<string>): readonly Judged[] => {
  const key = keysOf(row).findLast((one) => !one.endsWith(' facts')) ?? keysOf(row)[0];
  if (key === undefined) return [{ field: 'code', rule: 'registry.row-empty' }];
  return taken.has(key) ? [{ field: 'code', rule: 'registry.row-twice', params: { code: row.code } }] : [];
};

/** Nobody states for a day what was counted after it. */
const laterThan = (asOf: string, row: Row): readonly Judged[] =>
  !isPolygons(row) && row.population && row.population.asOf > asOf
    ? [{ field: 'population.asOf', rule: 'registry.row-later-than-edition', params: { day: row.population.asOf, asOf } }]
    : [];

/** Refuses a batch with line and field of everything in it that cannot be; nothing of it is then written. */
export const rowsAreSound = (state: TerritoryEditionsState, edition: TerritoryEdition, rows: readonly Row[]): void => {
  const faults: Fault[] = [];
  const taken = new Set(edition.keys);
  const known = new Set([...state.added, ...edition.added]);
  for (const [index, row] of rows.entries()) {
    const unreadable = isPolygons(row) ? faultsOfPolygons(row) : faultsOfFigures(row);
    const belongs = isMunicipality(row.code) || known.has(row.code);
    const found =
      unreadable.length > 0
        ? unreadable.map(read)
        : [...laterThan(edition.head.asOf, row), ...doubled(row, taken), ...(belongs ? [] : faultsOfBelonging(row))];
    for (const { field, rule, params } of found)
      faults.push({ field: `rows.${index}.${field}`, rule, params: { ...params, line: row.line } });
    if (found.length > 0) continue;
    known.add(row.code);
    for (const key of keysOf(row)) taken.add(key);
  }
  if (faults.length > 0) throw new Rejected('registry.edition-rows-faulty', { faults: faults.length }, faults.slice(0, shown));
};
