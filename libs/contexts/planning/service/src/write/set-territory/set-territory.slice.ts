import { planParams, setTerritoryRequest } from '@triada/planning-contracts';
import { planCommand } from '../plan-command';

export const setTerritory = planCommand({
  name: 'SetTerritory',
  summary: { cs: 'Určit území plánu', en: 'Set the territory' },
  path: '/territory',
  params: planParams,
  body: setTerritoryRequest,
  command: ({ body }) => body,
});
