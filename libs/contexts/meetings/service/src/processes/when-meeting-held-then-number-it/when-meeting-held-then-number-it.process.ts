import { meetingHeldV1 } from '@triada/meetings-contracts';
import { isNumbered } from '@triada/meetings-domain';
import { defineProcess } from '@triada/platform';

/** D127: the stream of the group hands out the number, so that parallel meetings never share one or leave a gap. */
export const whenMeetingHeldThenNumberIt = defineProcess({
  name: 'when-meeting-held-then-number-it',
  on: [meetingHeldV1],
  react: ({ data }) => {
    const { groupId, kind, meetingId, wantedNumber } = meetingHeldV1.schema.parse(data);
    if (groupId === null || !isNumbered(kind)) return [];
    return [{ command: 'NumberMeeting', params: { groupId }, body: { meetingId, wanted: wantedNumber } }];
  },
});
