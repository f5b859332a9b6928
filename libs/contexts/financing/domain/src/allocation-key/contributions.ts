import { ensure, halere, Share, sumOf, type Halere } from '@triada/kernel';
import { z } from 'zod';
import { halereAmount, municipalityCode } from '../primitives';
import { bringsItsOwnPool, keyMustBeSound, partsOf, type KeyDefinition } from './key-definition';
import { inputsOf, keyInput, populationOf, shareOfInput, type KeyInputs } from './key-inputs';
import { allocateWithinLimits } from './limits';

/** Everything that a municipality needs to reach its amount by hand (X07). `exact` is a fraction of haléře. */
export const contributionLine = z.object({
  municipality: municipalityCode,
  inputs: z.array(keyInput),
  /** Exact part of the pool; null with a fixed rate, where there is no pool to divide. */
  share: z.string().nullable(),
  exact: z.string(),
  roundedDown: halereAmount,
  /** Whether a left-over unit came here: by the largest remainder, or by rounding half up with a fixed rate. */
  gotRemainder: z.boolean(),
  limited: z.enum(['floor', 'cap']).nullable(),
  amount: halereAmount,
});
export type ContributionLine = z.output<typeof contributionLine>;

export interface Contributions {
  readonly rounding: 'largest-remainder' | 'half-up';
  readonly total: Halere;
  /** By ascending municipality code. */
  readonly lines: readonly ContributionLine[];
}

const byRate = (
  definition: KeyDefinition & { rule: { family: 'fixed_rate' } },
  inputs: KeyInputs,
  participants: readonly string[],
): Contributions => {
  const { rule, unit, floor, cap } = definition;
  const figures = inputsOf({ family: 'per_capita', populationYear: rule.populationYear }, inputs, participants);
  const lines = participants.map((municipality, index): ContributionLine => {
    const exact = halere(rule.rate * populationOf(inputs, rule.populationYear, municipality));
    const roundedDown = Math.floor(exact / unit) * unit;
    const gotRemainder = (exact - roundedDown) * 2 >= unit && exact !== roundedDown;
    const rounded = roundedDown + (gotRemainder ? unit : 0);
    const limited = floor !== null && rounded < floor ? 'floor' : cap !== null && rounded > cap ? 'cap' : null;
    const amount = limited === 'floor' ? floor! : limited === 'cap' ? cap! : rounded;
    return {
      municipality,
      inputs: [figures[index]!],
      share: null,
      exact: Share.of(exact).toString(),
      roundedDown,
      gotRemainder,
      limited,
      amount,
    };
  });
  return { rounding: 'half-up', total: sumOf(lines.map(({ amount }) => amount)), lines };
};

const byPool = (
  definition: KeyDefinition & { rule: Exclude<KeyDefinition['rule'], { family: 'fixed_rate' }> },
  inputs: KeyInputs,
  participants: readonly string[],
  pool: Halere,
): Contributions => {
  const parts = partsOf(definition.rule).map(({ weight, rule }) => ({ weight, inputs: inputsOf(rule, inputs, participants) }));
  const claims = participants.map((key, index) => ({
    key,
    weight: parts.reduce((sum, part) => sum.plus(part.weight.times(shareOfInput(part.inputs[index]!))), Share.zero),
  }));
  const lines = allocateWithinLimits(pool, claims, definition.unit, definition).map((allotment, index): ContributionLine => ({
    municipality: allotment.key,
    inputs: parts.map((part) => part.inputs[index]!),
    share: claims[index]!.weight.toString(),
    exact: allotment.exact.toString(),
    roundedDown: allotment.roundedDown,
    gotRemainder: allotment.gotRemainder,
    limited: allotment.limited,
    amount: allotment.amount,
  }));
  return { rounding: 'largest-remainder', total: pool, lines };
};

/**
 * Contributions of `participants` (municipality codes) by one version of a key: the same inputs always give the same amounts,
 * and the amounts sum exactly to the pool. `pool` in haléře, a multiple of the key's unit; null with a fixed rate.
 */
export const explainContributions = (
  definition: KeyDefinition,
  inputs: KeyInputs,
  participants: readonly string[],
  pool: Halere | null,
): Contributions => {
  keyMustBeSound(definition);
  const ordered = [...new Set(participants)].sort();
  ensure(ordered.length > 0, 'financing.nobody-to-charge');
  if (bringsItsOwnPool(definition)) {
    ensure(pool === null, 'financing.pool-follows-from-key', {}, 'pool');
    return byRate(definition as Parameters<typeof byRate>[0], inputs, ordered);
  }
  ensure(pool !== null, 'financing.pool-missing', {}, 'pool');
  ensure(pool % definition.unit === 0, 'financing.pool-not-in-units', { unit: definition.unit }, 'pool');
  return byPool(definition as Parameters<typeof byPool>[0], inputs, ordered, pool);
};
