import { Share } from '@triada/kernel';
import { bilingual, exactMoneyText, integerText, moneyText, shareText, type Language, type Text } from '../text';
import type { ContributionLine, Contributions } from './contributions';
import { partsOf, type BasicRule, type KeyDefinition } from './key-definition';
import type { KeyInput } from './key-inputs';

const units: Record<KeyInput['unit'], Text> = {
  inhabitants: { cs: 'obyvatel', en: 'inhabitants' },
  municipalities: { cs: 'zúčastněných obcí', en: 'participating municipalities' },
  users: { cs: 'osob', en: 'persons' },
  hours: { cs: 'hodin', en: 'hours' },
  contacts: { cs: 'kontaktů', en: 'contacts' },
};

const basis = (rule: BasicRule, language: Language): string => {
  switch (rule.family) {
    case 'equal':
      return { cs: '1 ÷ počet zúčastněných obcí', en: '1 ÷ number of participating municipalities' }[language];
    case 'per_capita':
      return {
        cs: `obyvatelé obce ÷ obyvatelé zúčastněných obcí k 1. 1. ${rule.populationYear}`,
        en: `inhabitants ÷ inhabitants of the participating municipalities on 1 January ${rule.populationYear}`,
      }[language];
    case 'usage': {
      const unit = units[rule.unit][language];
      return {
        cs: `${unit} v obci ÷ ${unit} celkem za rok ${rule.year}`,
        en: `${unit} of the municipality ÷ all ${unit} in ${rule.year}`,
      }[language];
    }
  }
};

const limits = ({ floor, cap }: KeyDefinition, language: Language): string => {
  const parts = [
    floor === null ? null : { cs: `nejméně ${moneyText(floor, 'cs')}`, en: `at least ${moneyText(floor, 'en')}` }[language],
    cap === null ? null : { cs: `nejvýše ${moneyText(cap, 'cs')}`, en: `at most ${moneyText(cap, 'en')}` }[language],
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
};

/** The rule of a key as one formula, the same for every municipality. */
export const formulaOf = (definition: KeyDefinition): Text =>
  bilingual((language) => {
    const { rule } = definition;
    if (rule.family === 'fixed_rate') {
      const rate = moneyText(rule.rate, language);
      return {
        cs: `${rate} × obyvatelé obce k 1. 1. ${rule.populationYear}${limits(definition, language)}`,
        en: `${rate} × inhabitants on 1 January ${rule.populationYear}${limits(definition, language)}`,
      }[language];
    }
    const pool = { cs: 'rozdělovaná částka', en: 'pool' }[language];
    const parts = partsOf(rule);
    const inner = parts.map((part) =>
      parts.length === 1 ? basis(part.rule, language) : `${shareText(part.weight)} × (${basis(part.rule, language)})`,
    );
    return `${pool} × ${parts.length === 1 ? `(${inner[0]})` : `[${inner.join(' + ')}]`}${limits(definition, language)}`;
  });

/** How amounts become whole units and who gets the units that are left. */
export const roundingRuleOf = (definition: KeyDefinition): Text => {
  const unit = definition.unit === 100 ? { cs: 'celé koruny', en: 'whole koruny' } : { cs: 'haléře', en: 'haléře' };
  return definition.rule.family === 'fixed_rate'
    ? { cs: `Zaokrouhluje se na ${unit.cs}, polovina nahoru.`, en: `Rounded to ${unit.en}, half up.` }
    : {
        cs: `Přesný podíl se zaokrouhlí dolů na ${unit.cs}; zbylé jednotky dostanou obce s největším zbytkem, při shodě obec s nižším kódem.`,
        en: `The exact share is rounded down to ${unit.en}; left-over units go to the largest remainders, ties to the lower municipality code.`,
      };
};

const substituted = (definition: KeyDefinition, line: ContributionLine, pool: number, language: Language): string => {
  const number = (value: number) => integerText(value, language);
  const { rule } = definition;
  if (rule.family === 'fixed_rate') return `${moneyText(rule.rate, language)} × ${number(line.inputs[0]!.value)}`;
  const parts = partsOf(rule).map((part, index) => {
    const input = line.inputs[index]!;
    const fraction = `${number(input.value)} ÷ ${number(input.total)}`;
    return rule.family === 'mixed' ? `${shareText(part.weight)} × ${fraction}` : fraction;
  });
  return `${moneyText(pool, language)} × ${parts.length === 1 ? parts[0] : `(${parts.join(' + ')})`}`;
};

/** The formula with the municipality's own numbers, down to the rounding; a reader can repeat it by hand (X07). */
export const explanationOf = (
  definition: KeyDefinition,
  contributions: Pick<Contributions, 'total'>,
  line: ContributionLine,
): Text =>
  bilingual((language) => {
    const amount = moneyText(line.amount, language);
    const limited = {
      floor: { cs: `pod nejnižším příspěvkem, platí se ${amount}`, en: `below the smallest contribution, pays ${amount}` },
      cap: { cs: `nad nejvyšším příspěvkem, platí se ${amount}`, en: `above the largest contribution, pays ${amount}` },
    };
    const formula = substituted(definition, line, contributions.total, language);
    if (line.limited) return `${formula} → ${limited[line.limited][language]}`;
    const exact = exactMoneyText(Share.parse(line.exact), language);
    const unit = moneyText(definition.unit, language);
    const remainder = line.gotRemainder ? ` + ${unit} ${{ cs: 'ze zbytku', en: 'of the remainder' }[language]}` : '';
    return `${formula} = ${exact} → ${moneyText(line.roundedDown, language)}${remainder} = ${amount}`;
  });
