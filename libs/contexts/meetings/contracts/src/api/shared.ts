import { z } from 'zod';

/** Texts of requests: trimmed, never empty, never endless. */
export const nameText = z.string().trim().min(1).max(200);
export const lineText = z.string().trim().min(1).max(500);
export const longText = z.string().trim().min(1).max(20_000);

/** Id of a new thing; a client that needs to know it beforehand draws the UUID itself. */
export const newIdOption = z.uuid().optional();

export const partyRequest = z
  .strictObject({ personId: z.uuid().optional(), organisationId: z.uuid().optional() })
  .refine(({ personId, organisationId }) => personId !== undefined || organisationId !== undefined, 'a person or an organisation')
  .describe('Person, organisation, or a person speaking for an organisation.');

export const votesRequest = z.strictObject({
  for: z.int().min(0).max(10_000),
  against: z.int().min(0).max(10_000),
  abstained: z.int().min(0).max(10_000),
});

export const headcountRequest = z.strictObject({
  total: z.int().min(0).max(1_000_000),
  approximate: z.boolean().default(false).describe('„na 80“'),
  classes: z
    .array(z.strictObject({ code: z.string().min(1).max(80), count: z.int().min(0).max(1_000_000) }))
    .max(30)
    .default([])
    .describe('Per actor class; somebody acting for two counts in both.'),
});

/** Nothing but the address is needed. */
export const emptyRequest = z.strictObject({}).default({});
export const reasonRequest = z.strictObject({ reason: lineText });
