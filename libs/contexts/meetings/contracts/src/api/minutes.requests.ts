import { z } from 'zod';
import { codeSchema, daySchema, sides } from '../vocabulary';
import { lineText, longText, newIdOption, partyRequest, votesRequest } from './shared';

const content = {
  type: codeSchema.describe('Code list minutes-item-types.'),
  text: longText.describe('Persons only as `@[personId]`.'),
  tags: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  targetGroups: z.array(codeSchema).max(30).default([]),
  speaker: partyRequest.nullable().default(null),
  proposer: partyRequest.nullable().default(null),
  agreedBy: z
    .strictObject({ wholeGroup: z.boolean().default(false), parties: z.array(partyRequest).max(200).default([]) })
    .nullable()
    .default(null)
    .describe('Who agreed, for an agreement.'),
  offer: z
    .strictObject({ offeredBy: partyRequest, what: lineText, forWhom: lineText })
    .nullable()
    .default(null)
    .describe('Who offers what for whom, for an offer.'),
  negative: z.boolean().default(false).describe('A decision with a negative result, „není nutnost“.'),
  scope: lineText.nullable().default(null),
};
export const pointContentFields = content;

/** D089: who does it and by when; the words of the point say what. */
const task = z
  .strictObject({ owner: partyRequest, due: daySchema.nullable().default(null).describe('Last day; not before the meeting.') })
  .nullable()
  .default(null);

export const recordPointRequest = z.strictObject({
  pointId: newIdOption,
  parent: z.uuid().nullable().default(null),
  itemId: z.uuid().nullable().default(null).describe('Agenda item.'),
  task: task.describe('Task that the point creates; null = none.'),
  ...content,
});
export const revisePointRequest = z.strictObject({
  itemId: z.uuid().nullable().default(null),
  task: task.describe('Owner and last day of the task of the point, which is assigned when it has none; null = its tasks stay as they are.'),
  ...content,
});
export const settleCheckRequest = z.strictObject({ outcome: lineText.describe('How it was settled, in words.') });

export const voteOnResolutionRequest = z.strictObject({
  resolutionId: newIdOption,
  number: z.string().trim().min(1).max(40).describe('„6/2018“'),
  pointId: z.uuid().nullable().default(null),
  verb: codeSchema.describe('Code list resolution-verbs.'),
  text: longText,
  votes: votesRequest.nullable().default(null).describe('Counted votes; null = they follow from the ballots or the sides.'),
  bySide: z.partialRecord(z.enum(sides), votesRequest).nullable().default(null),
  ballots: z
    .array(z.strictObject({ personId: z.uuid(), choice: z.enum(['for', 'against', 'abstained']) }))
    .max(500)
    .default([])
    .describe('Named votes.'),
});

export const submitMinutesRequest = z.strictObject({ authorId: z.uuid().describe('Person who wrote them.') });
export const returnMinutesRequest = z.strictObject({ reason: lineText });
export const approveMinutesRequest = z.strictObject({ verifierId: z.uuid().describe('Person who verified them; not the author.') });

export const issueErratumRequest = z.strictObject({
  erratumId: newIdOption,
  pointId: z.uuid(),
  oldWording: longText.describe('Words as they stand in the point, once.'),
  newWording: longText,
  reason: lineText,
  authorId: z.uuid(),
  effectiveFrom: daySchema.nullable().default(null).describe('Null = today.'),
});
