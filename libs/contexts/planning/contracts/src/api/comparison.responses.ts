import { z } from 'zod';
import { planChangeResponse } from './plan.responses';

const words = z
  .array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }))
  .describe('Text difference by words; joined without "removed" it is the new text.');

export const comparisonResponse = z.object({
  planId: z.string(),
  from: z.object({ revision: z.int(), hash: z.string() }),
  to: z.object({ revision: z.int(), hash: z.string() }),
  differences: z.array(
    planChangeResponse.extend({
      values: z.array(
        z.object({
          field: z.string(),
          before: z.unknown(),
          after: z.unknown(),
          words: words.nullable().describe('For a line of text.'),
          paragraphs: z
            .array(z.object({ paragraphId: z.string(), change: z.enum(['same', 'added', 'removed', 'changed']), words }))
            .nullable()
            .describe('For texts in paragraphs.'),
        }),
      ),
    }),
  ),
});

export const roundDecisionsResponse = z.object({
  planId: z.string(),
  roundId: z.string(),
  title: z.string(),
  quota: z.int(),
  ruleVersion: z.int(),
  reevaluatedUnder: z
    .object({ version: z.int(), quota: z.int() })
    .nullable()
    .describe('Null: every decision under its own version.'),
  decisions: z.array(
    z.object({
      revision: z.int().describe('Place in the stream of the plan; the order explains the outcome.'),
      recordedAt: z.string(),
      groupId: z.string(),
      measureId: z.string().nullable(),
      title: z.string(),
      outcome: z.enum(['accepted', 'refused']),
      rule: z.object({ version: z.int(), quota: z.int() }),
      taken: z.int().describe('Places that the group held before.'),
      reevaluated: z.enum(['accepted', 'refused']),
    }),
  ),
});
