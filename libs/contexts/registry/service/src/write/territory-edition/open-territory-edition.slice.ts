import { defineCommand } from '@triada/platform';
import { openTerritoryEditionRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { territoryEditionAggregate } from '../../aggregates';
import { territoryStream } from './of-edition';

export const openTerritoryEdition = defineCommand({
  name: 'OpenTerritoryEdition',
  summary: { cs: 'Začít načítat územní data', en: 'Open an edition of territory data' },
  method: 'POST',
  path: '/registry/territory/editions',
  params: z.object({}),
  body: openTerritoryEditionRequest,
  aggregate: territoryEditionAggregate,
  target: () => territoryStream,
  creates: true,
  command: ({ body, newId }) => ({ ...body, editionId: body.editionId ?? newId('edition') }),
  subject: () => ({}),
});
