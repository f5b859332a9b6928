import { emptyRequest } from '@triada/meetings-contracts';
import { meetingCommand } from '../meeting-command';

export const publishMinutes = meetingCommand({
  name: 'PublishMinutes',
  summary: { cs: 'Zveřejnit zápis', en: 'Publish the minutes' },
  path: '/minutes/publication',
  body: emptyRequest,
  command: () => ({}),
});
