import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { daySchema, municipalityCodeSchema, regionIdSchema } from './shared';

/** The planning region as it is from a day on; published when it is founded and on every later change of what stands here. */
export const planningRegionDefinedV1 = definePublicEvent({
  type: 'planning.planning-region-defined.v1',
  title: { cs: 'Plánovací území vymezeno', en: 'Planning region defined' },
  schema: z.object({
    regionId: regionIdSchema,
    name: z.string(),
    version: z.int().min(1).describe('Version of the set of municipalities.'),
    municipalities: z.array(municipalityCodeSchema),
    owner: z.uuid().nullable().describe('Organisation that owns the planning; null = vacant.'),
    validFrom: daySchema,
  }),
  example: {
    regionId: 'frydlantsko',
    name: 'Frýdlantsko',
    version: 1,
    municipalities: ['564028', '564044'],
    owner: null,
    validFrom: '2017-09-11',
  },
});

export type PlanningRegionDefinedV1 = PublicEventOf<typeof planningRegionDefinedV1>;
