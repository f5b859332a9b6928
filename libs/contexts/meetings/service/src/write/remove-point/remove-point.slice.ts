import { emptyRequest } from '@triada/meetings-contracts';
import { z } from 'zod';
import { meetingCommand } from '../meeting-command';

export const removePoint = meetingCommand({
  name: 'RemovePoint',
  summary: { cs: 'Vypustit bod zápisu', en: 'Remove a point of the draft' },
  method: 'DELETE',
  path: '/points/:pointId',
  params: z.object({ meetingId: z.uuid(), pointId: z.uuid() }),
  body: emptyRequest,
  command: ({ params: { pointId } }) => ({ pointId }),
});
