import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { regionIdSchema, validitySchema } from './shared';

/** A plan with a validity is being drafted; published again when its title, validity or target groups change. */
export const planDraftedV1 = definePublicEvent({
  type: 'planning.plan-drafted.v1',
  title: { cs: 'Plán rozpracován', en: 'Plan drafted' },
  schema: z.object({
    planId: z.uuid(),
    regionId: regionIdSchema,
    title: z.string(),
    validity: validitySchema,
    targetGroups: z.array(z.object({ code: z.string(), name: z.string() })),
  }),
  example: {
    planId: '7b3a4c9e-52c4-4d1c-9b7a-0d8d3f2f6a01',
    regionId: 'liberec',
    title: 'Komunitní plán 2023–2027',
    validity: { from: '2023-01-01', to: '2027-12-31' },
    targetGroups: [{ code: 'seniors', name: 'Senioři' }],
  },
});

export type PlanDraftedV1 = PublicEventOf<typeof planDraftedV1>;
