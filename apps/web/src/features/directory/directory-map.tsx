import type { directoryMapResponse } from '@triada/registry-contracts';
import { CellMap, Loading, Section, type Place } from '@triada/web-ui';
import type { z } from 'zod';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { municipalityName } from '../../shared/names';
import { useRegionMunicipalities } from '../../shared/region';
import { useRegionTerritory } from '../../shared/region-territory';
import { filterOf, type DirectorySearch } from './search';

type MapPoints = z.output<typeof directoryMapResponse>;

interface Props {
  readonly regionId: string;
  readonly search: DirectorySearch;
  readonly go: (search: DirectorySearch) => void;
}

const toneOf = (count: number): Place['tone'] => (count === 0 ? 'none' : count <= 2 ? 'low' : count <= 5 ? 'middle' : 'high');

/** How many records of the search lie in each municipality; opening one narrows the search to it. */
export const DirectoryMapSection = ({ regionId, search, go }: Props) => {
  const { directory: text } = useMessages();
  const { obec: _chosen, ...wider } = search;
  const query = useView('/registry/directory/map', filterOf(regionId, wider), { keepPrevious: true });
  return (
    <Section title={text.map}>
      <Loaded query={query}>{(map) => <Picture regionId={regionId} map={map} search={search} go={go} />}</Loaded>
    </Section>
  );
};

const Picture = ({ regionId, map, search, go }: Props & { readonly map: MapPoints }) => {
  const { directory: text } = useMessages();
  const codes = useRegionMunicipalities(regionId);
  const territory = useRegionTerritory(regionId);
  if (!territory) return <Loading />;
  const counts = new Map(map.points.map((point) => [point.municipality, point.entries.length]));
  const places = codes.flatMap((code): Place[] => {
    const known = territory.placeOf(code);
    const count = counts.get(code) ?? 0;
    return known
      ? [{ id: code, name: municipalityName(code), ...known, tone: toneOf(count), stateText: count === 0 ? text.mapNone : text.mapCount(count) }]
      : [];
  });
  const open = (code: string) => go({ ...search, strana: undefined, obec: search.obec === code ? undefined : code });
  return (
    <>
      <CellMap
        label={text.mapLabel}
        places={places}
        chosen={search.obec ?? ''}
        onOpen={open}
        attribution={territory.attribution}
        legend={[
          { tone: 'none', text: text.legendNone },
          { tone: 'low', text: text.legendLow },
          { tone: 'middle', text: text.legendMiddle },
          { tone: 'high', text: text.legendHigh },
        ]}
        list={
          <ul>
            {places.map((place) => (
              <li key={place.id}>
                <button type="button" className="tr-link-button" onClick={() => open(place.id)}>
                  {place.name}
                </button>{' '}
                – {place.stateText}
              </li>
            ))}
          </ul>
        }
      />
      {map.unplaced > 0 && <p className="tr-small">{text.unplaced(map.unplaced)}</p>}
    </>
  );
};
