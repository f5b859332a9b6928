import { z } from 'zod';
import {
  codeSchema,
  lineSchema,
  municipalityCodeSchema,
  paragraphsRequest,
  reasonSchema,
  regionIdSchema,
  sourceRequest,
  validitySchema,
} from './values';

export const draftPlanRequest = z.strictObject({
  regionId: regionIdSchema,
  cycleId: z.uuid().describe('Planning cycle of the region; gives the plan type and the validity.'),
  title: lineSchema,
});

export const describePlanRequest = z.strictObject({ title: lineSchema, purpose: paragraphsRequest });

export const setTargetGroupsRequest = z.strictObject({
  targetGroups: z
    .array(
      z.strictObject({
        code: codeSchema,
        name: lineSchema.optional().describe('Default: the name on the code list. A group of no list needs one.'),
      }),
    )
    .max(60),
});

export const setTerritoryRequest = z.strictObject({ municipalities: z.array(municipalityCodeSchema).max(7_000) });

export const setPlanValidityRequest = z.strictObject({ validity: z.strictObject(validitySchema.shape) });

export const switchPhaseRequest = z.strictObject({
  to: codeSchema.describe('Code of the list of planning phases.'),
  reason: reasonSchema.nullable().default(null).describe('Needed for a step back.'),
});

export const draftVisionRequest = z.strictObject({
  targetGroup: codeSchema,
  text: paragraphsRequest.min(1).describe('Written from the clients’ side. Paragraphs of the version before may keep their ids.'),
  endYear: z.int().min(1990).max(2200).nullable().default(null).describe('Default: last year of the validity.'),
  source: sourceRequest.nullable().default(null),
});

export const confirmVisionRequest = z.strictObject({
  userRepresentative: z.uuid().describe('Person who speaks for the service users.'),
  meetingId: z.uuid().nullable().default(null),
});
