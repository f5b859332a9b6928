import { emptyRequest } from '@triada/meetings-contracts';
import { z } from 'zod';
import { meetingCommand } from '../meeting-command';

export const removeAgendaItem = meetingCommand({
  name: 'RemoveAgendaItem',
  summary: { cs: 'Vypustit bod programu', en: 'Remove an agenda item' },
  method: 'DELETE',
  path: '/agenda/items/:itemId',
  params: z.object({ meetingId: z.uuid(), itemId: z.uuid() }),
  body: emptyRequest,
  command: ({ params: { itemId } }) => ({ itemId }),
});
