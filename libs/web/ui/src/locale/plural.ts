import type { Locale } from './locale';

/** Czech counts one · few (2–4) · many (fractions) · other (0, 5+); English needs one and other (czech-domain 7.10). */
export type Plurals<L extends Locale> = L extends 'cs'
  ? { readonly one: string; readonly few: string; readonly many: string; readonly other: string }
  : { readonly one: string; readonly other: string };

const rules = { cs: new Intl.PluralRules('cs'), en: new Intl.PluralRules('en') };
const numbers = { cs: new Intl.NumberFormat('cs'), en: new Intl.NumberFormat('en') };

/** „3 obce“: the number as the language writes it, a no-break space, and the word in the right form. */
export const counted = <L extends Locale>(locale: L, count: number, forms: Plurals<L>): string =>
  `${numbers[locale].format(count)}\u00a0${form(locale, count, forms)}`;

/** The word alone, in the form that the number demands. */
export const form = <L extends Locale>(locale: L, count: number, forms: Plurals<L>): string =>
  (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[rules[locale].select(count)] ?? forms.other;
