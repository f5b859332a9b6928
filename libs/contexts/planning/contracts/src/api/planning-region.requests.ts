import { z } from 'zod';
import {
  codeSchema,
  daySchema,
  lineSchema,
  municipalityCodeSchema,
  periodSchema,
  reasonSchema,
  regionIdSchema,
  resolutionRequest,
} from './values';

const letterhead = z.strictObject({ lines: z.array(lineSchema).max(10), contact: lineSchema.nullable().default(null) });
const municipalities = z.array(municipalityCodeSchema).min(1).max(7_000);

export const foundPlanningRegionRequest = z.strictObject({
  regionId: regionIdSchema,
  name: lineSchema,
  letterhead: letterhead.default({ lines: [], contact: null }),
  municipalities,
  owner: z.uuid().nullable().default(null).describe('Organisation that owns the planning from the first day.'),
});

export const renamePlanningRegionRequest = z.strictObject({ name: lineSchema, letterhead });

export const changeMunicipalitiesRequest = z
  .strictObject({ municipalities, reason: reasonSchema })
  .describe('The whole set as it is from the day on which the command is true.');

export const handOverPlanningRequest = z.strictObject({
  former: z.uuid().nullable().describe('Present owner; null when the owner is vacant.'),
  successor: z.uuid().nullable().describe('Null makes the owner vacant.'),
  resolution: resolutionRequest.nullable().default(null),
  openDuties: z
    .array(reasonSchema)
    .max(200)
    .default([])
    .describe('Duties that only people know of; those that follow from the plans are added by the product.'),
});

export const appointCoordinatorRequest = z.strictObject({
  organisationId: z.uuid(),
  from: daySchema,
  to: daySchema.nullable().default(null).describe('First day on which it no longer coordinates.'),
});

export const changeRuleSettingsRequest = z
  .strictObject({
    quotaPerGroup: z.int().min(0).max(1_000),
    municipalityCoverage: z.enum(['required', 'advisory']),
    consultationDays: z.int().min(0).max(365),
    recommendation: z.enum(['required', 'optional']),
  })
  .partial()
  .describe('What is left out stays as it is. Every change is a new version.');

export const openPlanningCycleRequest = z.strictObject({
  cycleId: z.uuid().describe('Chosen by the caller; names the cycle from then on.'),
  planType: codeSchema,
  title: lineSchema,
  period: periodSchema.nullable().default(null),
  historical: z.boolean().default(false).describe('Known by period and supporter only; no plan is kept for it.'),
  supporter: lineSchema.nullable().default(null),
  predecessor: z.uuid().nullable().default(null),
});

export const changeCyclePeriodRequest = z.strictObject({ period: periodSchema, reason: reasonSchema });

export const reasonRequest = z.strictObject({ reason: reasonSchema });
