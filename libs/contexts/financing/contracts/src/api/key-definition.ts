import { z } from 'zod';
import { halereAmount, municipalityCode, shareText } from '../primitives';

const populationYear = z.int().min(1990).max(2200).describe('population of 1 January of this year');
const perCapita = z.strictObject({ family: z.literal('per_capita'), populationYear });
const equal = z.strictObject({ family: z.literal('equal') });
const usageUnit = z.enum(['users', 'hours', 'contacts']);
const usage = z.strictObject({ family: z.literal('usage'), unit: usageUnit, year: populationYear });

/** The rule of a key by family (code list key-families); `fixed_rate` is the per-capita family with a rate instead of a pool. */
export const keyRuleRequest = z.discriminatedUnion('family', [
  perCapita,
  equal,
  usage,
  z.strictObject({
    family: z.literal('fixed_rate'),
    rate: z.int().min(0).max(100_000_000).describe('haléře per inhabitant and year'),
    populationYear,
  }),
  z.strictObject({
    family: z.literal('mixed'),
    parts: z
      .array(z.strictObject({ weight: shareText, rule: z.discriminatedUnion('family', [perCapita, equal, usage]) }))
      .min(1)
      .max(10),
  }),
]);

export const keyDefinitionRequest = z.strictObject({
  rule: keyRuleRequest,
  unit: z
    .union([z.literal(1), z.literal(100)])
    .default(100)
    .describe('amounts are whole multiples: 100 = koruna, 1 = haléř'),
  floor: halereAmount.nullable().default(null).describe('smallest contribution of one municipality'),
  cap: halereAmount.nullable().default(null).describe('largest contribution of one municipality'),
});

/** Anonymous use of services by municipality; a count from 1 to 4 is refused because it could point at somebody. */
export const usageFiguresRequest = z.strictObject({
  year: populationYear,
  unit: usageUnit,
  source: z.string().trim().min(1).max(300),
  counts: z.record(municipalityCode, z.int().min(0).max(1_000_000_000)),
});

/** A stored key by version, or a definition tried out. */
export const keyOrDefinition = z.union([
  z.strictObject({ keyId: z.uuid(), version: z.int().min(1).max(10_000) }),
  z.strictObject({ name: z.string().trim().min(1).max(200), definition: keyDefinitionRequest }),
]);
