import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { contributionLine } from '../allocation-key/contributions';
import { keyDefinition } from '../allocation-key/key-definition';
import { halereAmount, localDate, regionId } from '../primitives';

/** Where the question was put: a point of minutes, when it came from a meeting. */
const source = z.object({ meetingId: z.uuid(), pointId: z.uuid() });

/** One key with its contributions, as it lay before those who chose. */
const variant = z.object({
  keyId: z.uuid(),
  keyVersion: z.int().min(1),
  definition: keyDefinition,
  total: halereAmount,
  lines: z.array(contributionLine),
});
export type KeyVariant = z.output<typeof variant>;

export const keyQuestionEvents = defineEvents({
  KeyQuestionRaised: {
    version: 1,
    schema: z.object({
      questionId: z.uuid(),
      regionId,
      text: z.string(),
      /** Who answers for an answer: a body or an office, never a person's name. */
      owner: z.string(),
      dueOn: localDate.nullable(),
      source: source.nullable(),
    }),
  },
  KeyVariantsComputed: {
    version: 1,
    schema: z.object({ questionId: z.uuid(), pool: halereAmount.nullable(), variants: z.array(variant) }),
  },
  KeyQuestionAnswered: {
    version: 1,
    schema: z.object({
      questionId: z.uuid(),
      keyId: z.uuid(),
      keyVersion: z.int().min(1),
      reason: z.string(),
      decidedBy: z.string(),
      answeredOn: localDate,
      /** The scheme whose choice answered it; null when it was answered by itself. */
      schemeId: z.uuid().nullable(),
    }),
  },
});

export type KeyQuestionEvent = EventOf<typeof keyQuestionEvents>;
