import type { ImportFault } from './import-fault';
import { box, readCode, Unfit } from './import-values';

export type Position = readonly [lon: number, lat: number];
export type Ring = readonly Position[];

/** Official polygon of a municipality, WGS 84. `polygons[i][0]` is the outer ring of part i, the others are holes. */
export interface MunicipalityPolygon {
  readonly line: number;
  readonly code: string;
  readonly name?: string;
  readonly polygons: readonly (readonly Ring[])[];
}

export interface MunicipalityGeoJson {
  readonly rows: readonly MunicipalityPolygon[];
  readonly faults: readonly ImportFault[];
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Line on which each feature begins; JSON.parse does not tell, so one light pass over the text does. */
const linesOfFeatures = (text: string): readonly number[] => {
  const lines: number[] = [];
  let [line, depth, inString, lastString, begin, inFeatures] = [1, 0, false, '', 0, false];
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!;
    if (char === '\n') line++;
    else if (inString) {
      if (char === '\\') index++;
      else if (char === '"') {
        inString = false;
        if (depth === 1) lastString = text.slice(begin, index);
      }
    } else if (char === '"') [inString, begin] = [true, index + 1];
    else if (char === '{' || char === '[') {
      if (depth === 1) inFeatures = char === '[' && lastString === 'features';
      if (depth === 2 && inFeatures) lines.push(line);
      depth++;
    } else if (char === '}' || char === ']') depth--;
  }
  return lines;
};

export const readRing = (value: unknown): Ring | Unfit => {
  if (!Array.isArray(value) || value.length < 4)
    return new Unfit('ring-too-short', { points: Array.isArray(value) ? value.length : 0 });
  const ring: Position[] = [];
  for (const [index, point] of value.entries()) {
    const [lon, lat] = Array.isArray(point) ? (point as unknown[]) : [];
    if (typeof lon !== 'number' || typeof lat !== 'number') return new Unfit('not-a-position', { point: index });
    const inside = lon >= box.lon[0] && lon <= box.lon[1] && lat >= box.lat[0] && lat <= box.lat[1];
    if (!inside) return new Unfit('outside-the-country', { point: index });
    ring.push([lon, lat]);
  }
  const [first, last] = [ring[0]!, ring.at(-1)!];
  return first[0] === last[0] && first[1] === last[1] ? ring : new Unfit('ring-not-closed');
};

const readPolygons = (geometry: unknown): readonly (readonly Ring[])[] | Unfit => {
  if (!isObject(geometry)) return new Unfit('geometry-missing');
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon') return new Unfit('not-a-polygon', { type: String(type).slice(0, 40) });
  const parts: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(parts) || parts.length === 0) return new Unfit('geometry-missing');
  const polygons: Ring[][] = [];
  for (const part of parts as unknown[]) {
    if (!Array.isArray(part) || part.length === 0) return new Unfit('geometry-missing');
    const rings = part.map(readRing);
    const unfit = rings.find((ring) => ring instanceof Unfit);
    if (unfit) return unfit as Unfit;
    polygons.push(rings as Ring[]);
  }
  return polygons;
};

const codeNames = ['municipality_code', 'kod_obce', 'KOD', 'kod', 'code'];
const nameNames = ['name', 'nazev', 'NAZEV'];
const property = (properties: Json, names: readonly string[]): string | undefined => {
  const value = names.map((name) => properties[name]).find((found) => typeof found === 'string' || typeof found === 'number');
  return value === undefined ? undefined : String(value);
};

/** Where a broken text breaks; engines tell a position or nothing. */
const syntaxFault = (text: string, error: unknown): ImportFault => {
  const position = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? text.length);
  return { line: text.slice(0, position).split('\n').length, field: '', rule: 'not-json' };
};

/** Reads a GeoJSON FeatureCollection of municipal polygons (RFC 7946). A feature with a fault is left out whole. Never throws. */
export const parseMunicipalityGeoJson = (json: string): MunicipalityGeoJson => {
  const text = json.replace(/^\ufeff/, '');
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    return { rows: [], faults: [syntaxFault(text, error)] };
  }
  if (!isObject(root) || root.type !== 'FeatureCollection' || !Array.isArray(root.features)) {
    return { rows: [], faults: [{ line: 1, field: 'type', rule: 'not-a-feature-collection' }] };
  }
  const lines = linesOfFeatures(text);
  const rows: MunicipalityPolygon[] = [];
  const faults: ImportFault[] = [];
  const seen = new Map<string, number>();
  (root.features as unknown[]).forEach((feature, index) => {
    const line = lines[index] ?? 1;
    const fault = (field: string, { rule, params }: Unfit) =>
      faults.push({ line, field: `features[${index}]${field}`, rule, ...(params ? { params } : {}) });
    if (!isObject(feature)) return void fault('', new Unfit('not-a-feature'));
    const properties = isObject(feature.properties) ? feature.properties : {};
    const code = readCode(property(properties, codeNames) ?? '');
    const polygons = readPolygons(feature.geometry);
    if (code instanceof Unfit) return void fault('.properties.municipality_code', code);
    if (polygons instanceof Unfit) return void fault('.geometry', polygons);
    if (seen.has(code))
      return void fault('.properties.municipality_code', new Unfit('twice', { value: code, first: seen.get(code)! }));
    seen.set(code, line);
    const name = property(properties, nameNames);
    rows.push({ line, code, ...(name === undefined ? {} : { name }), polygons });
  });
  return { rows, faults };
};
