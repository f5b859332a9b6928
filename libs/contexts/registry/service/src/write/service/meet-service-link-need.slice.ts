import { defineCommand } from '@triada/platform';
import { meetServiceLinkNeedRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

/** A needed link closes only by naming the link that meets it (D011). */
export const meetServiceLinkNeed = defineCommand({
  name: 'MeetServiceLinkNeed',
  summary: { cs: 'Uzavřít chybějící vazbu', en: 'Close a needed link' },
  method: 'POST',
  path: '/registry/services/:serviceId/links/:linkId/met',
  params: z.object({ serviceId: z.uuid(), linkId: z.uuid() }),
  body: meetServiceLinkNeedRequest,
  aggregate: serviceAggregate,
  target: ({ params }) => params.serviceId,
  command: ({ params, body, today }) => ({ linkId: params.linkId, metByLinkId: body.metByLinkId, on: body.on ?? today }),
  subject: ({ state }) => ownedBy(state),
});
