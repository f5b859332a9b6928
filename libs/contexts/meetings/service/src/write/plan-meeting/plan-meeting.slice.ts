import { ensure } from '@triada/kernel';
import { planMeetingRequest } from '@triada/meetings-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { meetingAggregate } from '../../aggregates';
import { bodyOnDay } from '../group-on-day';

export const planMeeting = defineCommand({
  name: 'PlanMeeting',
  summary: { cs: 'Naplánovat jednání', en: 'Plan a meeting' },
  method: 'POST',
  path: '/meetings/meetings',
  params: z.object({}),
  body: planMeetingRequest,
  aggregate: meetingAggregate,
  target: ({ body, newId }) => body.meetingId ?? newId('meeting'),
  creates: true,
  command: async (input) => {
    const { body, newId, stateOf, today } = input;
    if (body.follows !== null) {
      const earlier = await stateOf(meetingAggregate, body.follows);
      ensure(earlier.status !== 'absent' && earlier.regionId === body.regionId, 'meetings.earlier-meeting-unknown', {}, 'follows');
    }
    return { ...body, meetingId: body.meetingId ?? newId('meeting'), group: await bodyOnDay(input, body, today) };
  },
  subject: ({ body }) => ({ region: body.regionId, group: body.groupId ?? undefined }),
});
