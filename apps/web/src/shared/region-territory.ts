import { municipality, territoryAttribution } from '@triada/reference-data';
import type { MapPoint } from '@triada/web-ui';
import { useView } from '../api/use-view';

export interface RegionTerritory {
  /** Where a municipality lies, with its boundary where an operator has imported one; null for an unknown code. */
  readonly placeOf: (code: string) => Omit<MapPoint, 'id'> | null;
  readonly attribution: string;
}

/** The ground of a map of a planning region; null while it is asked for. Without an answer the built-in points draw the map. */
export const useRegionTerritory = (regionId: string): RegionTerritory | null => {
  const { data, isPending } = useView('/registry/territory/municipalities', { region: regionId, polygons: 'true' });
  if (isPending) return null;
  const known = new Map(data?.municipalities.map((one) => [one.code, one]));
  return {
    attribution: data?.attribution ?? territoryAttribution,
    placeOf: (code) => {
      const place = known.get(code) ?? municipality(code);
      if (!place) return null;
      const { lat, lon } = place;
      // Positions of the API are pairs of longitude and latitude.
      const polygons = ('polygons' in place ? place.polygons : null) as MapPoint['polygons'];
      return { lat, lon, polygons };
    },
  };
};
