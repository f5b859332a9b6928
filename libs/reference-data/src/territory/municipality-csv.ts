import { parseCsv, type CsvRecord } from './csv';
import type { ImportFault } from './import-fault';
import {
  readCode,
  readDate,
  readDegrees,
  readDigits,
  readIco,
  readName,
  readPostalCode,
  readWhole,
  readYear,
  Unfit,
} from './import-values';

/** One municipality of an operator's file; only the columns that the file has. Figures always carry their day. */
export interface MunicipalityImport {
  readonly line: number;
  readonly code: string;
  readonly name?: string;
  readonly status?: string;
  readonly orp?: string;
  readonly pou?: string;
  readonly district?: string;
  readonly region?: string;
  readonly ico?: string;
  readonly postalCode?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly population?: { readonly asOf: string; readonly inhabitants: number };
  /** Inhabitants by bands as the header names them: `0-4`, …, `85+`. */
  readonly ages?: { readonly asOf: string; readonly total: number; readonly bands: Readonly<Record<string, number>> };
}

export interface MunicipalityCsv {
  readonly rows: readonly MunicipalityImport[];
  readonly faults: readonly ImportFault[];
  /** Columns of the file that nothing here reads; shown, so that a misspelt header does not pass in silence. */
  readonly ignoredColumns: readonly string[];
}

type Values = Record<string, string | number>;

/** Header (of the known files, or the Czech name of the same thing) → value and its reader. */
const columns: Readonly<Record<string, readonly [key: string, read: (text: string) => string | number | Unfit]>> = {
  municipality_code: ['code', readCode],
  kod_obce: ['code', readCode],
  name: ['name', readName],
  nazev: ['name', readName],
  status: ['status', readName],
  orp_code: ['orp', readDigits(4)],
  kod_orp: ['orp', readDigits(4)],
  pou_code: ['pou', readDigits(5)],
  district_code: ['district', readName],
  region_code: ['region', readName],
  ico: ['ico', readIco],
  postal_code: ['postalCode', readPostalCode],
  psc: ['postalCode', readPostalCode],
  lat: ['lat', readDegrees('lat')],
  lon: ['lon', readDegrees('lon')],
  population: ['population', readWhole],
  pocet_obyvatel: ['population', readWhole],
  total: ['total', readWhole],
  year: ['year', readYear],
  rok: ['year', readYear],
  as_of_date: ['asOf', readDate],
  stav_k: ['asOf', readDate],
};

const bandOf = (header: string): string | undefined => {
  const match = /^age_(\d{1,3})_(?:(\d{1,3})|plus)$/.exec(header);
  return match ? (match[2] ? `${match[1]}-${match[2]}` : `${match[1]}+`) : undefined;
};

/** Reads the cells of one record; empty cells are absent values. */
const readCells = (
  { line, cells }: CsvRecord,
  headers: readonly string[],
  faults: ImportFault[],
): { values: Values; bands: Record<string, number> } => {
  const values: Values = {};
  const bands: Record<string, number> = {};
  headers.forEach((header, index) => {
    const text = (cells[index] ?? '').trim();
    const band = bandOf(header);
    const column = Object.hasOwn(columns, header) ? columns[header] : undefined;
    if (text === '' || (!column && !band)) return;
    const value = column ? column[1](text) : readWhole(text);
    if (value instanceof Unfit)
      faults.push({ line, field: header, rule: value.rule, ...(value.params ? { params: value.params } : {}) });
    else if (band) bands[band] = value as number;
    else values[column![0]] = value;
  });
  return { values, bands };
};

/** Puts one record together and tells what cannot be true of it as a whole. */
const toRow = (record: CsvRecord, headers: readonly string[], faults: ImportFault[]): MunicipalityImport | undefined => {
  const { line } = record;
  const before = faults.length;
  if (record.unclosedQuote) {
    faults.push({ line, field: '', rule: 'quote-not-closed' });
    return undefined;
  }
  if (record.cells.length !== headers.length) {
    faults.push({ line, field: '', rule: 'cell-count', params: { cells: record.cells.length, columns: headers.length } });
    return undefined;
  }
  const { values, bands } = readCells(record, headers, faults);
  const { code, population, total, year, asOf: day, ...rest } = values;
  const asOf = day ?? (year === undefined ? undefined : `${year}-01-01`);
  const sum = Object.values(bands).reduce((left, right) => left + right, 0);
  const hasBands = Object.keys(bands).length > 0;
  const fault = (field: string, rule: ImportFault['rule'], params?: ImportFault['params']) =>
    faults.push({ line, field, rule, ...(params ? { params } : {}) });
  if (faults.length === before) {
    if (code === undefined) fault('municipality_code', 'missing');
    if ((population !== undefined || hasBands) && asOf === undefined) fault('year', 'figure-without-day');
    if (hasBands && total !== undefined && total !== sum) fault('total', 'bands-do-not-sum', { total, sum });
    if ((rest.lat === undefined) !== (rest.lon === undefined)) fault(rest.lat === undefined ? 'lat' : 'lon', 'half-a-point');
  }
  if (faults.length > before) return undefined;
  return {
    line,
    code: code as string,
    ...(rest as Partial<MunicipalityImport>),
    ...(population === undefined ? {} : { population: { asOf: asOf as string, inhabitants: population as number } }),
    ...(hasBands ? { ages: { asOf: asOf as string, total: sum, bands } } : {}),
  };
};

/**
 * Reads a CSV of municipalities, of populations by day, or of age bands (the header says which). A record with a fault is left out whole;
 * the same municipality twice for the same day is a fault of the later line. Never throws.
 */
export const parseMunicipalityCsv = (text: string): MunicipalityCsv => {
  const [header, ...records] = parseCsv(text);
  const headers = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const faults: ImportFault[] = [];
  const doubled = headers.filter((name, index) => headers.indexOf(name) !== index);
  for (const field of doubled) faults.push({ line: 1, field, rule: 'column-twice' });
  if (!headers.some((name) => columns[name]?.[0] === 'code'))
    faults.push({ line: 1, field: 'municipality_code', rule: 'column-missing' });
  const ignoredColumns = headers.filter((name) => !Object.hasOwn(columns, name) && !bandOf(name));
  if (faults.length > 0) return { rows: [], faults, ignoredColumns };
  const seen = new Map<string, number>();
  const rows: MunicipalityImport[] = [];
  for (const record of records) {
    const row = toRow(record, headers, faults);
    if (!row) continue;
    const key = `${row.code} ${row.population?.asOf ?? row.ages?.asOf ?? ''}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row.line);
      rows.push(row);
    } else faults.push({ line: row.line, field: 'municipality_code', rule: 'twice', params: { value: row.code, first } });
  }
  return { rows, faults, ignoredColumns };
};
