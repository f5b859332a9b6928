const collator = new Intl.Collator('cs');

/** Czech order: ch after h, č ř š ž as letters of their own (czech-domain 7.10). */
export const compareCzech = (a: string, b: string): number => collator.compare(a, b);

/** Lower case without diacritics and doubled spaces, for search: „Nové Město“ → "nove mesto". */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();

const alphabet = 'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž';
const primary: Record<string, string> = { á: 'a', ď: 'd', é: 'e', ě: 'e', í: 'i', ň: 'n', ó: 'o', ť: 't', ú: 'u', ů: 'u', ý: 'y' };

/**
 * A key whose plain text order is the Czech order, for stores without a Czech collation (reliability 4.1).
 * Letters of their own are c č, h ch, r ř, s š, z ž; other accents count only between equal words.
 */
export const czechSortKey = (text: string): string => {
  const lower = text.toLowerCase().normalize('NFC');
  let first = '';
  let accents = '';
  for (let index = 0; index < lower.length; index++) {
    const letter = lower[index]!;
    if (letter === 'c' && lower[index + 1] === 'h') {
      first += 'h~';
      index++;
      continue;
    }
    if (['č', 'ř', 'š', 'ž'].includes(letter)) first += { č: 'c~', ř: 'r~', š: 's~', ž: 'z~' }[letter];
    else if (primary[letter]) {
      first += primary[letter];
      accents += `${first.length}${letter}`;
    } else if (/[\p{L}\p{N}]/u.test(letter)) first += alphabet.includes(letter) || /\d/.test(letter) ? letter : foldText(letter);
    else first += ' ';
  }
  return `${first.replace(/ +/g, ' ').trim()}\u0001${accents}`;
};
