import { isPartialDate } from '@triada/kernel';
import { z } from 'zod';
import { daySchema, municipalityCodeSchema, regionIdSchema, validitySchema } from '../events/shared';

/** One line of text: names, titles. */
export const lineSchema = z.string().trim().min(1).max(300);
/** Running text of one paragraph, reason or note. Persons only as `@[personId]`. */
export const textSchema = z.string().trim().min(1).max(20_000);
export const reasonSchema = z.string().trim().min(1).max(2_000);
export const codeSchema = z.string().min(1).max(80);

export const partialDateSchema = z
  .string()
  .max(10)
  .refine(isPartialDate, { error: 'planning.no-date' })
  .describe('Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`.');

/** Both ends belong to the period. */
export const periodSchema = z.strictObject({ from: partialDateSchema, to: partialDateSchema });

export const resolutionRequest = z.strictObject({
  body: lineSchema.describe('Body that decided.'),
  number: z.string().trim().min(1).max(60).describe('As on paper, e.g. `6/2023`.'),
  date: daySchema,
});

export const sourceRequest = z
  .strictObject({ meetingId: z.uuid(), pointId: z.uuid() })
  .describe('Point of approved minutes that this comes from.');

/** Text as paragraphs: with its id a paragraph that stays, without it a new one. */
export const paragraphsRequest = z.array(z.strictObject({ paragraphId: z.uuid().optional(), text: textSchema })).max(500);
export const newParagraphsRequest = z.array(z.strictObject({ text: textSchema })).max(500);

export const levelRequest = {
  level: z.enum(['group', 'whole']).describe('For one target group, or for the whole plan (D070).'),
  targetGroup: codeSchema.nullable().default(null).describe('Target group of the plan; null for the whole.'),
};

export const regionParams = z.object({ regionId: regionIdSchema });
export const planParams = z.object({ planId: z.uuid() });

/** Nothing to say but that it shall happen. */
export const emptyRequest = z.strictObject({});

// What answers consist of.

export const resolutionResponse = z.object({ body: z.string(), number: z.string(), date: z.string() });
export const sourceResponse = z.object({ meetingId: z.string(), pointId: z.string() });
export const paragraphResponse = z.object({ paragraphId: z.string(), text: z.string() });
export const targetGroupResponse = z.object({ code: z.string(), name: z.string() });
export const periodResponse = z.object({ from: z.string(), to: z.string() });
export const actorResponse = z
  .object({ id: z.string().nullable(), roles: z.array(z.string()), onBehalfOf: z.string().nullable() })
  .describe('Pseudonym and roles of who did it, and on whose behalf. Readers without a role in the region get the roles only.');
export const municipalityResponse = z.object({ code: z.string(), name: z.string() });
export const organisationResponse = z.object({ organisationId: z.string(), name: z.string().nullable() });

export { daySchema, municipalityCodeSchema, regionIdSchema, validitySchema };
