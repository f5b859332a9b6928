import { isLocalDate } from '@triada/kernel';
import { plain } from './source-rows';

const months = [
  'ledna',
  'unora',
  'brezna',
  'dubna',
  'kvetna',
  'cervna',
  'cervence',
  'srpna',
  'zari',
  'rijna',
  'listopadu',
  'prosince',
];
const weekdays = [/nedel[eiu]/, /pondeli/, /utery/, /stred[auy]/, /ctvrtek|ctvrtka/, /patek|patku/, /sobot[auy]/];

/** A date as worded, with its place in the text. `value` is null when the wording names no one day of the calendar. */
export interface FoundDate {
  readonly begin: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** Null = the wording has no year. */
  readonly year: number | null;
  /** The year has two digits, so its century is not said. */
  readonly shortYear: boolean;
  readonly value: string | null;
  /** Day of the week as worded, 0 = Sunday. */
  readonly weekday: number | null;
}

const numeric =
  /(?<![\d./])(\d{1,2})\s?\.\s?(\d{1,2})\s?\.(?!\d{1,2}\.)\s?((?:19|20)\d{2}(?!\d)|\d{2}(?![\d:.,]|\s?(?:hod|h\b)))?/g;
const worded = new RegExp(`(?<![\\d.])(\\d{1,2})\\s?\\.?\\s?(${months.join('|')})\\b(?:\\s((?:19|20)\\d{2}))?`, 'g');
const iso = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g;
const beforeDate = /(nedel[eiu]|pondeli|utery|stred[auy]|ctvrte?ka?|pate?ku?|sobot[auy])\s*,?\s*(?:dne\s*)?$/;

/** How far before a date its weekday is looked for; a bound keeps long lines quick. */
const reach = 30;

const pad = (n: number): string => String(n).padStart(2, '0');
const toValue = (year: number | null, month: number, day: number): string | null => {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return year !== null && isLocalDate(text) ? text : null;
};

/** All dates of a text in their order: `27. 5. 2022`, `27.05.2022`, `19. září 2022`, `2022-05-27`, with or without year and weekday. */
export const findDates = (text: string): readonly FoundDate[] => {
  const folded = plain(text);
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, day: number, month: number, yearText: string | undefined) => {
    if (month < 1 || month > 12 || day < 1 || day > 31) return;
    // „1.2.3“ is a numbering; „14.11.13:30“ is a day and a time.
    if (
      yearText === undefined &&
      /^\d{1,3}(?![\d:.])/.test(folded.slice(match.index + match[0].length, match.index + match[0].length + 4))
    )
      return;
    const shortYear = yearText?.length === 2;
    const year = yearText && !shortYear ? Number(yearText) : null;
    const before = beforeDate.exec(folded.slice(Math.max(0, match.index - reach), match.index));
    found.push({
      begin: before ? match.index - before[0].length : match.index,
      end: match.index + match[0].trimEnd().length,
      day,
      month,
      year,
      shortYear,
      value: toValue(year, month, day),
      weekday: before ? weekdays.findIndex((name) => name.test(before[1]!)) : null,
    });
  };
  for (const match of folded.matchAll(numeric)) add(match, Number(match[1]), Number(match[2]), match[3]);
  for (const match of folded.matchAll(worded)) add(match, Number(match[1]), months.indexOf(match[2]!) + 1, match[3]);
  for (const match of folded.matchAll(iso)) add(match, Number(match[3]), Number(match[2]), match[1]);
  return found.sort((a, b) => a.begin - b.begin);
};

/** The first such day after the given one; for 29 February the next leap year. */
export const nextSuchDay = (after: string, month: number, day: number): string | null => {
  for (let year = Number(after.slice(0, 4)); year < Number(after.slice(0, 4)) + 9; year++) {
    const value = toValue(year, month, day);
    if (value && value > after) return value;
  }
  return null;
};

export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
