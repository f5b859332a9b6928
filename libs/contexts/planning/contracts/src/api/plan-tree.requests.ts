import { z } from 'zod';
import {
  codeSchema,
  levelRequest,
  lineSchema,
  newParagraphsRequest,
  paragraphsRequest,
  partialDateSchema,
  periodSchema,
  reasonSchema,
  sourceRequest,
  textSchema,
} from './values';

const party = z.strictObject({ organisationId: z.uuid().nullable().default(null), name: lineSchema.nullable().default(null) });

export const proposerRequest = z.strictObject({
  personId: z.uuid().nullable().default(null),
  organisationId: z.uuid().nullable().default(null),
});

const reading = z.strictObject({ value: z.string().min(1).max(60), date: partialDateSchema });

const indicator = z.strictObject({
  indicatorId: z.uuid().optional().describe('Of an indicator that stays; a new one gets its id.'),
  name: lineSchema,
  unit: lineSchema,
  definition: textSchema.nullable().default(null),
  dataSource: lineSchema.nullable().default(null),
  baseline: reading.nullable().default(null),
  target: reading.nullable().default(null),
  direction: z.enum(['up', 'down', 'keep']).nullable().default(null),
});

const detailFields = {
  kind: codeSchema.nullable(),
  owner: party.nullable(),
  cooperating: z.array(party).max(50),
  term: periodSchema.nullable(),
  costs: z
    .array(
      z.strictObject({
        year: z.int().min(1990).max(2200),
        amount: z.int().min(0).describe('haléře'),
        fundingSource: codeSchema.nullable().default(null),
      }),
    )
    .max(200),
  indicators: z.array(indicator).max(50),
  serviceIds: z.array(z.uuid()).max(200),
  capacities: z
    .array(
      z.strictObject({ unit: codeSchema, before: z.string().max(20).nullable().default(null), after: z.string().min(1).max(20) }),
    )
    .max(50),
  justification: textSchema.nullable(),
  outputs: z.array(reasonSchema).max(100),
  risks: z.array(reasonSchema).max(100),
  importance: z.int().min(1).max(3).nullable(),
};

/** Fields of a measure in a change: what is left out stays. */
export const changedDetailRequest = z.strictObject(detailFields).partial();

export const detailRequest = z.strictObject({
  kind: detailFields.kind.default(null),
  owner: detailFields.owner.default(null),
  cooperating: detailFields.cooperating.default([]),
  term: detailFields.term.default(null),
  costs: detailFields.costs.default([]),
  indicators: detailFields.indicators.default([]),
  serviceIds: detailFields.serviceIds.default([]),
  capacities: detailFields.capacities.default([]),
  justification: detailFields.justification.default(null),
  outputs: detailFields.outputs.default([]),
  risks: detailFields.risks.default([]),
  importance: detailFields.importance.default(null),
});

const newEntry = {
  ...levelRequest,
  parentId: z.uuid().nullable().default(null).describe('Entry of the level above; null at the top of the tree.'),
  title: lineSchema,
  text: newParagraphsRequest.default([]),
};

const newMeasure = { ...newEntry, detail: detailRequest.prefault({}) };

export const addPlanItemRequest = z.strictObject({
  ...newEntry,
  tier: codeSchema.describe('Level of the plan type, e.g. `priority`, `goal`, `activity`.'),
  source: sourceRequest.nullable().default(null),
});

export const changePlanItemRequest = z.strictObject({
  title: lineSchema.optional(),
  text: paragraphsRequest.optional(),
  source: sourceRequest.nullable().default(null),
});

export const addMeasureRequest = z.strictObject({
  ...newMeasure,
  source: sourceRequest.nullable().default(null),
  proposer: proposerRequest.nullable().default(null),
});

export const addMeasureInRoundRequest = addMeasureRequest.extend({
  groupId: z.uuid().describe('Group that adds; takes one of its places.'),
});

export const changeMeasureRequest = z.strictObject({
  title: lineSchema.optional(),
  text: paragraphsRequest.optional(),
  detail: changedDetailRequest.default({}),
  source: sourceRequest.nullable().default(null),
});

export const movePlanNodeRequest = z.strictObject({ parentId: z.uuid().nullable() });

export const orderPlanNodesRequest = z.strictObject({
  parentId: z.uuid().nullable().default(null),
  order: z.array(z.uuid()).min(1).max(5_000).describe('All children in their new order.'),
});

export const acceptProposalRequest = z.strictObject({
  ...newMeasure,
  round: z.strictObject({ roundId: z.uuid(), groupId: z.uuid() }).nullable().default(null),
});
