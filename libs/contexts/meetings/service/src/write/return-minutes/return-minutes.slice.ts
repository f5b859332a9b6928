import { returnMinutesRequest } from '@triada/meetings-contracts';
import { meetingCommand } from '../meeting-command';

export const returnMinutes = meetingCommand({
  name: 'ReturnMinutes',
  summary: { cs: 'Vrátit zápis k dopracování', en: 'Return the minutes' },
  path: '/minutes/return',
  body: returnMinutesRequest,
  command: ({ body }) => body,
});
