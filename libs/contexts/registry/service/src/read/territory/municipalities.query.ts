import { compareCzech } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { municipalities, populationYears, territoryAttribution } from '@triada/reference-data';
import { municipalitiesParams, municipalitiesResponse } from '@triada/registry-contracts';
import { regionTerritory } from '../../intake/region-territory.intake';
import { territoryOn, type CurrentMunicipality } from './current-territory';
import { territoryEditions, type TerritoryEditionDoc } from './territory-editions.projection';
import { territoryRows, type MunicipalityFacts } from './territory-rows.projection';

type Whole = Required<Pick<MunicipalityFacts, 'name' | 'status' | 'orp' | 'pou' | 'district' | 'lat' | 'lon'>>;

/** A municipality of which only a figure is known on that day cannot be shown yet. */
const isWhole = (facts: MunicipalityFacts): facts is MunicipalityFacts & Whole =>
  (['name', 'status', 'orp', 'pou', 'district', 'lat', 'lon'] as const).every((field) => facts[field] !== undefined);

const populationOf = ({ populations }: CurrentMunicipality, year: number | undefined) =>
  populations.get(year ?? Math.max(...populations.keys())) ?? null;

const shown = (one: CurrentMunicipality, year: number | undefined) => {
  const { code, facts, polygons } = one;
  if (!isWhole(facts)) return [];
  const { name, status, orp, pou, district, lat, lon } = facts;
  const found = populationOf(one, year);
  const population = found && { inhabitants: found.inhabitants, year: found.year, asOf: found.asOf, source: found.source };
  const editions = [...one.editions, ...(found?.edition ? [found.edition] : [])];
  return [{ editions, municipality: { code, name, status, orp, pou, district, lat, lon, population, polygons } }];
};

const sourceOf = ({ id, kind, source, licence, attribution, asOf }: TerritoryEditionDoc) => ({
  editionId: id,
  kind,
  source,
  licence,
  attribution,
  asOf,
});

/** Municipalities for the map and for lists: code, place, inhabitants with their year and source, imported boundaries. */
export const listMunicipalities = defineQuery({
  name: 'ListMunicipalities',
  summary: { cs: 'Obce', en: 'Municipalities' },
  path: '/registry/territory/municipalities',
  params: municipalitiesParams,
  response: municipalitiesResponse,
  reads: [regionTerritory, territoryEditions, territoryRows],
  handle: async ({ params, views, today }) => {
    const { region, orp, year, on = today } = params;
    const codes = region === undefined ? undefined : ((await views.of(regionTerritory).get(region))?.municipalities ?? []);
    const known = municipalities().map(({ code }) => code);
    const all = await territoryOn(views, on, known, { codes, polygons: params.polygons === 'true' });
    const rows = all.flatMap((one) => shown(one, year)).filter((row) => orp === undefined || row.municipality.orp === orp);
    const editions = [...new Map(rows.flatMap((row) => row.editions).map((edition) => [edition.id, edition])).values()];
    const years = new Set([...populationYears, ...all.flatMap(({ populations }) => [...populations.keys()])]);
    return {
      attribution: [...new Set([territoryAttribution, ...editions.map(({ attribution }) => attribution)])].join('; '),
      editions: editions.map(sourceOf),
      populationYears: [...years].sort((a, b) => a - b),
      municipalities: rows
        .map(({ municipality }) => municipality)
        .sort((a, b) => compareCzech(a.name, b.name) || (a.code < b.code ? -1 : 1)),
    };
  },
});
