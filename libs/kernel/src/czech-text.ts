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
