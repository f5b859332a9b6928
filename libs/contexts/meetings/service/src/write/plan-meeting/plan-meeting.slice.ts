import { planMeetingRequest } from '@triada/meetings-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { meetingAggregate } from '../../aggregates';
import { earlierMeetingFits, originIsKnown } from '../earlier-meeting';
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
    const { body, newId, today } = input;
    const meetingId = body.meetingId ?? newId('meeting');
    await earlierMeetingFits(input, { ...body, meetingId });
    await originIsKnown(input, body.origin, body.regionId);
    return { ...body, meetingId, group: await bodyOnDay(input, body, today) };
  },
  subject: ({ body }) => ({ region: body.regionId, group: body.groupId ?? undefined }),
});
