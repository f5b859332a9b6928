import { contentHash } from '@triada/kernel';
import { isMunicipality, populationYearOf } from '@triada/reference-data';
import type { EditionHead } from './territory-edition.commands';
import type { FigureRow, PolygonRow, TerritoryEditionEvent } from './territory-edition.events';

/** Inhabitants on 1 January of the year. */
export interface PopulationFigure {
  readonly municipality: string;
  readonly year: number;
  readonly inhabitants: number;
}

export interface TerritoryEdition {
  readonly editionId: string;
  readonly head: EditionHead;
  readonly status: 'open' | 'completed' | 'superseded';
  /** Content hash of each batch in order, so that a batch that comes again is known from another one. */
  readonly batches: readonly string[];
  readonly rows: number;
  /** What it has facts for (`keysOf`). */
  readonly keys: ReadonlySet<string>;
  /** Municipalities of it that are not in the built-in list. */
  readonly added: ReadonlySet<string>;
  readonly population: readonly PopulationFigure[];
  /** Place among the completed editions, from 1; 0 before. */
  readonly order: number;
}

/** All editions of the installation in one stream: what counts today can only be told by looking at them together. */
export interface TerritoryEditionsState {
  readonly editions: ReadonlyMap<string, TerritoryEdition>;
  /** Municipalities that completed editions have added to the built-in list. */
  readonly added: ReadonlySet<string>;
  /** Figures of the edition that the last event completed, for those who must be told; empty after any other event. */
  readonly announced: readonly PopulationFigure[];
}

export const initialState: TerritoryEditionsState = { editions: new Map(), added: new Set(), announced: [] };

/** What a row says something about: a number of inhabitants by its year, all other facts together, a boundary. */
export const keysOf = (row: FigureRow | PolygonRow): readonly string[] => {
  if ('polygons' in row) return [row.code];
  const { line: _line, code, population, ...facts } = row;
  const keys = Object.keys(facts).length > 0 ? [`${code} facts`] : [];
  return population ? [...keys, `${code} ${populationYearOf(population.asOf)}`] : keys;
};

const populationIn = (rows: readonly (FigureRow | PolygonRow)[]): readonly PopulationFigure[] =>
  rows.flatMap((row) =>
    'population' in row && row.population
      ? [{ municipality: row.code, year: populationYearOf(row.population.asOf)!, inhabitants: row.population.inhabitants }]
      : [],
  );

const withRows = (edition: TerritoryEdition, rows: readonly (FigureRow | PolygonRow)[]): TerritoryEdition => ({
  ...edition,
  batches: [...edition.batches, contentHash(rows)],
  rows: edition.rows + rows.length,
  keys: new Set([...edition.keys, ...rows.flatMap(keysOf)]),
  added: new Set([...edition.added, ...rows.map(({ code }) => code).filter((code) => !isMunicipality(code))]),
  population: [...edition.population, ...populationIn(rows)],
});

const opened = ({
  editionId,
  ...head
}: Extract<TerritoryEditionEvent, { type: 'TerritoryEditionOpened' }>['data']): TerritoryEdition => ({
  editionId,
  head,
  status: 'open',
  batches: [],
  rows: 0,
  keys: new Set(),
  added: new Set(),
  population: [],
  order: 0,
});

export const evolve = (state: TerritoryEditionsState, event: TerritoryEditionEvent): TerritoryEditionsState => {
  const { editionId } = event.data;
  const edition = state.editions.get(editionId);
  const put = (changed: TerritoryEdition): TerritoryEditionsState => ({
    ...state,
    editions: new Map(state.editions).set(editionId, changed),
    announced: [],
  });
  if (event.type === 'TerritoryEditionOpened') return put(opened(event.data));
  if (!edition) return state;
  switch (event.type) {
    case 'TerritoryFiguresTaken':
    case 'TerritoryPolygonsTaken':
      return put(withRows(edition, event.data.rows));
    case 'TerritoryEditionCompleted': {
      const order = Math.max(0, ...[...state.editions.values()].map((one) => one.order)) + 1;
      return {
        ...put({ ...edition, status: 'completed', order, population: [] }),
        added: new Set([...state.added, ...edition.added]),
        announced: edition.population,
      };
    }
    case 'TerritoryEditionSuperseded':
      return put({ ...edition, status: 'superseded', keys: new Set() });
  }
};
