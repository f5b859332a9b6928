import { defineProjection, type PlacedEvent } from '@triada/kernel';
import type { EditionHead, TerritoryEditionEvent } from '@triada/registry-domain';

export interface TerritoryEditionDoc extends EditionHead {
  readonly id: string;
  readonly status: 'open' | 'completed' | 'superseded';
  /** From this day on everything in it stands in newer ones. */
  readonly supersededFrom: string | null;
  readonly batchesTaken: number;
  readonly rowsTaken: number;
  readonly openedAt: string;
  readonly completedAt: string | null;
  /** Revision of the completion: of two editions of one day the later completed one counts. */
  readonly order: number;
}

/** The editions of territory data, whole or under way. */
export const territoryEditions = defineProjection<TerritoryEditionDoc, TerritoryEditionEvent>({
  view: 'territory-editions',
  version: 1,
  indexes: ['status', 'asOf'],
  on: [
    'TerritoryEditionOpened',
    'TerritoryFiguresTaken',
    'TerritoryPolygonsTaken',
    'TerritoryEditionCompleted',
    'TerritoryEditionSuperseded',
  ],
  project: (event) => [{ id: event.data.editionId, change: (doc) => (doc ? changed(doc, event) : opened(event)) }],
});

type Placed = PlacedEvent<TerritoryEditionEvent>;

const opened = (event: Placed): TerritoryEditionDoc | null => {
  if (event.type !== 'TerritoryEditionOpened') return null;
  const { editionId, ...head } = event.data;
  const nothing = { supersededFrom: null, batchesTaken: 0, rowsTaken: 0, completedAt: null, order: 0 };
  return { id: editionId, ...head, status: 'open', openedAt: event.place.recordedAt, ...nothing };
};

const changed = (doc: TerritoryEditionDoc, { type, data, place }: Placed): TerritoryEditionDoc => {
  switch (type) {
    case 'TerritoryEditionOpened':
      return doc;
    case 'TerritoryFiguresTaken':
    case 'TerritoryPolygonsTaken':
      return { ...doc, batchesTaken: data.batch, rowsTaken: doc.rowsTaken + data.rows.length };
    case 'TerritoryEditionCompleted':
      return { ...doc, status: 'completed', completedAt: place.recordedAt, order: place.revision };
    case 'TerritoryEditionSuperseded':
      return { ...doc, status: 'superseded', supersededFrom: data.from };
  }
};
