import { changePublicEventRequest } from '@triada/meetings-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { publicEventAggregate } from '../../aggregates';

export const changePublicEvent = defineCommand({
  name: 'ChangePublicEvent',
  summary: { cs: 'Změnit veřejnou akci', en: 'Change a public event' },
  method: 'PUT',
  path: '/meetings/public-events/:publicEventId',
  params: z.object({ publicEventId: z.uuid() }),
  body: changePublicEventRequest,
  aggregate: publicEventAggregate,
  target: ({ params }) => params.publicEventId,
  command: ({ body }) => body,
  subject: ({ state }) => ({ region: state.regionId }),
});
