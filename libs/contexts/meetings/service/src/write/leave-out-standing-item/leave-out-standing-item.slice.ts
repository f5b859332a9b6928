import { leaveOutStandingItemRequest } from '@triada/meetings-contracts';
import { z } from 'zod';
import { meetingCommand } from '../meeting-command';

export const leaveOutStandingItem = meetingCommand({
  name: 'LeaveOutStandingItem',
  summary: { cs: 'Vynechat stálý bod programu', en: 'Leave out a standing agenda item' },
  path: '/agenda/items/:itemId/omission',
  params: z.object({ meetingId: z.uuid(), itemId: z.uuid() }),
  body: leaveOutStandingItemRequest,
  command: ({ body, params: { itemId } }) => ({ itemId, ...body }),
});
