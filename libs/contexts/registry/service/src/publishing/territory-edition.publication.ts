import { definePublication } from '@triada/platform';
import { populationFiguresImportedV1 } from '@triada/registry-contracts';
import type { TerritoryEditionEvent, TerritoryEditionsState } from '@triada/registry-domain';
import { territoryEditionAggregate } from '../aggregates';

/** Figures of one message, as its schema allows. */
const perMessage = 500;

/** Others learn of figures only when their edition is whole. */
export const territoryEditionPublication = definePublication<TerritoryEditionsState, TerritoryEditionEvent>({
  aggregate: territoryEditionAggregate,
  map: {
    TerritoryEditionCompleted: ({ data: { editionId } }, { announced, editions }) => {
      const { source, asOf } = editions.get(editionId)!.head;
      return Array.from({ length: Math.ceil(announced.length / perMessage) }, (_, part) =>
        populationFiguresImportedV1.of({
          editionId,
          source,
          asOf,
          figures: announced.slice(part * perMessage, (part + 1) * perMessage),
        }),
      );
    },
  },
});
