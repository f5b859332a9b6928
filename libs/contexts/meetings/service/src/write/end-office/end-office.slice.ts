import { endOfficeRequest } from '@triada/meetings-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { officeAggregate } from '../../aggregates';

export const endOffice = defineCommand({
  name: 'EndOffice',
  summary: { cs: 'Ukončit funkci', en: 'End an office' },
  method: 'POST',
  path: '/meetings/offices/:officeId/end',
  params: z.object({ officeId: z.uuid() }),
  body: endOfficeRequest,
  aggregate: officeAggregate,
  target: ({ params }) => params.officeId,
  command: ({ body }) => body,
  subject: ({ state }) => ({ region: state.regionId }),
});
