import { z } from 'zod';
import { paragraph, period, targetGroup, validity } from '../../shared/values';

const tier = z.object({ code: z.string(), nameCs: z.string(), nameEn: z.string() });

/** Beginning, description and phase of a plan. */
export const headerEvents = {
  PlanDrafted: {
    version: 1,
    schema: z.object({
      planId: z.uuid(),
      regionId: z.string(),
      cycleId: z.uuid(),
      planType: z.object({ code: z.string(), version: z.int(), nameCs: z.string(), nameEn: z.string(), tiers: z.array(tier) }),
      title: z.string(),
      validity: validity.nullable(),
      period: period.nullable().describe('As exact as it was given, e.g. 2023–2027.'),
    }),
  },
  PlanDescribed: { version: 1, schema: z.object({ title: z.string(), purpose: z.array(paragraph) }) },
  TargetGroupsSet: { version: 1, schema: z.object({ targetGroups: z.array(targetGroup) }) },
  TerritorySet: { version: 1, schema: z.object({ municipalities: z.array(z.string()) }) },
  ValiditySet: { version: 1, schema: z.object({ validity, before: validity.nullable() }) },
  PhaseSwitched: { version: 1, schema: z.object({ from: z.string(), to: z.string(), reason: z.string().nullable() }) },
} as const;
