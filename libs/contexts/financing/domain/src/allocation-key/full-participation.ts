import { Rejected, type Halere } from '@triada/kernel';
import { explainContributions, type Contributions } from './contributions';
import { bringsItsOwnPool, type KeyDefinition } from './key-definition';
import type { KeyInputs } from './key-inputs';

/**
 * What everybody would pay if all the municipalities took part: beside the real contributions it shows what the absence of some
 * costs the others. `null` where the key cannot be computed for all, because a figure is missing or its limits do not fit.
 */
export const contributionsOfAll = (
  definition: KeyDefinition,
  inputs: KeyInputs,
  municipalities: readonly string[],
  pool: Halere,
): Contributions | null => {
  try {
    return explainContributions(definition, inputs, municipalities, bringsItsOwnPool(definition) ? null : pool);
  } catch (error) {
    if (error instanceof Rejected) return null;
    throw error;
  }
};
