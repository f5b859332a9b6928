import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { budgetYear, contentHashText, localDate, municipalityCode, regionId, resolutionNumber } from '../primitives';

/** Outcomes of a council's meeting on a scheme; a postponement need not have a resolution of its own. */
export const councilOutcome = z.enum(['approved', 'rejected', 'postponed']);

/** A council decided whether its own municipality joins a scheme (D020); it binds nobody else (D021). */
export const councilDecidedV1 = definePublicEvent({
  type: 'financing.council-decided.v1',
  title: { cs: 'Zastupitelstvo rozhodlo o společném financování', en: 'A council decided on joint financing' },
  schema: z.object({
    schemeId: z.uuid(),
    regionId,
    municipality: municipalityCode,
    state: councilOutcome,
    resolutionNumber: resolutionNumber.nullable(),
    date: localDate,
    fromYear: budgetYear.nullable().describe('first budget year of the accession; null unless approved'),
    planHash: contentHashText.describe('hash of the plan revision that lay before the council'),
  }),
  example: {
    schemeId: '0f6f3c5e-6f0b-4d0e-8a55-0c8a6c1f2b10',
    regionId: 'frydlantsko',
    municipality: '564028',
    state: 'approved',
    resolutionNumber: '12/2019',
    date: '2019-09-18',
    fromYear: 2020,
    planHash: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  },
});

export type CouncilDecidedV1 = PublicEventOf<typeof councilDecidedV1>;
