import { compareCzech, foldText } from '@triada/kernel';
import { ageDays, ageRows } from './ages.generated';
import { districtRows, orpRows, pouRows, regionRows } from './districts.generated';
import { municipalityRows } from './municipalities.generated';
import { populationDays, populationRows } from './population.generated';
import type { MunicipalityStatus } from './rows';

/** To be shown wherever these facts are shown. The boundaries come from an operator's import only. */
export const territoryAttribution = 'Územní data: RÚIAN © ČÚZK; statistická data: ČSÚ; zjednodušené hranice obcí: DataRozhlas';

/** Who counted the built-in numbers of inhabitants. */
export const populationSource = 'ČSÚ';

/**
 * Day of the newest source of these facts (RÚIAN generalised data of June 2024). Whatever an operator imports as of this day or later
 * replaces them; what is older only fills in what they do not know.
 */
export const territoryFactsOn = '2024-06-01';

export interface Municipality {
  /** Six-digit code of ČSÚ and RÚIAN; names are not unique (Pěnčín), so this is the only key. */
  readonly code: string;
  readonly name: string;
  readonly status: MunicipalityStatus;
  /** ČSÚ code list 65, e.g. `5102`. */
  readonly orp: string;
  readonly pou: string;
  readonly district: string;
  readonly region: string;
  readonly ico: string;
  /** One typical postal code, five digits. */
  readonly postalCode: string;
  /** WGS 84 degrees of the definition point. */
  readonly lat: number;
  readonly lon: number;
}

/** Administrative district of a municipality with extended powers. */
export interface Orp {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** Code of the municipality that is its seat. */
  readonly seat: string;
}

export interface Named {
  readonly code: string;
  readonly name: string;
}

/** A number of inhabitants is never shown without its day. */
export interface Population {
  readonly year: number;
  readonly asOf: string;
  readonly inhabitants: number;
}

/** Ages in completed years, both ends included; `to` null = open. */
export interface AgeBand {
  readonly from: number;
  readonly to: number | null;
  readonly inhabitants: number;
}

export interface AgeStructure {
  readonly asOf: string;
  readonly total: number;
  readonly bands: readonly AgeBand[];
}

const regionByOrp = new Map(orpRows.map(([code, , region]) => [code, region]));

const all: readonly Municipality[] = municipalityRows
  .map(([code, name, status, orp, pou, district, ico, postalCode, lat, lon]) => ({
    code,
    name,
    status,
    orp,
    pou,
    district,
    region: regionByOrp.get(orp)!,
    ico,
    postalCode,
    lat,
    lon,
  }))
  .sort((a, b) => compareCzech(a.name, b.name) || (a.code < b.code ? -1 : 1));
const byCode = new Map(all.map((entry) => [entry.code, entry]));
const allOrps: readonly Orp[] = orpRows.map(([code, name, region, seat]) => ({ code, name, region, seat }));
const populations = new Map(populationRows.map(([code, ...counts]) => [code, counts]));
const ages = new Map(ageRows.map(([code, ...counts]) => [code, counts]));

/** All known municipalities in Czech order of names. */
export const municipalities = (): readonly Municipality[] => all;
export const municipality = (code: string): Municipality | undefined => byCode.get(code);
export const isMunicipality = (code: string): boolean => byCode.has(code);
export const municipalitiesOfOrp = (orpCode: string): readonly Municipality[] => all.filter(({ orp: own }) => own === orpCode);
/** By name, diacritics and case aside; more than one where the name is not unique. */
export const municipalitiesNamed = (name: string): readonly Municipality[] =>
  all.filter((entry) => foldText(entry.name) === foldText(name));

export const orps = (): readonly Orp[] => allOrps;
export const orp = (code: string): Orp | undefined => allOrps.find((entry) => entry.code === code);
export const districts = (): readonly Named[] => districtRows.map(([code, name]) => ({ code, name }));
export const regions = (): readonly Named[] => regionRows.map(([code, name]) => ({ code, name }));
/** Districts of authorised municipal offices with their seats. */
export const authorisedOffices = (): readonly (Named & { readonly seat: string })[] =>
  pouRows.map(([code, name, seat]) => ({ code, name, seat }));

export const populationYears: readonly number[] = populationDays.map((day) => Number(day.slice(0, 4)));

/** Inhabitants on 1 January of the year; `undefined` where no figure of that very year is known – no other year steps in silently. */
export const populationOf = (code: string, year: number): Population | undefined => {
  const index = populationYears.indexOf(year);
  const inhabitants = populations.get(code)?.[index];
  return inhabitants === undefined ? undefined : { year, asOf: populationDays[index]!, inhabitants };
};

export const latestPopulationOf = (code: string): Population | undefined => populationOf(code, populationYears.at(-1)!);

/** Age structure in bands of five years. */
export const ageOf = (code: string): AgeStructure | undefined => {
  const counts = ages.get(code);
  if (!counts) return undefined;
  const bands = counts.map((inhabitants, index) => ({
    from: index * 5,
    to: index === counts.length - 1 ? null : index * 5 + 4,
    inhabitants,
  }));
  return { asOf: ageDays[0]!, total: counts.reduce((sum, count) => sum + count, 0), bands };
};
