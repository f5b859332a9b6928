import { announcePublicEventRequest } from '@triada/meetings-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { publicEventAggregate } from '../../aggregates';

export const announcePublicEvent = defineCommand({
  name: 'AnnouncePublicEvent',
  summary: { cs: 'Oznámit veřejnou akci', en: 'Announce a public event' },
  method: 'POST',
  path: '/meetings/public-events',
  params: z.object({}),
  body: announcePublicEventRequest,
  aggregate: publicEventAggregate,
  target: ({ body, newId }) => body.publicEventId ?? newId('public-event'),
  creates: true,
  command: ({ body, newId }) => ({ ...body, publicEventId: body.publicEventId ?? newId('public-event') }),
  subject: ({ body }) => ({ region: body.regionId }),
});
