import { postponeMeetingRequest } from '@triada/meetings-contracts';
import { meetingCommand } from '../meeting-command';

export const postponeMeeting = meetingCommand({
  name: 'PostponeMeeting',
  summary: { cs: 'Přeložit jednání', en: 'Postpone a meeting' },
  path: '/postponement',
  body: postponeMeetingRequest,
  command: ({ body }) => body,
});
