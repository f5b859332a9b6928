import { czechUnits } from './czech-units';

const collator = new Intl.Collator('cs');

/** Czech order: ch after h, č ř š ž as letters of their own (czech-domain 7.10). */
export const compareCzech = (a: string, b: string): number => collator.compare(a, b);

/** Letters that Unicode does not split into a base and a mark. */
const unsplit: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** Lower case without diacritics, invisible characters and doubled spaces, for search: „Nové Město“ → "nove mesto". */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[łđøßæœı]/gu, (letter) => unsplit[letter]!)
    .replace(/\s+/gu, ' ')
    .trim();

/** Trailing common weights carry no information: the units before them are as many on both sides. */
const withoutTail = (weights: string): string => weights.replace(/!+$/, '');

/**
 * A key whose plain text order is the Czech order of `compareCzech`, for stores without a Czech collation (reliability 4.1). Three levels, as in
 * the Unicode collation: letters, then accents, then case. Exact for Latin text with European punctuation; other scripts come after it by code point.
 */
export const czechSortKey = (text: string): string => {
  let letters = '';
  let accents = '';
  let cases = '';
  for (const { primary, accent, variant } of czechUnits(text)) {
    letters += primary;
    accents += `!${accent}`;
    cases += variant;
  }
  return `${letters}\u0001${withoutTail(accents)}\u0001${withoutTail(cases)}`;
};
