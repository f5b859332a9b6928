import { defineCommand } from '@triada/platform';
import { takeTerritoryPolygonsRequest } from '@triada/registry-contracts';
import { territoryEditionAggregate } from '../../aggregates';
import { ofEdition } from './of-edition';

export const takeTerritoryPolygons = defineCommand({
  ...ofEdition,
  name: 'TakeTerritoryPolygons',
  summary: { cs: 'Převzít dávku hranic obcí', en: 'Take a batch of boundaries of municipalities' },
  path: '/registry/territory/editions/:editionId/polygons',
  body: takeTerritoryPolygonsRequest,
  aggregate: territoryEditionAggregate,
  command: ({ body, params }) => ({ ...body, editionId: params.editionId }),
});
