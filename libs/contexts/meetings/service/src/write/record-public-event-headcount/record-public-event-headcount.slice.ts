import { recordPublicEventHeadcountRequest } from '@triada/meetings-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { publicEventAggregate } from '../../aggregates';

export const recordPublicEventHeadcount = defineCommand({
  name: 'RecordPublicEventHeadcount',
  summary: { cs: 'Zapsat účast na veřejné akci', en: 'Record the headcount of a public event' },
  method: 'POST',
  path: '/meetings/public-events/:publicEventId/headcount',
  params: z.object({ publicEventId: z.uuid() }),
  body: recordPublicEventHeadcountRequest,
  aggregate: publicEventAggregate,
  target: ({ params }) => params.publicEventId,
  command: ({ body }) => body,
  subject: ({ state }) => ({ region: state.regionId }),
});
