import { defineCommand } from '@triada/platform';
import { endServiceLinkRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const endServiceLink = defineCommand({
  name: 'EndServiceLink',
  summary: { cs: 'Ukončit vazbu služeb', en: 'End a link of services' },
  method: 'POST',
  path: '/registry/services/:serviceId/links/:linkId/end',
  params: z.object({ serviceId: z.uuid(), linkId: z.uuid() }),
  body: endServiceLinkRequest,
  aggregate: serviceAggregate,
  target: ({ params }) => params.serviceId,
  command: ({ params, body, today }) => ({ linkId: params.linkId, to: body.to ?? today }),
  subject: ({ state }) => ownedBy(state),
});
