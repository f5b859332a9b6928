import { z } from 'zod';
import { lineSchema, partialDateSchema, reasonSchema, regionIdSchema, resolutionRequest, textSchema } from './values';

export const beginProjectRequest = z.strictObject({
  regionId: regionIdSchema,
  name: lineSchema,
  number: z.string().min(1).max(120).nullable().default(null).describe('Kept character by character (D060).'),
  programme: lineSchema.nullable().default(null),
  begin: partialDateSchema,
  months: z.int().min(1).max(600),
  goal: textSchema,
  supporter: lineSchema.nullable().default(null),
  plans: z.array(z.uuid()).max(50).default([]),
});

export const prolongProjectRequest = z.strictObject({
  months: z.int().min(1).max(600),
  reason: reasonSchema,
  resolution: resolutionRequest.nullable().default(null),
});

export const linkProjectRequest = z.strictObject({ planId: z.uuid() });

export const submitClosingReportRequest = z.strictObject({
  title: lineSchema,
  summary: textSchema,
  address: z.url().max(2_000).nullable().default(null).describe('Where the report can be read.'),
});
