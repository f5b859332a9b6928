import { municipalities, populationOf, populationYears, territoryAttribution } from '@triada/reference-data';
import { defineQuery } from '@triada/platform';
import { municipalitiesParams, municipalitiesResponse } from '@triada/registry-contracts';
import { regionTerritory } from '../../intake/region-territory.intake';

/** Municipalities for the map and for lists: code, place, inhabitants with their year. */
export const listMunicipalities = defineQuery({
  name: 'ListMunicipalities',
  summary: { cs: 'Obce', en: 'Municipalities' },
  path: '/registry/territory/municipalities',
  params: municipalitiesParams,
  response: municipalitiesResponse,
  reads: [regionTerritory],
  handle: async ({ params: { region, orp, year }, views }) => {
    const within = region === undefined ? undefined : new Set((await views.of(regionTerritory).get(region))?.municipalities);
    const shown = municipalities().filter(
      (one) => (orp === undefined || one.orp === orp) && (within === undefined || within.has(one.code)),
    );
    return {
      attribution: territoryAttribution,
      populationYears: [...populationYears],
      municipalities: shown.map(({ code, name, status, orp: ownOrp, pou, district, lat, lon }) => ({
        code,
        name,
        status,
        orp: ownOrp,
        pou,
        district,
        lat,
        lon,
        population: populationOf(code, year ?? populationYears.at(-1)!) ?? null,
      })),
    };
  },
});
