import { defineCommand } from '@triada/platform';
import { moveServiceStartRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const moveServiceStart = defineCommand({
  name: 'MoveServiceStart',
  summary: { cs: 'Posunout plánovaný začátek služby', en: 'Move the planned start of a service' },
  method: 'POST',
  path: '/registry/services/:serviceId/planned-start',
  params: z.object({ serviceId: z.uuid() }),
  body: moveServiceStartRequest,
  aggregate: serviceAggregate,
  target: ({ params }) => params.serviceId,
  command: ({ body }) => body,
  subject: ({ state }) => ownedBy(state),
});
