import { populationYearsOf, type KeyDefinition, type KeyInputs } from '@triada/financing-domain';
import { populationFigures } from '../territory';

/** What the definitions need to know of the municipalities: population from the code list, use as the caller counted it. */
export const inputsFor = (
  definitions: readonly KeyDefinition[],
  municipalities: readonly string[],
  usage: KeyInputs['usage'],
): KeyInputs => {
  const years = [...new Set(definitions.flatMap(populationYearsOf))].sort((a, b) => a - b);
  return { population: populationFigures(municipalities, years), usage };
};
