import { emptyRequest } from '@triada/meetings-contracts';
import { bodyOfMeeting } from '../group-on-day';
import { meetingCommand } from '../meeting-command';

export const holdMeeting = meetingCommand({
  name: 'HoldMeeting',
  summary: { cs: 'Zahájit jednání', en: 'Open a meeting' },
  path: '/opening',
  body: emptyRequest,
  command: async (input) => ({ group: await bodyOfMeeting(input) }),
});
