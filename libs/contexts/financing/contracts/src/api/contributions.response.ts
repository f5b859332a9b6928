import { z } from 'zod';
import { bilingualText, halereAmount } from '../primitives';
import { explainedLine } from './allocation-key.response';

export const contributionRow = explainedLine
  .omit({ share: true, exact: true, roundedDown: true, gotRemainder: true, limited: true })
  .extend({
    participates: z.boolean(),
    share: z.string().nullable(),
    exact: z.string().nullable().describe('null for whoever takes no part'),
    roundedDown: halereAmount.nullable(),
    gotRemainder: z.boolean(),
    limited: z.enum(['floor', 'cap']).nullable(),
    previousYear: halereAmount.nullable().describe('contribution of the year before; null when it was not computed'),
    change: z.int().nullable().describe('amount − previousYear'),
    paid: halereAmount,
    balance: z.int(),
    withEveryone: halereAmount.nullable().describe('what it would pay if every municipality of the region took part'),
    effect: z.int().nullable().describe('amount − withEveryone: what the absence of others costs or saves'),
    payments: z.array(z.object({ paymentId: z.uuid(), amount: halereAmount, receivedOn: z.string() })),
  });

export const contributionsResponse = z.object({
  schemeId: z.uuid(),
  regionId: z.string(),
  name: z.string(),
  year: z.int(),
  round: z.int().describe('how many times the year was computed; this is the last one'),
  computedOn: z.string(),
  settledOn: z.string().nullable(),
  outdated: z.boolean().describe('whether participants have changed since'),
  key: z.object({
    keyId: z.uuid(),
    version: z.int(),
    name: z.string().nullable(),
    formula: bilingualText,
    rounding: bilingualText,
    unit: z.int(),
  }),
  total: halereAmount,
  paid: halereAmount,
  rows: z.array(contributionRow).describe('every municipality of the region; whoever takes no part has 0'),
});

export const mandatoryExpenditureResponse = z.object({
  schemeId: z.uuid(),
  year: z.int(),
  included: z.array(
    z.object({
      municipality: z.string(),
      name: z.string(),
      resolutionNumber: z.string(),
      date: z.string(),
      document: z.string(),
    }),
  ),
  missing: z
    .array(
      z.object({
        municipality: z.string(),
        name: z.string(),
        said: z.boolean().describe('true: the council said no; false: it said nothing'),
      }),
    )
    .describe('municipalities that have not included joint financing'),
});
