import { z } from 'zod';

/** Result of verifying a range of one log. */
export const auditVerificationResponse = z.object({
  context: z.string(),
  checked: z.int().describe('events verified in this answer'),
  total: z.string().describe('events verified from the beginning of the log up to here'),
  ok: z.boolean(),
  complete: z.boolean().describe('whether the end of the log was reached'),
  next: z.string().nullable().describe('cursor for the rest; null when complete or after a mismatch'),
  lastLeafHash: z.string().nullable(),
  mismatch: z
    .object({
      number: z.string().describe('number of the event in its log, from 1'),
      kind: z.string(),
      stream: z.string(),
      revision: z.string(),
      eventId: z.string(),
      text: z.object({ cs: z.string(), en: z.string() }),
    })
    .nullable()
    .describe('the first promise of the log that is broken'),
  limits: z.object({ cs: z.string(), en: z.string() }).describe('what such a verification cannot see'),
});
