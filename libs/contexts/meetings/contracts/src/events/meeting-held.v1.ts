import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { daySchema, meetingKinds, regionIdSchema } from '../vocabulary';

/** A meeting took place. Ordinary and ad hoc meetings get the next number of their group (D127). */
export const meetingHeldV1 = definePublicEvent({
  type: 'meetings.meeting-held.v1',
  title: { cs: 'Jednání se konalo', en: 'Meeting held' },
  schema: z.object({
    meetingId: z.uuid(),
    groupId: z.uuid().nullable().describe('Null for a plenary meeting of all groups.'),
    regionId: regionIdSchema,
    kind: z.enum(meetingKinds),
    date: daySchema,
    wantedNumber: z.int().min(1).nullable().describe('Number that imported minutes bear.'),
  }),
  example: {
    meetingId: '6f1e2d3c-4b5a-4968-8776-655443322101',
    groupId: '3f0a4f0e-8d0c-4b1a-9a53-6a4f0c7d1e01',
    regionId: 'liberec',
    kind: 'ordinary',
    date: '2022-05-27',
    wantedNumber: 2,
  },
});

export type MeetingHeldV1 = PublicEventOf<typeof meetingHeldV1>;
