import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useUiTexts } from '../locale/ui-texts';
import { cellMap, type MapPoint } from './cells';
import { fittingLabels } from './labels';

export interface Place extends MapPoint {
  readonly name: string;
  /** Pattern and colour of the cell; the words for it stand in `stateText`. */
  readonly tone: 'none' | 'low' | 'middle' | 'high' | 'alert';
  readonly stateText: string;
}

export interface LegendItem {
  readonly tone: Place['tone'];
  readonly text: string;
}

export interface CellMapProps {
  readonly label: string;
  readonly places: readonly Place[];
  readonly legend: readonly LegendItem[];
  readonly onOpen?: (id: string) => void;
  readonly chosen?: string;
  /** The same facts as text, for everybody who does not use the picture. */
  readonly list: ReactNode;
  readonly attribution?: string;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Font sizes in the units of the picture: on a phone it is shown at about half its size. */
const sizes = { wide: 13, narrow: 22 } as const;

/** Municipalities as cells; one stop for Tab, arrow keys move to the neighbour in that direction, Enter opens. */
export const CellMap = ({ label, places, legend, onOpen, chosen, list, attribution }: CellMapProps) => {
  const texts = useUiTexts();
  const map = useMemo(() => cellMap(places), [places]);
  const [visited, setCurrent] = useState(chosen);
  // Always one cell that Tab reaches, also when the places have changed.
  const current = places.some(({ id }) => id === visited) ? visited : places[0]?.id;
  const svg = useRef<SVGSVGElement>(null);
  const byId = new Map(map.cells.map((cell) => [cell.id, cell]));
  const labels = useMemo(() => {
    const wanted = map.cells.map(({ id, center }) => ({ id, text: places.find((place) => place.id === id)?.name ?? '', x: center[0], y: center[1] - 6 }));
    return { wide: fittingLabels(wanted, sizes.wide, map.width), narrow: fittingLabels(wanted, sizes.narrow, map.width) };
  }, [map, places]);

  const move = (event: KeyboardEvent, id: string) => {
    const direction = arrows[event.key];
    if ((event.key === 'Enter' || event.key === ' ') && onOpen) {
      event.preventDefault();
      onOpen(id);
    }
    const from = byId.get(id);
    if (!direction || !from) return;
    event.preventDefault();
    const ahead = map
      .neighbours(id)
      .map((other) => {
        const [x, y] = byId.get(other)!.center;
        const [dx, dy] = [x - from.center[0], y - from.center[1]];
        return { other, cosine: (dx * direction[0] + dy * direction[1]) / (Math.hypot(dx, dy) || 1) };
      })
      .filter(({ cosine }) => cosine > 0.35)
      .toSorted((a, b) => b.cosine - a.cosine)[0];
    if (!ahead) return;
    setCurrent(ahead.other);
    svg.current?.querySelector<SVGGElement>(`[data-cell="${ahead.other}"]`)?.focus();
  };

  return (
    <div className="tr-map">
      <svg ref={svg} viewBox={`0 0 ${map.width} ${map.height}`} className="tr-map__picture" role="group" aria-label={`${label}. ${texts.moveHint}`}>
        {places.map((place) => {
          const cell = byId.get(place.id)!;
          return (
            <g
              key={place.id}
              data-cell={place.id}
              role={onOpen ? 'button' : 'img'}
              tabIndex={place.id === current ? 0 : -1}
              aria-label={`${place.name}: ${place.stateText}`}
              aria-pressed={onOpen && chosen !== undefined ? chosen === place.id : undefined}
              className={`tr-map__cell tr-map__cell--${place.tone}${chosen === place.id ? ' tr-map__cell--chosen' : ''}`}
              onKeyDown={(event) => move(event, place.id)}
              onFocus={() => setCurrent(place.id)}
              onClick={() => onOpen?.(place.id)}
            >
              <title>{`${place.name}: ${place.stateText}`}</title>
              <path fillRule="evenodd" d={(cell.rings ?? [cell.ring]).map((ring) => `M${ring.map((point) => point.join(',')).join('L')}Z`).join('')} />
              <circle cx={cell.center[0]} cy={cell.center[1]} r="2.5" />
            </g>
          );
        })}
        {(['wide', 'narrow'] as const).map((screen) => (
          <g key={screen} className={`tr-map__names tr-map__names--${screen}`} aria-hidden="true" fontSize={sizes[screen]}>
            {labels[screen].map(({ id, text, x, y }) => (
              <text key={id} x={x} y={y}>
                {text}
              </text>
            ))}
          </g>
        ))}
      </svg>
      <ul className="tr-map__legend">
        {legend.map((item) => (
          <li key={item.text}>
            <span className={`tr-map__swatch tr-map__swatch--${item.tone}`} aria-hidden="true" /> {item.text}
          </li>
        ))}
      </ul>
      {attribution && <p className="tr-small">{attribution}</p>}
      <details className="tr-details">
        <summary>{texts.mapAsList}</summary>
        {list}
      </details>
    </div>
  );
};
