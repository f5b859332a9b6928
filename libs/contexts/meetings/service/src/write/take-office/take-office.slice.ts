import { takeOfficeRequest } from '@triada/meetings-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { officeAggregate } from '../../aggregates';

export const takeOffice = defineCommand({
  name: 'TakeOffice',
  summary: { cs: 'Zapsat funkci', en: 'Record an office' },
  method: 'POST',
  path: '/meetings/offices',
  params: z.object({}),
  body: takeOfficeRequest,
  aggregate: officeAggregate,
  target: ({ body, newId }) => body.officeId ?? newId('office'),
  creates: true,
  command: ({ body, newId }) => ({ ...body, officeId: body.officeId ?? newId('office') }),
  subject: ({ body }) => ({ region: body.regionId }),
});
