import type { Halere } from '@triada/kernel';
import type { Locale } from '../locale/locale';

const tag = { cs: 'cs-CZ', en: 'en-GB' } as const;
const nbsp = '\u00a0';

const make = (options?: Intl.NumberFormatOptions) => ({
  cs: new Intl.NumberFormat(tag.cs, options),
  en: new Intl.NumberFormat(tag.en, options),
});

const whole = make({ maximumFractionDigits: 2 });
const cents = make({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const share = make({ style: 'percent', maximumFractionDigits: 1 });

export const formatNumber = (value: number, locale: Locale): string => whole[locale].format(value);

/** Haléře → „1 234 567,50 Kč“; whole crowns go without the decimals. */
export const formatMoney = (amount: Halere, locale: Locale): string =>
  `${(amount % 100 === 0 ? whole : cents)[locale].format(amount / 100)}${nbsp}Kč`;

/** A fraction of one → „12,3 %“. */
export const formatShare = (fraction: number, locale: Locale): string => share[locale].format(fraction);
