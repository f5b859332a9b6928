import { defineCommand } from '@triada/platform';
import { noDetails } from '@triada/registry-contracts';
import { territoryEditionAggregate } from '../../aggregates';
import { ofEdition } from './of-edition';

export const completeTerritoryEdition = defineCommand({
  ...ofEdition,
  name: 'CompleteTerritoryEdition',
  summary: { cs: 'Dokončit načtení územních dat', en: 'Complete an edition of territory data' },
  path: '/registry/territory/editions/:editionId/completion',
  body: noDetails,
  aggregate: territoryEditionAggregate,
  command: ({ params }) => params,
});
