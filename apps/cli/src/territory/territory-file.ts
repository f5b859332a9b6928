import {
  faultsOfFigures,
  faultsOfPolygons,
  parseMunicipalityCsv,
  parseMunicipalityGeoJson,
  type ImportFault,
  type MunicipalityFigures,
  type MunicipalityImport,
  type MunicipalityPolygon,
} from '@triada/reference-data';

type PolygonRow = Omit<MunicipalityPolygon, 'name'>;

/** What a file gives to an edition of territory data. */
export type TerritoryFile = {
  readonly faults: readonly ImportFault[];
  /** Columns that stay behind; shown, so that a misspelt header does not pass in silence. */
  readonly left: readonly string[];
  /** Day of the newest figure; null for boundaries, which carry none. */
  readonly newest: string | null;
} & (
  | { readonly kind: 'figures'; readonly rows: readonly MunicipalityFigures[] }
  | { readonly kind: 'polygons'; readonly rows: readonly PolygonRow[] }
);

/** About 11 cm, as RFC 7946 advises: more digits only make the log longer. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const figureOf = ({ ages: _ages, region: _region, ...row }: MunicipalityImport): MunicipalityFigures => row;

const polygonOf = ({ line, code, polygons }: MunicipalityPolygon): PolygonRow => ({
  line,
  code,
  polygons: polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [rounded(lon), rounded(lat)] as const))),
});

const readGeoJson = (text: string): TerritoryFile => {
  const { rows: found, faults } = parseMunicipalityGeoJson(text);
  const rows = found.map(polygonOf);
  return { kind: 'polygons', rows, faults: [...faults, ...rows.flatMap(faultsOfPolygons)], left: [], newest: null };
};

const readCsv = (text: string): TerritoryFile => {
  const { rows: found, faults, ignoredColumns } = parseMunicipalityCsv(text);
  const rows = found.map(figureOf);
  const left = [
    ...ignoredColumns,
    ...(found.some(({ region }) => region !== undefined) ? ['region_code'] : []),
    ...(found.some(({ ages }) => ages) ? ['age_…'] : []),
  ];
  const newest =
    rows
      .flatMap(({ population }) => population?.asOf ?? [])
      .sort()
      .at(-1) ?? null;
  return { kind: 'figures', rows, faults: [...faults, ...rows.flatMap(faultsOfFigures)], left, newest };
};

/** GeoJSON or CSV, told by the text itself. Never throws: what is wrong is in `faults`. */
export const readTerritory = (text: string): TerritoryFile => {
  const file = /^\ufeff?\s*[{[]/.test(text) ? readGeoJson(text) : readCsv(text);
  return { ...file, faults: file.faults.toSorted((a, b) => a.line - b.line) };
};
