import { nextMeetingSetV1 } from '@triada/meetings-contracts';
import { defineProcess } from '@triada/platform';

/** D092: the next meeting that minutes name becomes a planned meeting which follows up this one. */
export const whenNextMeetingSetThenPlanIt = defineProcess({
  name: 'when-next-meeting-set-then-plan-it',
  on: [nextMeetingSetV1],
  react: ({ data }) => {
    const { date, groupId, meetingId, nextMeetingId, regionId, time, venue } = nextMeetingSetV1.schema.parse(data);
    const kind = groupId === null ? 'plenary' : 'ordinary';
    return [{ command: 'PlanMeeting', params: {}, body: { meetingId: nextMeetingId, groupId, regionId, kind, date, time, venue, follows: meetingId } }];
  },
});
