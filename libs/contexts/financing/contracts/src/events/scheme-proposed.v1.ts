import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { budgetYear, contentHashText, regionId } from '../primitives';

/** A scheme of joint financing was proposed on the base of a sealed revision of a plan (D018). */
export const schemeProposedV1 = definePublicEvent({
  type: 'financing.scheme-proposed.v1',
  title: { cs: 'Navrženo společné financování', en: 'Joint financing proposed' },
  schema: z.object({
    schemeId: z.uuid(),
    regionId,
    planId: z.uuid(),
    planRevision: z.number().int().min(1),
    planHash: contentHashText.describe('hash of the plan revision that the proposal came from'),
    measureIds: z.array(z.uuid()).min(1),
    guarantor: z.uuid().describe('organisation that collects and pays'),
    name: z.string().min(1).max(200),
    firstYear: budgetYear,
  }),
  example: {
    schemeId: '0f6f3c5e-6f0b-4d0e-8a55-0c8a6c1f2b10',
    regionId: 'frydlantsko',
    planId: '5a9f0a5c-1d0b-4c3e-9b62-6f4f7a0f5d01',
    planRevision: 3,
    planHash: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    measureIds: ['7c1d2d3e-0a55-4a0b-8f0a-2b6f1c9d4e02'],
    guarantor: '2e4b7f1a-93c4-4c53-9d8e-1a2b3c4d5e03',
    name: 'Společné financování služeb',
    firstYear: 2020,
  },
});

export type SchemeProposedV1 = PublicEventOf<typeof schemeProposedV1>;
