import { defineCommand } from '@triada/platform';
import { startServiceRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

/** The only way in which a planned service becomes an active one (D052). */
export const startService = defineCommand({
  name: 'StartService',
  summary: { cs: 'Zapsat začátek služby', en: 'Record the start of a service' },
  method: 'POST',
  path: '/registry/services/:serviceId/start',
  params: z.object({ serviceId: z.uuid() }),
  body: startServiceRequest,
  aggregate: serviceAggregate,
  target: ({ params }) => params.serviceId,
  command: ({ body, today }) => ({ from: body.from ?? today }),
  subject: ({ state }) => ownedBy(state),
});
