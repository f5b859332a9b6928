import { numberMeetingRequest } from '@triada/meetings-contracts';
import { groupCommand } from '../group-command';

export const numberMeeting = groupCommand({
  name: 'NumberMeeting',
  summary: { cs: 'Očíslovat jednání', en: 'Number a meeting' },
  path: '/meeting-numbers',
  body: numberMeetingRequest,
  command: ({ body, params }) => ({ ...params, ...body }),
});
