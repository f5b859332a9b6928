import { z } from 'zod';
import { proposerRequest } from './plan-tree.requests';
import { codeSchema, daySchema, lineSchema, sourceRequest, textSchema } from './values';

export const openRoundRequest = z.strictObject({
  title: lineSchema,
  groups: z
    .array(z.uuid())
    .min(1)
    .max(100)
    .describe('Groups that may add measures; each has the quota of the rules of the region.'),
  to: daySchema.nullable().default(null),
});

export const recordProposalRequest = z.strictObject({
  text: textSchema,
  targetGroups: z.array(codeSchema).max(60).default([]),
  groupId: z.uuid().nullable().default(null),
  source: sourceRequest.nullable().default(null),
  proposer: proposerRequest.nullable().default(null).describe('Without one the proposal stays incomplete (D085).'),
});

export const completeProposalRequest = z.strictObject({ proposer: proposerRequest });

export const flagMeasuresRequest = z.strictObject({
  serviceId: z.uuid(),
  kind: z.enum(['service-closed', 'service-suspended', 'capacity-changed']),
  detail: lineSchema.nullable().default(null),
  from: daySchema,
});

export const resolveFlagRequest = z.strictObject({ note: textSchema });

export const markFundedRequest = z.strictObject({
  schemeId: z.uuid(),
  measureIds: z.array(z.uuid()).max(5_000),
  from: daySchema,
});
