import { cancelMeetingRequest } from '@triada/meetings-contracts';
import { meetingCommand } from '../meeting-command';

export const cancelMeeting = meetingCommand({
  name: 'CancelMeeting',
  summary: { cs: 'Zrušit jednání', en: 'Cancel a meeting' },
  path: '/cancellation',
  body: cancelMeetingRequest,
  command: ({ body }) => body,
});
