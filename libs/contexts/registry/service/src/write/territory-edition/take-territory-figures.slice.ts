import { defineCommand } from '@triada/platform';
import { takeTerritoryFiguresRequest } from '@triada/registry-contracts';
import { territoryEditionAggregate } from '../../aggregates';
import { ofEdition } from './of-edition';

export const takeTerritoryFigures = defineCommand({
  ...ofEdition,
  name: 'TakeTerritoryFigures',
  summary: { cs: 'Převzít dávku údajů o obcích', en: 'Take a batch of figures of municipalities' },
  path: '/registry/territory/editions/:editionId/figures',
  body: takeTerritoryFiguresRequest,
  aggregate: territoryEditionAggregate,
  command: ({ body, params }) => ({ ...body, editionId: params.editionId }),
});
