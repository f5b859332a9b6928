import { linkMeetingRequest } from '@triada/meetings-contracts';
import { meetingAggregate } from '../../aggregates';
import { earlierMeetingFits } from '../earlier-meeting';
import { meetingCommand } from '../meeting-command';

export const linkMeeting = meetingCommand({
  name: 'LinkMeeting',
  summary: { cs: 'Navázat na dřívější jednání', en: 'Link a meeting to an earlier one' },
  path: '/follow-up',
  body: linkMeetingRequest,
  command: async (input) => {
    const { body, params, stateOf } = input;
    const { regionId } = await stateOf(meetingAggregate, params.meetingId);
    await earlierMeetingFits(input, { ...params, ...body, regionId });
    return body;
  },
});
