import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { daySchema, regionIdSchema, timeSchema } from '../vocabulary';

/** The next meeting was fixed at a meeting (D092). */
export const nextMeetingSetV1 = definePublicEvent({
  type: 'meetings.next-meeting-set.v1',
  title: { cs: 'Příští jednání určeno', en: 'Next meeting set' },
  schema: z.object({
    meetingId: z.uuid().describe('Meeting at which it was fixed.'),
    groupId: z.uuid().nullable(),
    regionId: regionIdSchema,
    nextMeetingId: z.uuid(),
    date: daySchema,
    time: timeSchema.nullable(),
    venue: z.string().nullable(),
  }),
  example: {
    meetingId: '6f1e2d3c-4b5a-4968-8776-655443322101',
    groupId: '3f0a4f0e-8d0c-4b1a-9a53-6a4f0c7d1e01',
    regionId: 'liberec',
    nextMeetingId: '6f1e2d3c-4b5a-4968-8776-655443322102',
    date: '2022-11-14',
    time: '13:30',
    venue: 'velká zasedačka, radnice',
  },
});

export type NextMeetingSetV1 = PublicEventOf<typeof nextMeetingSetV1>;
