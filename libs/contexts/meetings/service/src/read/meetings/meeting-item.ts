import type { MeetingState } from '@triada/meetings-domain';
import type { MeetingDocument } from './meeting.projection';

/** A meeting as lists show it. A document without a planned meeting does not exist for readers. */
export const itemOf = ({ id, number, state, status }: MeetingDocument) => ({
  meetingId: id,
  groupId: state.groupId,
  regionId: state.regionId,
  kind: state.kind,
  title: state.title,
  number,
  date: state.date,
  time: state.time,
  venue: state.venue,
  status: status as Exclude<MeetingState['status'], 'absent'>,
  minutes: state.minutes,
  follows: state.follows,
});
export type MeetingItem = ReturnType<typeof itemOf>;
