import { recordHeadcountRequest } from '@triada/meetings-contracts';
import { meetingCommand } from '../meeting-command';

export const recordHeadcount = meetingCommand({
  name: 'RecordHeadcount',
  summary: { cs: 'Zapsat počet účastníků', en: 'Record a headcount' },
  path: '/headcount',
  body: recordHeadcountRequest,
  command: ({ body }) => body,
});
