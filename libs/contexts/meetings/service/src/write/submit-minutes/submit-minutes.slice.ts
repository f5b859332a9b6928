import { submitMinutesRequest } from '@triada/meetings-contracts';
import { meetingCommand } from '../meeting-command';

export const submitMinutes = meetingCommand({
  name: 'SubmitMinutes',
  summary: { cs: 'Předložit zápis ke schválení', en: 'Submit the minutes for approval' },
  path: '/minutes/submission',
  body: submitMinutesRequest,
  command: ({ body }) => body,
});
