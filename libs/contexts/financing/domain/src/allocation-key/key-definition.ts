import { Share, ensure } from '@triada/kernel';
import { z } from 'zod';
import { halereAmount, shareText } from '../primitives';

/** Anonymous units of use in a year; persons are never listed, only counted (D016). */
export const usageUnits = ['users', 'hours', 'contacts'] as const;

const perCapita = z.object({
  family: z.literal('per_capita'),
  populationYear: z.int(),
});
const equal = z.object({ family: z.literal('equal') });
const usage = z.object({ family: z.literal('usage'), unit: z.enum(usageUnits), year: z.int() });

/** Rules that divide a pool by one basis. */
export const basicRule = z.discriminatedUnion('family', [perCapita, equal, usage]);
export type BasicRule = z.output<typeof basicRule>;

/**
 * Families of czech-domain 1.7. `per_capita`, `equal`, `usage` and `mixed` divide a given pool; with `fixed_rate` every
 * municipality pays rate × inhabitants and the pool is what comes together. Population is that of 1 January of `populationYear`.
 */
export const keyRule = z.discriminatedUnion('family', [
  perCapita,
  equal,
  usage,
  z.object({ family: z.literal('fixed_rate'), rate: halereAmount, populationYear: z.int() }),
  z.object({ family: z.literal('mixed'), parts: z.array(z.object({ weight: shareText, rule: basicRule })) }),
]);
export type KeyRule = z.output<typeof keyRule>;

/** A rule with its rounding unit (1 = haléř, 100 = whole koruna) and the limits of one contribution, in haléře. */
export const keyDefinition = z.object({
  rule: keyRule,
  unit: z.union([z.literal(1), z.literal(100)]),
  floor: halereAmount.nullable(),
  cap: halereAmount.nullable(),
});
export type KeyDefinition = z.output<typeof keyDefinition>;

/** The parts of a rule with their weights; a rule of one basis is a mix of one part. */
export const partsOf = (
  rule: Exclude<KeyRule, { family: 'fixed_rate' }>,
): readonly { readonly weight: Share; readonly rule: BasicRule }[] =>
  rule.family === 'mixed'
    ? rule.parts.map((part) => ({ weight: Share.parse(part.weight), rule: part.rule }))
    : [{ weight: Share.one, rule }];

/** Whether the pool follows from the key instead of being given. */
export const bringsItsOwnPool = (definition: KeyDefinition): boolean => definition.rule.family === 'fixed_rate';

/** Years of population figures that a definition needs, ascending. */
export const populationYearsOf = ({ rule }: KeyDefinition): readonly number[] => {
  if (rule.family === 'fixed_rate') return [rule.populationYear];
  const years = partsOf(rule).flatMap((part) => (part.rule.family === 'per_capita' ? [part.rule.populationYear] : []));
  return [...new Set(years)].sort((a, b) => a - b);
};

/** A definition must be able to divide every pool exactly. */
export const keyMustBeSound = ({ rule, unit, floor, cap }: KeyDefinition): void => {
  if (rule.family === 'mixed') {
    ensure(rule.parts.length >= 2, 'financing.key-mix-needs-two-parts', {}, 'definition.rule.parts');
    const weights = rule.parts.map((part) => Share.parse(part.weight));
    ensure(
      weights.every((weight) => weight.compare(Share.zero) > 0),
      'financing.key-weight-not-positive',
      {},
      'definition.rule.parts',
    );
    const sum = weights.reduce((total, weight) => total.plus(weight), Share.zero);
    ensure(sum.compare(Share.one) === 0, 'financing.key-weights-not-one', { sum: sum.toString() }, 'definition.rule.parts');
  }
  if (rule.family === 'fixed_rate') ensure(rule.rate > 0, 'financing.key-rate-not-positive', {}, 'definition.rule.rate');
  ensure(
    [floor, cap].every((limit) => limit === null || limit % unit === 0),
    'financing.key-limit-not-in-units',
    { unit },
    'definition',
  );
  ensure(floor === null || cap === null || floor <= cap, 'financing.key-floor-above-cap', {}, 'definition');
};
