import { approveMinutesRequest } from '@triada/meetings-contracts';
import { groupAggregate, meetingAggregate } from '../../aggregates';
import { bodyOnDay } from '../group-on-day';
import { meetingCommand } from '../meeting-command';

export const approveMinutes = meetingCommand({
  name: 'ApproveMinutes',
  summary: { cs: 'Schválit zápis', en: 'Approve the minutes' },
  path: '/minutes/approval',
  body: approveMinutesRequest,
  command: async (input) => {
    const { body, params, stateOf } = input;
    const meeting = await stateOf(meetingAggregate, params.meetingId);
    const numbers = meeting.groupId === null ? {} : (await stateOf(groupAggregate, meeting.groupId)).numbering.of;
    return { ...body, number: numbers[params.meetingId] ?? null, group: await bodyOnDay(input, meeting, meeting.date ?? input.today) };
  },
});
