import { ensure, type Halere } from '@triada/kernel';
import { explainContributions, type ContributionLine } from './contributions';
import { bringsItsOwnPool, type KeyDefinition } from './key-definition';
import type { KeyInputs } from './key-inputs';

export interface ComparedLine {
  readonly municipality: string;
  readonly left: ContributionLine;
  readonly right: ContributionLine;
  /** right − left, in haléře; the differences of all lines sum to 0 (X08). */
  readonly difference: number;
}

export interface KeyComparison {
  readonly pool: Halere;
  readonly lines: readonly ComparedLine[];
}

/**
 * Two keys side by side over one and the same pool. A key with a fixed rate brings its pool along and the other key divides
 * that one; two fixed rates can be compared only when they bring together the same amount.
 */
export const compareKeys = (
  left: KeyDefinition,
  right: KeyDefinition,
  inputs: KeyInputs,
  participants: readonly string[],
  pool: Halere | null,
): KeyComparison => {
  const own = [left, right].find(bringsItsOwnPool);
  const common = own ? explainContributions(own, inputs, participants, null).total : pool;
  ensure(own === undefined || pool === null || pool === common, 'financing.pool-follows-from-key', {}, 'pool');
  const by = (definition: KeyDefinition) =>
    explainContributions(definition, inputs, participants, bringsItsOwnPool(definition) ? null : common);
  const [a, b] = [by(left), by(right)];
  ensure(a.total === b.total, 'financing.keys-bring-different-pools', { left: a.total, right: b.total });
  return {
    pool: a.total,
    lines: a.lines.map((line, index) => ({
      municipality: line.municipality,
      left: line,
      right: b.lines[index]!,
      difference: b.lines[index]!.amount - line.amount,
    })),
  };
};
