import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { budgetYear, contentHashText, localDate, municipalityCode, regionId } from '../primitives';

/** The proposal of a scheme was sent to councils; each of them answers for its own municipality. */
export const councilsAskedV1 = definePublicEvent({
  type: 'financing.councils-asked.v1',
  title: { cs: 'Návrh odeslán zastupitelstvům', en: 'Proposal sent to the councils' },
  schema: z.object({
    schemeId: z.uuid(),
    regionId,
    municipalities: z.array(municipalityCode).min(1),
    question: z.string().min(1).max(2000),
    askedOn: localDate,
    firstYear: budgetYear,
    planId: z.uuid(),
    planRevision: z.number().int().min(1),
    planHash: contentHashText,
  }),
  example: {
    schemeId: '0f6f3c5e-6f0b-4d0e-8a55-0c8a6c1f2b10',
    regionId: 'frydlantsko',
    municipalities: ['564028', '564044'],
    question: 'Souhlasí zastupitelstvo s tím, aby svazek obcí byl garantem společného financování?',
    askedOn: '2019-05-06',
    firstYear: 2020,
    planId: '5a9f0a5c-1d0b-4c3e-9b62-6f4f7a0f5d01',
    planRevision: 3,
    planHash: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  },
});

export type CouncilsAskedV1 = PublicEventOf<typeof councilsAskedV1>;
