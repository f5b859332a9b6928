import { z } from 'zod';
import { paragraph, period, scope, source } from '../../shared/values';

export const party = z.object({ organisationId: z.uuid().nullable(), name: z.string().nullable() });
export type Party = z.output<typeof party>;

/** Person or organisation that proposed; persons only by their random id. */
export const proposer = z.object({ personId: z.uuid().nullable(), organisationId: z.uuid().nullable() });
export type Proposer = z.output<typeof proposer>;

const reading = z.object({ value: z.string(), date: z.string() });

export const indicator = z.object({
  indicatorId: z.uuid(),
  name: z.string(),
  unit: z.string(),
  definition: z.string().nullable(),
  dataSource: z.string().nullable(),
  baseline: reading.nullable(),
  target: reading.nullable(),
  direction: z.enum(['up', 'down', 'keep']).nullable(),
});
export type Indicator = z.output<typeof indicator>;

/** Fields of a measure beside title and text (czech-domain 4.4). */
export const measureDetail = z.object({
  kind: z.string().nullable().describe('Code of the list of measure kinds.'),
  owner: party.nullable().describe('Who answers for the measure.'),
  cooperating: z.array(party),
  term: period.nullable(),
  costs: z.array(z.object({ year: z.int(), amount: z.int().min(0).describe('haléře'), fundingSource: z.string().nullable() })),
  indicators: z.array(indicator),
  serviceIds: z.array(z.uuid()).describe('Services that the measure rests on.'),
  capacities: z.array(z.object({ unit: z.string(), before: z.string().nullable(), after: z.string() })),
  justification: z.string().nullable(),
  outputs: z.array(z.string()),
  risks: z.array(z.string()),
  importance: z.int().min(1).max(3).nullable(),
});
export type MeasureDetail = z.output<typeof measureDetail>;

/** A group's addition in a round; it takes one of the places of the group's quota (D071). */
export const addition = z.object({ roundId: z.uuid(), groupId: z.uuid() });
export type Addition = z.output<typeof addition>;

const placeInTree = { parentId: z.uuid().nullable(), rank: z.int().describe('Order among the children of one parent.') };

/** Entries of the tree: `item` is any level but the measure (priority, goal, activity). */
export const treeEvents = {
  PlanItemAdded: {
    version: 1,
    schema: z.object({
      itemId: z.uuid(),
      tier: z.string(),
      ...placeInTree,
      ...scope.shape,
      title: z.string(),
      paragraphs: z.array(paragraph),
      source: source.nullable(),
    }),
  },
  PlanItemChanged: {
    version: 1,
    schema: z.object({
      itemId: z.uuid(),
      title: z.string().optional(),
      paragraphs: z.array(paragraph).optional(),
      source: source.nullable(),
    }),
  },
  PlanItemRemoved: { version: 1, schema: z.object({ itemId: z.uuid(), reason: z.string() }) },
  MeasureAdded: {
    version: 1,
    schema: z.object({
      measureId: z.uuid(),
      ...placeInTree,
      ...scope.shape,
      title: z.string(),
      paragraphs: z.array(paragraph),
      detail: measureDetail,
      source: source.nullable(),
      proposer: proposer.nullable(),
      proposalId: z.uuid().nullable(),
      addition: addition.nullable(),
    }),
  },
  MeasureChanged: {
    version: 1,
    schema: z.object({
      measureId: z.uuid(),
      title: z.string().optional(),
      paragraphs: z.array(paragraph).optional(),
      detail: measureDetail.partial(),
      source: source.nullable(),
    }),
  },
  MeasureWithdrawn: { version: 1, schema: z.object({ measureId: z.uuid(), reason: z.string(), addition: addition.nullable() }) },
  PlanNodeMoved: { version: 1, schema: z.object({ nodeId: z.uuid(), ...placeInTree }) },
  PlanNodesOrdered: { version: 1, schema: z.object({ parentId: z.uuid().nullable(), order: z.array(z.uuid()) }) },
} as const;
