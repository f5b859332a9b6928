import { municipality, territoryAttribution } from '@triada/reference-data';
import { defineQuery } from '@triada/platform';
import { directoryFilter, directoryMapResponse, type DirectoryEntry } from '@triada/registry-contracts';
import { directoryViews, findEntries } from './directory';

/** Entries by municipality of their place. A hidden place is on no map (czech-domain 6.1). */
export const directoryMap = defineQuery({
  name: 'DirectoryMap',
  summary: { cs: 'Mapa adresáře', en: 'Map of the directory' },
  path: '/registry/directory/map',
  params: directoryFilter,
  response: directoryMapResponse,
  reads: directoryViews,
  handle: async (input) => {
    const entries = await findEntries(input, input.params);
    const byPlace = new Map<string, DirectoryEntry[]>();
    for (const entry of entries) {
      const code = entry.place.municipality;
      if (code !== null) byPlace.set(code, [...(byPlace.get(code) ?? []), entry]);
    }
    const points = [...byPlace].flatMap(([code, here]) => {
      const known = municipality(code);
      return known ? [{ municipality: code, name: known.name, lat: known.lat, lon: known.lon, entries: here }] : [];
    });
    return {
      attribution: territoryAttribution,
      points,
      unplaced: entries.length - points.reduce((sum, point) => sum + point.entries.length, 0),
    };
  },
});
