import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { localDate, municipalityCode, regionId } from '../primitives';

/** A municipality takes part in a scheme from a day on; before it, it is never charged (D021). */
export const municipalityAccededV1 = definePublicEvent({
  type: 'financing.municipality-acceded.v1',
  title: { cs: 'Obec přistoupila ke společnému financování', en: 'A municipality acceded to joint financing' },
  schema: z.object({
    schemeId: z.uuid(),
    regionId,
    municipality: municipalityCode,
    from: localDate.describe('first day of the budget year from which it takes part'),
  }),
  example: {
    schemeId: '0f6f3c5e-6f0b-4d0e-8a55-0c8a6c1f2b10',
    regionId: 'frydlantsko',
    municipality: '564311',
    from: '2023-01-01',
  },
});

export type MunicipalityAccededV1 = PublicEventOf<typeof municipalityAccededV1>;
