/** One unit of Czech collation: a letter (`ch` is one), digit, space or sign, with its marks and its case. All parts are ASCII where the text is Latin. */
export interface CzechUnit {
  /** Order of the letter itself; "c~" is č, "h~" is ch. */
  readonly primary: string;
  /** Marks that count only between equal letters, one character each, in their order. */
  readonly accent: string;
  /** "!" for the common (lower-case) form, greater for others. */
  readonly variant: string;
}

/** Signs in the order of the root collation, all before digits; the second string holds variants that differ on the third level only. */
const signs =
  '_-\u2013\u2014,;:!?.\u00b7\'\u2018\u2019\u201a"\u201c\u201d\u201e\u00ab\u00bb()[]{}\u00a7@*/\\&#%\u2022`^\u00b0+\u00d7<=>|~$\u00a3\u20ac';
const marks = '\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304\u0335\u0323';
const ownLetters: Readonly<Record<string, string>> = { c: 'c~', r: 'r~', s: 's~', z: 'z~' };
const caron = '\u030c';
const expansions: Readonly<Record<string, string>> = {
  ł: 'l\u0335',
  Ł: 'L\u0335',
  đ: 'd\u0335',
  Đ: 'D\u0335',
  ø: 'o\u0338',
  Ø: 'O\u0338',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  '\u2026': '...',
};

const ascii = (index: number): string => String.fromCharCode(0x22 + index);

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Order of a sign, digit or letter without marks. */
const primaryOf = (char: string): string => {
  if (/[a-z0-9]/.test(char)) return char;
  if (/\s/u.test(char)) return ' ';
  const sign = signs.indexOf(char);
  return sign >= 0 ? `!${ascii(sign)}` : `\u007f${char}`;
};

/** Splits text into collation units; characters that collation ignores (soft hyphen, controls) are left out. */
export function* czechUnits(text: string): Generator<CzechUnit> {
  const expanded = text.replace(/[łŁđĐøØßæÆ\u2026]/gu, (char) => expansions[char]!);
  const chars = [...expanded.normalize('NFD').replace(/[\p{Cf}\u0000-\u0008\u000e-\u001f\u007f]/gu, '')];
  for (let index = 0; index < chars.length;) {
    const char = chars[index++]!;
    const lower = char.toLowerCase();
    let primary = primaryOf(lower);
    let variant = isUpper(char) ? '#' : '!';
    if (lower === 'c' && chars[index]?.toLowerCase() === 'h') {
      const second = isUpper(chars[index++]!);
      primary = 'h~';
      variant = isUpper(char) ? (second ? '%' : '$') : second ? '#' : '!';
    } else if (chars[index] === caron && Object.hasOwn(ownLetters, lower)) {
      primary = ownLetters[lower]!;
      index++;
    }
    let accent = '';
    for (; index < chars.length && /\p{Mn}/u.test(chars[index]!); index++) {
      const mark = marks.indexOf(chars[index]!);
      accent += mark >= 0 ? ascii(mark) : chars[index]!;
    }
    yield { primary, accent, variant };
  }
}
