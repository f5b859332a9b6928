import { setNextMeetingRequest } from '@triada/meetings-contracts';
import { meetingCommand } from '../meeting-command';

export const setNextMeeting = meetingCommand({
  name: 'SetNextMeeting',
  summary: { cs: 'Určit příští jednání', en: 'Set the next meeting' },
  path: '/next-meeting',
  body: setNextMeetingRequest,
  command: ({ body, newId }) => ({ next: { ...body, nextMeetingId: body.nextMeetingId ?? newId('next-meeting') } }),
});
