import type { Halere, Share } from '@triada/kernel';

/** One sentence in both languages of the product. */
export interface Text {
  readonly cs: string;
  readonly en: string;
}

export type Language = keyof Text;

const locales = { cs: 'cs-CZ', en: 'en-GB' } as const;
const decimalMark = { cs: ',', en: '.' } as const;

/** „305 100“ with no-break spaces, "305,100". */
export const integerText = (value: number | bigint, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value);

/** „305 100,00 Kč“, "CZK 305,100.00". */
export const moneyText = (amount: Halere, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'CZK' }).format(amount / 100);

/** An exact amount of haléře in koruny, cut after four decimals; „…“ says that more digits follow. */
export const exactMoneyText = (halere: Share, language: Language): string => {
  const scaled = halere.times(100n).floor();
  const isExact = halere.times(100n).denominator === 1n;
  const digits = (scaled % 10_000n).toString().padStart(4, '0');
  const shown = isExact ? digits.replace(/0{1,2}$/, '') : `${digits}…`;
  const text = `${integerText(scaled / 10_000n, language)}${decimalMark[language]}${shown}`;
  return language === 'cs' ? `${text}\u00a0Kč` : `CZK ${text}`;
};

/** „7/10“ as it stands in the key. */
export const shareText = (share: Share): string =>
  share.denominator === 1n ? `${share.numerator}` : `${share.numerator}/${share.denominator}`;

export const bilingual = (write: (language: Language) => string): Text => ({ cs: write('cs'), en: write('en') });
