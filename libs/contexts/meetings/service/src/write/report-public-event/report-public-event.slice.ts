import { reportPublicEventRequest } from '@triada/meetings-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { publicEventAggregate } from '../../aggregates';

export const reportPublicEvent = defineCommand({
  name: 'ReportPublicEvent',
  summary: { cs: 'Vydat zprávu z veřejné akce', en: 'Report a public event' },
  method: 'POST',
  path: '/meetings/public-events/:publicEventId/report',
  params: z.object({ publicEventId: z.uuid() }),
  body: reportPublicEventRequest,
  aggregate: publicEventAggregate,
  target: ({ params }) => params.publicEventId,
  command: ({ body }) => ({ report: body }),
  subject: ({ state }) => ({ region: state.regionId }),
});
