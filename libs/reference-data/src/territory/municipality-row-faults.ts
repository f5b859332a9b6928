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
  Unfit,
} from './import-values';
import type { MunicipalityImport } from './municipality-csv';
import { readRing, type MunicipalityPolygon } from './municipality-geojson';

/** The figures that rows of an import may carry to the product; everything as a file gives it, nothing trusted yet. */
export type MunicipalityFigures = Omit<MunicipalityImport, 'ages' | 'region'>;

type Reader = (text: string) => string | number | Unfit;
type Value = string | number;

const readers: Readonly<Record<Exclude<keyof MunicipalityFigures, 'line' | 'population'>, Reader>> = {
  code: readCode,
  name: readName,
  status: readName,
  orp: readDigits(4),
  pou: readDigits(5),
  district: readName,
  ico: readIco,
  postalCode: readPostalCode,
  lat: readDegrees('lat'),
  lon: readDegrees('lon'),
};

/** Figures are counted at the turn of a year: 1 January, or 31 December of the year before, which statistics print for the same state. */
const turnOfYear = /^(?:(\d{4})-01-01|(\d{4})-12-31)$/;

/** The year on whose 1 January a figure of this day stands; `undefined` for any other day of a year. */
export const populationYearOf = (day: string): number | undefined => {
  const match = turnOfYear.exec(day);
  if (!match) return undefined;
  return match[1] ? Number(match[1]) : Number(match[2]) + 1;
};

const readTurnOfYear = (text: string): string | Unfit => {
  const day = readDate(text);
  return day instanceof Unfit || populationYearOf(day) !== undefined ? day : new Unfit('not-the-turn-of-a-year', { value: day });
};

/**
 * What cannot be true of a row, by the readers of the files themselves, so that a row that came by another way than a file is judged
 * the same. Never throws.
 */
export const faultsOfFigures = (row: MunicipalityFigures): readonly ImportFault[] => {
  const { line, population, ...values } = row;
  const faults: ImportFault[] = [];
  const check = (field: string, value: Value | undefined, read: Reader) => {
    const found = value === undefined ? undefined : read(String(value));
    if (found instanceof Unfit) faults.push({ line, field, rule: found.rule, ...(found.params ? { params: found.params } : {}) });
  };
  for (const [field, read] of Object.entries(readers)) check(field, values[field as keyof typeof readers], read);
  check('population.inhabitants', population?.inhabitants, readWhole);
  check('population.asOf', population?.asOf, readTurnOfYear);
  if ((values.lat === undefined) !== (values.lon === undefined))
    faults.push({ line, field: values.lat === undefined ? 'lat' : 'lon', rule: 'half-a-point' });
  return faults;
};

/** The same for a polygon: the first fault of each ring. */
export const faultsOfPolygons = ({ line, code, polygons }: Omit<MunicipalityPolygon, 'name'>): readonly ImportFault[] => {
  const faults: ImportFault[] = [];
  const add = (field: string, { rule, params }: Unfit) => faults.push({ line, field, rule, ...(params ? { params } : {}) });
  const read = readCode(code);
  if (read instanceof Unfit) add('code', read);
  if (polygons.length === 0 || polygons.some((rings) => rings.length === 0)) add('polygons', new Unfit('geometry-missing'));
  polygons.forEach((rings, part) =>
    rings.forEach((ring, index) => {
      const unfit = readRing(ring);
      if (unfit instanceof Unfit) add(`polygons.${part}.${index}`, unfit);
    }),
  );
  return faults;
};
