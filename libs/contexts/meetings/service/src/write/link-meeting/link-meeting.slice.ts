import { ensure } from '@triada/kernel';
import { linkMeetingRequest } from '@triada/meetings-contracts';
import { meetingAggregate } from '../../aggregates';
import { meetingCommand } from '../meeting-command';

/** Links of a chain are followed as far as this when a ring is looked for. */
const longestChain = 1_000;

export const linkMeeting = meetingCommand({
  name: 'LinkMeeting',
  summary: { cs: 'Navázat na dřívější jednání', en: 'Link a meeting to an earlier one' },
  path: '/follow-up',
  body: linkMeetingRequest,
  command: async ({ body, params, stateOf }) => {
    const own = await stateOf(meetingAggregate, params.meetingId);
    let earlier = await stateOf(meetingAggregate, body.follows);
    ensure(earlier.status !== 'absent' && earlier.regionId === own.regionId, 'meetings.earlier-meeting-unknown', {}, 'follows');
    for (let link = 0; earlier.follows !== null && link < longestChain; link++) {
      ensure(earlier.follows !== params.meetingId, 'meetings.meeting-follows-itself', {}, 'follows');
      earlier = await stateOf(meetingAggregate, earlier.follows);
    }
    return body;
  },
});
