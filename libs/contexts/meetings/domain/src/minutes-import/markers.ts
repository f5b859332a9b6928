import { romanValue } from './meeting-title';
import { plain } from './source-rows';

/** The mark that opens a list item. `style` tells lists apart: items of one list share it. */
export interface Marker {
  readonly style: 'number' | 'dotted' | 'roman' | 'letter' | 'bullet';
  /** As it stands, e.g. `- 3)`. */
  readonly text: string;
  /** `3`, `1.2`, `IV`, `a`; null for bullets. */
  readonly number: string | null;
  /** Place in its list, for numbers, roman numbers and letters. */
  readonly value: number | null;
  /** What stands around the number: `1)` and `1.` are lists of different kinds. */
  readonly frame: string;
  readonly rest: string;
}

const bulletChars = '[-–—•*·▪◦‣●○■□➢➤✓>]';
const dash = `(?:${bulletChars}\\s*)?`;
const numbered = new RegExp(
  `^(${dash}(?:(?:k )?bodu?\\s*(?:c\\.\\s*)?|ad\\s*|c\\.\\s*)?\\(?)(\\d{1,3})(\\s?(?:[.):]+|/(?!\\d))|\\s[-–—](?=\\s))\\s*(?=\\S)`,
);
const named = /^((?:k )?bodu?\s*(?:c\.\s*)?|ad\s+)(\d{1,3})(\s*[-–—:.)]*)\s*(?=\S|$)/;
const dotted = new RegExp(`^(${dash}(?:bod\\s*(?:c\\.\\s*)?)?)(\\d{1,3}(?:\\.\\d{1,3}){1,3})([.):]?)\\s+(?=\\S)`);
const roman = /^()([IVX]{1,5})([.)]|\s[-–—])\s+(?=\S)/;
const letter = /^(\(?)([a-z])(\))\s*(?=\S)|^()([a-h])(\.)\s+(?=\S)/;
const bullet = new RegExp(`^(${bulletChars})\\s+(?=\\S)`);

const months = 'ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|zari|rijna|listopadu|prosince';
/** „27. 5. 2022“, „3. března“, „9.30 hod“, „10-15 let“ open no item. */
const isNoItem = new RegExp(
  `^\\d{1,3}\\s?(?:\\.\\s?\\d{1,2}\\s?\\.\\s?(?:\\d{4}|\\d{1,2}[:.]\\d{2}|\\s|$)|\\.\\s?(?:${months})\\b|[:.]\\d{2}\\s?(?:hod|h\\b|-|–)|:\\d{2}\\b)`,
);

const make = (style: Marker['style'], text: string, match: RegExpExecArray, value: number | null): Marker => {
  const whole = text.slice(0, match[0].length);
  const number = match[2] ?? match[5] ?? null;
  const end = match.index + (match[1] ?? match[4] ?? '').length;
  return {
    style,
    text: whole.trim(),
    number: number === null ? null : text.slice(end, end + number.length),
    value,
    frame: `${/^[-–—•*·▪◦‣●○■□➢➤✓>]/u.test(whole) ? '-' : ''}${(match[3] ?? match[6] ?? '').trim()}`,
    rest: text.slice(match[0].length).trim(),
  };
};

/** The marker at the begin of a line, or null. */
export const markerOf = (text: string): Marker | null => {
  const folded = plain(text.slice(0, 80));
  const bare = folded.replace(new RegExp(`^${bulletChars}\\s*`), '');
  const dots = dotted.exec(folded);
  if (dots && !isNoItem.test(bare)) return make('dotted', text, dots, Number(dots[2]!.split('.').at(-1)));
  const number = isNoItem.test(bare) ? null : (numbered.exec(folded) ?? named.exec(folded));
  if (number) return make('number', text, number, Number(number[2]));
  const upper = roman.exec(text);
  if (upper && upper[2] !== undefined) return make('roman', text, upper, romanValue(upper[2].toLowerCase()));
  const small = letter.exec(folded);
  // „b. Text“ needs a capital behind it, else „s. r. o.“ would be an item; „B. Nováková“ is a name.
  const isItem =
    small &&
    /\p{Ll}/u.test(text[small[0].search(/[a-z]/)]!) &&
    (small[5] === undefined || /\p{Lu}/u.test(text[small[0].length]!));
  if (isItem) return make('letter', text, small, (small[2] ?? small[5])!.charCodeAt(0) - 96);
  const dashed = bullet.exec(folded);
  return dashed
    ? { style: 'bullet', text: dashed[1]!, number: null, value: null, frame: text[0]!, rest: text.slice(dashed[0].length).trim() }
    : null;
};
