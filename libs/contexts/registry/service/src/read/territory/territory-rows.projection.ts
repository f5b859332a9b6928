import { defineProjection, type DocumentChange } from '@triada/kernel';
import { populationYearOf } from '@triada/reference-data';
import type { FigureRow, PolygonRow, TerritoryEditionEvent } from '@triada/registry-domain';

export type MunicipalityFacts = Omit<FigureRow, 'line' | 'code' | 'population'>;

export interface ImportedPopulation {
  readonly year: number;
  readonly asOf: string;
  readonly inhabitants: number;
}

/** What one edition says of one municipality. Readers look at it only when the edition is completed. */
export interface TerritoryRowDoc {
  readonly id: string;
  readonly editionId: string;
  readonly code: string;
  readonly facts: MunicipalityFacts;
  readonly populations: readonly ImportedPopulation[];
  readonly polygons: PolygonRow['polygons'] | null;
}

const emptyRow = (editionId: string, code: string): TerritoryRowDoc => ({
  id: `${editionId}.${code}`,
  editionId,
  code,
  facts: {},
  populations: [],
  polygons: null,
});

/** A file may have several lines for one municipality, one for each year; of facts the later line counts. */
const withFigures = (doc: TerritoryRowDoc, { line: _line, code: _code, population, ...facts }: FigureRow): TerritoryRowDoc => ({
  ...doc,
  facts: { ...doc.facts, ...facts },
  populations: population ? [...doc.populations, { year: populationYearOf(population.asOf)!, ...population }] : doc.populations,
});

const changesOf = <Row extends { readonly code: string }>(
  editionId: string,
  rows: readonly Row[],
  change: (doc: TerritoryRowDoc, row: Row) => TerritoryRowDoc,
): readonly DocumentChange<TerritoryRowDoc>[] =>
  rows.map((row) => ({
    id: `${editionId}.${row.code}`,
    change: (doc) => change(doc ?? emptyRow(editionId, row.code), row),
  }));

/** Rows of all editions, by edition and municipality. */
export const territoryRows = defineProjection<TerritoryRowDoc, TerritoryEditionEvent>({
  view: 'territory-rows',
  version: 1,
  indexes: ['editionId', 'code'],
  on: ['TerritoryFiguresTaken', 'TerritoryPolygonsTaken'],
  project: (event) => {
    switch (event.type) {
      case 'TerritoryFiguresTaken':
        return changesOf(event.data.editionId, event.data.rows, withFigures);
      case 'TerritoryPolygonsTaken':
        return changesOf(event.data.editionId, event.data.rows, (doc, { polygons }) => ({ ...doc, polygons }));
      default:
        return [];
    }
  },
});
