import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { budgetYear, regionId } from '../primitives';

/** A scheme uses a version of an allocation key from a budget year on; the choice closes the open question (D156). */
export const keyChosenV1 = definePublicEvent({
  type: 'financing.key-chosen.v1',
  title: { cs: 'Zvolen klíč společného financování', en: 'Allocation key chosen' },
  schema: z.object({
    schemeId: z.uuid(),
    regionId,
    keyId: z.uuid(),
    keyVersion: z.number().int().min(1),
    fromYear: budgetYear,
    questionId: z.uuid().nullable().describe('open question that the choice answers'),
    reason: z.string().max(2000),
    decidedBy: z.string().max(200).describe('body that chose'),
  }),
  example: {
    schemeId: '0f6f3c5e-6f0b-4d0e-8a55-0c8a6c1f2b10',
    regionId: 'frydlantsko',
    keyId: '9b2f6c1d-3e4a-4b5c-8d6e-7f8091a2b304',
    keyVersion: 1,
    fromYear: 2020,
    questionId: null,
    reason: 'Pevná sazba na obyvatele je srozumitelná každé obci.',
    decidedBy: 'Pracovní setkání starostů',
  },
});

export type KeyChosenV1 = PublicEventOf<typeof keyChosenV1>;
