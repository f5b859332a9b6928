import { definePublicEvent } from '@triada/kernel';
import { z } from 'zod';
import { localDate, municipalityCode } from './values';

/** A completed edition may need several of these; each stands for itself. Of two figures the one with the later `asOf` holds. */
export const populationFiguresImportedV1 = definePublicEvent({
  type: 'registry.population-figures-imported.v1',
  title: { cs: 'Byly načteny počty obyvatel', en: 'Numbers of inhabitants were imported' },
  schema: z.object({
    editionId: z.uuid(),
    source: z.string().describe('Who publishes the figures, as shown beside them'),
    asOf: localDate.describe('Day for which the publisher states the edition'),
    figures: z
      .array(
        z.object({
          municipality: municipalityCode,
          year: z.int().describe('The figure is of 1 January of this year'),
          inhabitants: z.int().min(0),
        }),
      )
      .min(1)
      .max(500),
  }),
  example: {
    editionId: '3c5e0a52-6a1b-5d0e-9a68-0a6f6b6f1e01',
    source: 'ČSÚ, počet obyvatel v obcích',
    asOf: '2024-01-01',
    figures: [{ municipality: '564028', year: 2024, inhabitants: 7400 }],
  },
});
