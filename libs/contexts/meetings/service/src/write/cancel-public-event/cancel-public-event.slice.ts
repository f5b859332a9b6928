import { cancelPublicEventRequest } from '@triada/meetings-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { publicEventAggregate } from '../../aggregates';

export const cancelPublicEvent = defineCommand({
  name: 'CancelPublicEvent',
  summary: { cs: 'Zrušit veřejnou akci', en: 'Cancel a public event' },
  method: 'POST',
  path: '/meetings/public-events/:publicEventId/cancellation',
  params: z.object({ publicEventId: z.uuid() }),
  body: cancelPublicEventRequest,
  aggregate: publicEventAggregate,
  target: ({ params }) => params.publicEventId,
  command: ({ body }) => body,
  subject: ({ state }) => ({ region: state.regionId }),
});
