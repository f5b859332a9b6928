import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { daySchema, municipalityCodeSchema, regionIdSchema } from '../vocabulary';

/** Somebody's office (mayor, councillor, head of a department) ends; mandates by that office end on the same day (D059). */
export const officeEndedV1 = definePublicEvent({
  type: 'meetings.office-ended.v1',
  title: { cs: 'Funkce zanikla', en: 'Office ended' },
  schema: z.object({
    officeId: z.uuid(),
    regionId: regionIdSchema,
    personId: z.uuid(),
    municipality: municipalityCodeSchema.nullable(),
    organisationId: z.uuid().nullable(),
    to: daySchema.describe('First day on which the office is no longer held.'),
  }),
  example: {
    officeId: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e01',
    regionId: 'frydlantsko',
    personId: '9d2c1b0a-7e6f-4d5c-8b4a-3c2d1e0f9a01',
    municipality: '564028',
    organisationId: null,
    to: '2018-10-31',
  },
});

export type OfficeEndedV1 = PublicEventOf<typeof officeEndedV1>;
