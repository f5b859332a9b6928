import { defineCommand } from '@triada/platform';
import { closeServiceRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const closeService = defineCommand({
  name: 'CloseService',
  summary: { cs: 'Ukončit službu', en: 'Close a service' },
  method: 'POST',
  path: '/registry/services/:serviceId/closing',
  params: z.object({ serviceId: z.uuid() }),
  body: closeServiceRequest,
  aggregate: serviceAggregate,
  target: ({ params }) => params.serviceId,
  command: ({ body, today }) => ({ from: body.from ?? today, reason: body.reason }),
  subject: ({ state }) => ownedBy(state),
});
