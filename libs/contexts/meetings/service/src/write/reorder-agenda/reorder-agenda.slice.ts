import { reorderAgendaRequest } from '@triada/meetings-contracts';
import { meetingCommand } from '../meeting-command';

export const reorderAgenda = meetingCommand({
  name: 'ReorderAgenda',
  summary: { cs: 'Změnit pořadí programu', en: 'Reorder the agenda' },
  path: '/agenda/order',
  body: reorderAgendaRequest,
  command: ({ body }) => body,
});
