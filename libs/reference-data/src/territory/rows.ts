/** Shapes of the generated tables; compact on purpose, `territory.ts` gives them names. */
export type MunicipalityRow = readonly [
  code: string,
  name: string,
  status: MunicipalityStatus,
  orp: string,
  pou: string,
  district: string,
  ico: string,
  postalCode: string,
  lat: number,
  lon: number,
];
export type MunicipalityStatus = 'obec' | 'městys' | 'město' | 'statutární město';
export type NamedRow = readonly [code: string, name: string];
export type OrpRow = readonly [code: string, name: string, region: string, seat: string];
export type PouRow = readonly [code: string, name: string, seat: string];
export type CountsRow = readonly [code: string, ...counts: number[]];
