import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { localDate, municipalityCode, regionId } from '../primitives';

/** Enough councils approved: the scheme is active by its own rule (X06). */
export const schemeActivatedV1 = definePublicEvent({
  type: 'financing.scheme-activated.v1',
  title: { cs: 'Společné financování je aktivní', en: 'Joint financing is active' },
  schema: z.object({
    schemeId: z.uuid(),
    regionId,
    planId: z.uuid(),
    planRevision: z.number().int().min(1),
    measureIds: z.array(z.uuid()).min(1),
    from: localDate.describe('first day of the first budget year'),
    participants: z.array(municipalityCode).describe('municipalities that had acceded at that moment'),
  }),
  example: {
    schemeId: '0f6f3c5e-6f0b-4d0e-8a55-0c8a6c1f2b10',
    regionId: 'frydlantsko',
    planId: '5a9f0a5c-1d0b-4c3e-9b62-6f4f7a0f5d01',
    planRevision: 3,
    measureIds: ['7c1d2d3e-0a55-4a0b-8f0a-2b6f1c9d4e02'],
    from: '2020-01-01',
    participants: ['564028', '564044', '564265'],
  },
});

export type SchemeActivatedV1 = PublicEventOf<typeof schemeActivatedV1>;
