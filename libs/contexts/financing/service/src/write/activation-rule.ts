import type { activationRuleRequest } from '@triada/financing-contracts';
import type { ActivationRule } from '@triada/financing-domain';
import type { z } from 'zod';
import { populationFigures } from '../territory';

/** A rule by inhabitants takes the figures of its year along, so that the decision can be repeated from the log alone. */
export const activationRuleOf = (rule: z.output<typeof activationRuleRequest>, members: readonly string[]): ActivationRule => {
  if (rule.kind !== 'share-of-population') return rule;
  const [population] = populationFigures(members, [rule.populationYear]);
  return { kind: rule.kind, atLeast: rule.atLeast, population: population! };
};
