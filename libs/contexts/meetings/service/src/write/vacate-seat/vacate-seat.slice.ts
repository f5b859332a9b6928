import { vacateSeatRequest } from '@triada/meetings-contracts';
import { z } from 'zod';
import { groupCommand } from '../group-command';

export const vacateSeat = groupCommand({
  name: 'VacateSeat',
  summary: { cs: 'Ukončit mandát', en: 'End a mandate' },
  path: '/seats/:seatId/end',
  params: z.object({ groupId: z.uuid(), seatId: z.uuid() }),
  body: vacateSeatRequest,
  command: ({ body, params }) => ({ ...params, ...body }),
});
