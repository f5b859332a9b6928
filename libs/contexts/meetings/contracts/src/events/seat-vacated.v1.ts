import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { daySchema, municipalityCodeSchema, regionIdSchema } from '../vocabulary';

/** A mandate ends: from the day `to` on the seat is empty (D059). */
export const seatVacatedV1 = definePublicEvent({
  type: 'meetings.seat-vacated.v1',
  title: { cs: 'Místo ve skupině uvolněno', en: 'Seat vacated' },
  schema: z.object({
    groupId: z.uuid(),
    regionId: regionIdSchema,
    seatId: z.uuid(),
    personId: z.uuid(),
    municipality: municipalityCodeSchema.nullable(),
    to: daySchema.describe('First day on which the mandate no longer holds.'),
    reason: z.string().describe('Code (`office-ended`, `left-organisation`, `group-dissolved`) or a sentence.'),
  }),
  example: {
    groupId: '3f0a4f0e-8d0c-4b1a-9a53-6a4f0c7d1e01',
    regionId: 'frydlantsko',
    seatId: '5b3cf6a4-2a3e-4a52-8d6f-2f3f4a5b6c01',
    personId: '9d2c1b0a-7e6f-4d5c-8b4a-3c2d1e0f9a01',
    municipality: '564028',
    to: '2018-10-31',
    reason: 'office-ended',
  },
});

export type SeatVacatedV1 = PublicEventOf<typeof seatVacatedV1>;
