import { endMandatesByOfficeRequest } from '@triada/meetings-contracts';
import { groupCommand } from '../group-command';

export const endMandatesByOffice = groupCommand({
  name: 'EndMandatesByOffice',
  summary: { cs: 'Ukončit mandáty se zánikem funkce', en: 'End the mandates that rest on an office' },
  path: '/office-ends',
  body: endMandatesByOfficeRequest,
  command: ({ body, params }) => ({ ...params, ...body }),
});
