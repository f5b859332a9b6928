import type { ReadAnswer } from '@triada/api-client';
import { Badge, CellMap, Icon, Loading, Matrix, Progress, Section, useFormat, type Place } from '@triada/web-ui';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useRegionTerritory } from '../../shared/region-territory';

type Coverage = ReadAnswer<'/meetings/coverage'>;
type Cell = Coverage['municipalities'][number]['cells'][number];

/** Municipalities × groups × triad (D092). */
export const CoverageBoard = ({ regionId }: { readonly regionId: string }) => {
  const { region: text } = useMessages();
  const query = useView('/meetings/coverage', { regionId });
  return (
    <Section title={text.coverage} lead={text.coverageLead}>
      <Loaded query={query} lines={8}>
        {(coverage) => <Board coverage={coverage} />}
      </Loaded>
    </Section>
  );
};

/** The same by place: where somebody sits for the municipality and where nobody does. */
export const CoverageMap = ({ regionId }: { readonly regionId: string }) => {
  const { region: text } = useMessages();
  const query = useView('/meetings/coverage', { regionId });
  return (
    <Section title={text.map}>
      <Loaded query={query} lines={8}>
        {(coverage) => <Picture regionId={regionId} coverage={coverage} />}
      </Loaded>
    </Section>
  );
};

const Board = ({ coverage }: { readonly coverage: Coverage }) => {
  const { region: text, meetings } = useMessages();
  const represented = coverage.municipalities.filter(({ state }) => state === 'represented').length;
  const cells = new Map(coverage.municipalities.map(({ code, cells: own }) => [code, new Map(own.map((cell) => [cell.groupId, cell]))]));
  return (
    <>
      <Progress label={text.represented_} value={represented} max={coverage.municipalities.length} text={text.represented(represented, coverage.municipalities.length)} />
      {coverage.groups.length === 0 ? (
        <p>{text.coverageNoGroups}</p>
      ) : (
        <Matrix
          caption={text.coverage}
          corner={text.municipality}
          columns={coverage.groups.map((group) => ({
            id: group.groupId,
            title: group.name,
            note: group.composition.complete
              ? meetings.triadComplete
              : meetings.triadMissing(group.composition.missingSides.map((side) => meetings.sides[side]).join(', ')),
          }))}
          rows={coverage.municipalities.map(({ code, name, state }) => ({
            id: code,
            title: name,
            note: state === 'missing' ? text.noGroup : undefined,
          }))}
          cell={(code, groupId) => <Seat cell={cells.get(code)?.get(groupId)} />}
        />
      )}
    </>
  );
};

const Seat = ({ cell }: { readonly cell: Cell | undefined }) => {
  const { region: text, meetings } = useMessages();
  const format = useFormat();
  if (!cell || (cell.state === 'missing' && cell.since === null))
    return (
      <span className="tr-quiet">
        <span aria-hidden="true">–</span>
        <span className="tr-visually-hidden">{text.missing}</span>
      </span>
    );
  if (cell.state === 'missing') return <Badge tone="warning">{text.missingSince(format.day(cell.since!))}</Badge>;
  return (
    <span className="tr-nowrap">
      <Icon name="check" /> {cell.sides.map((side) => meetings.sides[side]).join(', ')}
    </span>
  );
};

const Picture = ({ regionId, coverage }: { readonly regionId: string; readonly coverage: Coverage }) => {
  const { region: text } = useMessages();
  const territory = useRegionTerritory(regionId);
  if (!territory) return <Loading lines={8} />;
  const places = coverage.municipalities.flatMap(({ code, name, state }): Place[] => {
    const known = territory.placeOf(code);
    return known
      ? [{ id: code, name, ...known, tone: state === 'represented' ? 'middle' : 'alert', stateText: state === 'represented' ? text.mapRepresented : text.mapMissing }]
      : [];
  });
  return (
    <CellMap
      label={text.mapLabel}
      places={places}
      attribution={territory.attribution}
      legend={[
        { tone: 'middle', text: text.mapRepresented },
        { tone: 'alert', text: text.mapMissing },
      ]}
      list={
        <ul>
          {places.map((place) => (
            <li key={place.id}>
              {place.name}: {place.stateText}
            </li>
          ))}
        </ul>
      }
    />
  );
};
