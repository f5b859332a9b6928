import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { daySchema, municipalityCodeSchema, regionIdSchema, sides } from '../vocabulary';

/** A person was admitted to a seat of a group. The mandate holds on days `from <= d < to`. */
export const seatTakenV1 = definePublicEvent({
  type: 'meetings.seat-taken.v1',
  title: { cs: 'Člen přijat do skupiny', en: 'Seat taken' },
  schema: z.object({
    groupId: z.uuid(),
    regionId: regionIdSchema,
    seatId: z.uuid(),
    personId: z.uuid(),
    side: z.enum(sides),
    municipality: municipalityCodeSchema.nullable().describe('Municipality that the person represents.'),
    organisationId: z.uuid().nullable(),
    from: daySchema,
    to: daySchema.nullable().describe('First day on which the mandate no longer holds; null = open.'),
  }),
  example: {
    groupId: '3f0a4f0e-8d0c-4b1a-9a53-6a4f0c7d1e01',
    regionId: 'frydlantsko',
    seatId: '5b3cf6a4-2a3e-4a52-8d6f-2f3f4a5b6c01',
    personId: '9d2c1b0a-7e6f-4d5c-8b4a-3c2d1e0f9a01',
    side: 'commissioner',
    municipality: '564028',
    organisationId: null,
    from: '2017-11-08',
    to: null,
  },
});

export type SeatTakenV1 = PublicEventOf<typeof seatTakenV1>;
