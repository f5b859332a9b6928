import { changeMunicipalitiesRequest, regionParams } from '@triada/planning-contracts';
import { regionCommand } from '../region-command';

export const changeMunicipalities = regionCommand({
  name: 'ChangeMunicipalities',
  summary: { cs: 'Změnit obce plánovacího území', en: 'Change the municipalities of a region' },
  path: '/municipalities',
  params: regionParams,
  body: changeMunicipalitiesRequest,
  byAuthority: true,
  command: ({ body }) => body,
});
