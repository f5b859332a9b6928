import { addAgendaItemRequest } from '@triada/meetings-contracts';
import { meetingCommand } from '../meeting-command';

export const addAgendaItem = meetingCommand({
  name: 'AddAgendaItem',
  summary: { cs: 'Přidat bod programu', en: 'Add an agenda item' },
  path: '/agenda/items',
  body: addAgendaItemRequest,
  command: ({ body: { at, ...item }, newId }) => ({ at, item: { ...item, itemId: item.itemId ?? newId('item'), origin: null } }),
});
