import { recordAttendanceRequest } from '@triada/meetings-contracts';
import { bodyOfMeeting } from '../group-on-day';
import { meetingCommand } from '../meeting-command';

export const recordAttendance = meetingCommand({
  name: 'RecordAttendance',
  summary: { cs: 'Zapsat prezenci', en: 'Record attendance' },
  path: '/attendance',
  body: recordAttendanceRequest,
  command: async (input) => ({ attendees: input.body.attendees, group: await bodyOfMeeting(input) }),
});
