import type { activationRuleRequest } from '@triada/financing-contracts';
import type { ActivationRule } from '@triada/financing-domain';
import type { z } from 'zod';
import type { Views } from '@triada/platform';
import { importedPopulation } from '../intake/imported-population.intake';
import { populationFigures } from '../territory';

/** A rule by inhabitants takes the figures of its year along, so that the decision can be repeated from the log alone. */
export const activationRuleOf = async (
  views: Views,
  rule: z.output<typeof activationRuleRequest>,
  members: readonly string[],
): Promise<ActivationRule> => {
  if (rule.kind !== 'share-of-population') return rule;
  const years = [rule.populationYear];
  const [population] = populationFigures(members, years, await importedPopulation(views, members, years));
  return { kind: rule.kind, atLeast: rule.atLeast, population: population! };
};
