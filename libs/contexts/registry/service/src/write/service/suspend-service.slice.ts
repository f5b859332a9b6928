import { defineCommand } from '@triada/platform';
import { suspendServiceRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const suspendService = defineCommand({
  name: 'SuspendService',
  summary: { cs: 'Přerušit službu', en: 'Suspend a service' },
  method: 'POST',
  path: '/registry/services/:serviceId/suspension',
  params: z.object({ serviceId: z.uuid() }),
  body: suspendServiceRequest,
  aggregate: serviceAggregate,
  target: ({ params }) => params.serviceId,
  command: ({ body, today }) => ({ from: body.from ?? today, reason: body.reason }),
  subject: ({ state }) => ownedBy(state),
});
