import { populationYearsOf, type KeyDefinition, type KeyInputs } from '@triada/financing-domain';
import type { Views } from '@triada/platform';
import { importedPopulation } from '../intake/imported-population.intake';
import { populationFigures } from '../territory';

/** What the definitions need to know of the municipalities: population from the code list and from imports, use as the caller counted it. */
export const inputsFor = async (
  views: Views,
  definitions: readonly KeyDefinition[],
  municipalities: readonly string[],
  usage: KeyInputs['usage'],
): Promise<KeyInputs> => {
  const years = [...new Set(definitions.flatMap(populationYearsOf))].sort((a, b) => a - b);
  return { population: populationFigures(municipalities, years, await importedPopulation(views, municipalities, years)), usage };
};
