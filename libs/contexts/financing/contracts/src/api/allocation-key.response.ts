import { z } from 'zod';
import { bilingualText, halereAmount, municipalityCode } from '../primitives';
import { keyDefinitionRequest } from './key-definition';

export const allocationKeyResponse = z.object({
  id: z.uuid(),
  regionId: z.string().nullable(),
  name: z.string(),
  origin: z.enum(['regional-authority', 'own']),
  state: z.enum(['offered', 'retired']),
  versions: z.array(
    z.object({
      version: z.int(),
      definition: keyDefinitionRequest,
      formula: bilingualText,
      rounding: bilingualText,
      reason: z.string().nullable(),
      since: z.string().describe('day from which the version is true'),
    }),
  ),
});

export const allocationKeysResponse = z.object({ items: z.array(allocationKeyResponse) });

/** One contribution with all that a reader needs to repeat it by hand (X07). */
export const explainedLine = z.object({
  municipality: municipalityCode,
  name: z.string(),
  inputs: z.array(
    z.object({
      basis: z.enum(['population', 'usage', 'equal']),
      unit: z.string(),
      value: z.int(),
      total: z.int(),
      year: z.int().nullable(),
      source: z.string().nullable(),
    }),
  ),
  share: z.string().nullable().describe('exact part of the pool, n/d'),
  exact: z.string().describe('exact amount in haléře, n/d'),
  roundedDown: halereAmount,
  gotRemainder: z.boolean(),
  limited: z.enum(['floor', 'cap']).nullable(),
  amount: halereAmount,
  explanation: bilingualText,
});

export const keyVariant = z.object({
  keyId: z.uuid().nullable(),
  version: z.int().nullable(),
  name: z.string(),
  formula: bilingualText,
  rounding: bilingualText,
  total: halereAmount,
  lines: z.array(explainedLine),
});
