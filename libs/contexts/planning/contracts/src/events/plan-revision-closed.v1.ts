import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { hashSchema, regionIdSchema, validitySchema } from './shared';

/** Revision N of a plan was closed; its content never changes again and the hash seals it (X01). */
export const planRevisionClosedV1 = definePublicEvent({
  type: 'planning.plan-revision-closed.v1',
  title: { cs: 'Revize plánu uzavřena', en: 'Plan revision closed' },
  schema: z.object({
    planId: z.uuid(),
    regionId: regionIdSchema,
    revision: z.int().min(1),
    hash: hashSchema,
    title: z.string(),
    validity: validitySchema,
    measures: z.array(
      z.object({
        measureId: z.uuid(),
        code: z.string().describe('Number in the tree at the time of closing, e.g. `2.1.3`.'),
        title: z.string(),
        level: z.enum(['group', 'whole']).describe('For one target group, or for the whole plan.'),
        targetGroup: z.string().nullable(),
        serviceIds: z.array(z.uuid()).describe('Services that the measure rests on.'),
      }),
    ),
  }),
  example: {
    planId: '7b3a4c9e-52c4-4d1c-9b7a-0d8d3f2f6a01',
    regionId: 'liberec',
    revision: 1,
    hash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
    title: 'Komunitní plán 2023–2027',
    validity: { from: '2023-01-01', to: '2027-12-31' },
    measures: [
      {
        measureId: '2f6f1f7e-8f3f-4c55-8d35-3a0f3f6b7c02',
        code: '1.1.1',
        title: 'Udržet kapacitu terénní služby',
        level: 'group',
        targetGroup: 'seniors',
        serviceIds: [],
      },
    ],
  },
});

export type PlanRevisionClosedV1 = PublicEventOf<typeof planRevisionClosedV1>;
