import { z } from 'zod';
import { hashSchema, votesSchema } from '../events/shared';
import {
  codeSchema,
  daySchema,
  lineSchema,
  reasonSchema,
  resolutionRequest,
  sourceRequest,
  textSchema,
  validitySchema,
} from './values';

const revision = z.int().min(1).max(100_000);
const count = z.int().min(0).max(1_000_000);
const votes = z.strictObject(votesSchema.shape);

export const openConsultationRequest = z.strictObject({
  from: daySchema,
  to: daySchema,
  channels: z.array(codeSchema).max(20).default([]).describe('Codes of the list of consultation channels.'),
});

export const closeConsultationRequest = z.strictObject({ comments: count, bodies: count });

export const settleCommentsRequest = z.strictObject({
  accepted: count,
  partly: count,
  rejected: count,
  resolution: resolutionRequest.nullable().default(null),
});

export const closeRevisionRequest = z.strictObject({
  label: lineSchema.nullable().default(null).describe('Name of the version, e.g. `1.1`.'),
  reason: reasonSchema.nullable().default(null),
  source: sourceRequest.nullable().default(null),
});

export const recommendPlanRequest = z.strictObject({ revision, resolution: resolutionRequest });

export const submitPlanRequest = z.strictObject({
  revision,
  addressee: lineSchema.describe('Body that shall decide.'),
  overrideReason: reasonSchema
    .nullable()
    .default(null)
    .describe('Why the plan goes on although a municipality has no representative (D058).'),
});

const decision = { revision, hash: hashSchema, resolution: resolutionRequest };

export const adoptPlanRequest = z.strictObject({ ...decision, votes });
export const notePlanRequest = z.strictObject(decision);
export const returnPlanRequest = z.strictObject({ ...decision, reason: reasonSchema });

export const openAmendmentRequest = z.strictObject({
  reason: reasonSchema,
  resolution: resolutionRequest.nullable().default(null),
  source: sourceRequest.nullable().default(null),
});

export const extendPlanRequest = z.strictObject({
  validity: z.strictObject(validitySchema.shape),
  resolution: resolutionRequest,
});

export const evaluatePlanRequest = z.strictObject({
  year: z.int().min(1990).max(2200).nullable().default(null).describe('Null: the whole plan.'),
  text: textSchema,
  fulfilled: count.default(0),
  partly: count.default(0),
  notFulfilled: count.default(0),
  cancelled: count.default(0),
});

export const expirePlanRequest = z.strictObject({ archived: z.boolean().default(true) });
