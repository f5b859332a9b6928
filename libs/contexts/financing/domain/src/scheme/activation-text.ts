import type { Text } from '../text';
import type { ActivationRule } from './activation-rule';

/** The activation rule as a sentence. */
export const activationText = (rule: ActivationRule): Text => {
  switch (rule.kind) {
    case 'councils':
      return {
        cs: `Počet zastupitelstev, která schválila: alespoň ${rule.atLeast}.`,
        en: `Councils that have approved: at least ${rule.atLeast}.`,
      };
    case 'share-of-municipalities':
      return {
        cs: `Podíl přistoupivších obcí: alespoň ${rule.atLeast}.`,
        en: `Share of acceding municipalities: at least ${rule.atLeast}.`,
      };
    case 'share-of-population':
      return {
        cs: `Podíl obyvatel přistoupivších obcí k 1. 1. ${rule.population.year}: alespoň ${rule.atLeast}.`,
        en: `Share of inhabitants of acceding municipalities on 1 January ${rule.population.year}: at least ${rule.atLeast}.`,
      };
  }
};
