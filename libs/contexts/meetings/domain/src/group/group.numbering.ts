import { ensure } from '@triada/kernel';
import type { NumberMeeting, StartNumbering } from './group.commands';
import type { GroupEvent } from './group.events';
import { groupExists, numberFits } from './group.rules';
import type { GroupState } from './group.state';

/** D127: where the older meetings are not in the installation, the sequence begins with another number than 1. */
export const startNumbering = ({ data }: StartNumbering, state: GroupState): readonly GroupEvent[] => {
  const { first } = state.numbering;
  if (first === data.first) return [];
  ensure(first === null, 'meetings.numbering-begun', { first: first ?? 0 });
  return [{ type: 'NumberingStarted', data: { groupId: state.groupId, first: data.first } }];
};

/** The stream of the group is the one place that hands out numbers, so parallel meetings never get the same or leave a gap. */
export const numberMeeting = ({ data }: NumberMeeting, state: GroupState): readonly GroupEvent[] => {
  groupExists(state);
  const { numbering, groupId } = state;
  if (numbering.of[data.meetingId] !== undefined) return [];
  const number = data.wanted !== null && numberFits(numbering, data.wanted) ? data.wanted : numbering.next;
  return [{ type: 'MeetingNumbered', data: { groupId, meetingId: data.meetingId, number, wanted: data.wanted } }];
};
