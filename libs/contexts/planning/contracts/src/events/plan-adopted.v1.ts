import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { daySchema, hashSchema, regionIdSchema, votesSchema } from './shared';

/** A council or assembly adopted exactly the revision that the hash names (X01). */
export const planAdoptedV1 = definePublicEvent({
  type: 'planning.plan-adopted.v1',
  title: { cs: 'Plán schválen', en: 'Plan adopted' },
  schema: z.object({
    planId: z.uuid(),
    regionId: regionIdSchema,
    revision: z.int().min(1),
    hash: hashSchema,
    body: z.string().describe('Body that adopted, e.g. the council of a town.'),
    resolutionNumber: z.string(),
    date: daySchema,
    votes: votesSchema,
  }),
  example: {
    planId: '7b3a4c9e-52c4-4d1c-9b7a-0d8d3f2f6a01',
    regionId: 'liberec',
    revision: 1,
    hash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
    body: 'Zastupitelstvo města Liberec',
    resolutionNumber: '312/2022',
    date: '2022-12-15',
    votes: { for: 31, against: 0, abstained: 4 },
  },
});

export type PlanAdoptedV1 = PublicEventOf<typeof planAdoptedV1>;
