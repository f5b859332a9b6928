import { z } from 'zod';
import { budgetYear, contentHashText, localDate, regionId, shareText } from '../primitives';

/** „At least“: so many councils, or such a share of municipalities or of their inhabitants on 1 January of a year. */
export const activationRuleRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('councils'), atLeast: z.int().min(1).max(7000) }),
  z.strictObject({ kind: z.literal('share-of-municipalities'), atLeast: shareText }),
  z.strictObject({ kind: z.literal('share-of-population'), atLeast: shareText, populationYear: z.int().min(1990).max(2200) }),
]);

/** Plan and measures may be missing here; the rule then says why that is refused (D018). */
export const proposeSchemeRequest = z.strictObject({
  regionId,
  name: z.string().trim().min(1).max(200),
  guarantor: z.uuid().describe('organisation that collects and pays; a union of municipalities may be it'),
  firstYear: budgetYear,
  plan: z
    .strictObject({ planId: z.uuid(), revision: z.int().min(1).max(1_000_000), hash: contentHashText })
    .optional()
    .describe('closed revision of a plan that the proposal came from'),
  measureIds: z.array(z.uuid()).max(200).default([]),
  activationRule: activationRuleRequest,
});

export const setActivationRuleRequest = z.strictObject({ rule: activationRuleRequest });

export const askCouncilsRequest = z.strictObject({
  question: z.string().trim().min(1).max(2000),
  askedOn: localDate,
});

export const closeSchemeRequest = z.strictObject({ reason: z.string().trim().min(1).max(2000) });
