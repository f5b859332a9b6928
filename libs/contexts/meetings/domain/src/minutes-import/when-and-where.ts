import { findDates, weekdayOf, type FoundDate } from './czech-dates';
import { findTimes, type FoundTime } from './czech-times';
import type { Doubt } from './minutes-draft';
import { plain } from './source-rows';

export interface WhenAndWhere {
  readonly dates: readonly FoundDate[];
  readonly times: readonly FoundTime[];
  readonly venue: string | null;
}

/** The text with the parts (in order, none within another) replaced by blanks of the same length. */
const blank = (text: string, parts: readonly { readonly begin: number; readonly end: number }[]): string => {
  let result = '';
  for (const { begin, end } of parts) {
    const from = Math.max(begin, result.length);
    if (end > from) result += text.slice(result.length, from) + ' '.repeat(end - from);
  }
  return result + text.slice(result.length);
};

const filler =
  /\b(?:hodin[auy]?|hod|konan[eyoa]h?o?|konal[aoy]?|uskutecnil[aoy]?|uskutecni|probehl[aoy]?|probehne|bude|se|dne|ze|datum|termin|kdy|kde|cas|misto|konani|od|do|zacatek|a)\b\.?|[,;|\t]+/g;
/** Prepositions at the edge of a place: „v zasedací místnosti“ keeps its words, the preposition goes. */
const edge = /^(?:\s|[-–—,.;:()]|(?:v|ve|na|od|do|h)\s)+|[\s\-–—,.;:(]+$/gu;

/** The place that remains of a line when dates, times and the words around them are taken away; null when nothing tells a place. */
const placeIn = (text: string): string | null => {
  const folded = plain(text);
  const parts = [...folded.matchAll(filler)].map(({ index, 0: word }) => ({ begin: index, end: index + word.length }));
  const kept = blank(
    text,
    parts.filter(({ begin }) => !/\p{L}/u.test(text[begin - 1] ?? ' ')),
  );
  // A gap of blanks inside the rest was a word between two places; the longest run is the place.
  const runs = kept.split(/\s{2,}/u).map((run) => run.replace(edge, '').trim());
  const joined = kept
    .replace(/\s{2,}/gu, ', ')
    .replace(/(?:,\s*)+/gu, ', ')
    .replace(edge, '')
    .trim();
  if (!/\p{L}{3}/u.test(joined)) return null;
  return runs.filter((run) => /\p{L}{3}/u.test(run)).length > 1 ? joined : (runs.find((run) => /\p{L}{3}/u.test(run)) ?? null);
};

/** Reads „5. května 2023 v 8:30 hod., knihovna“. */
export const readWhenAndWhere = (text: string): WhenAndWhere => {
  const dates = findDates(text);
  const withoutDates = blank(text, dates);
  const times = findTimes(withoutDates, true);
  return { dates, times, venue: placeIn(blank(withoutDates, times)) };
};

/** Whether a line says nothing but when (and perhaps where): it begins with a date, a weekday, a time or a word for them. */
export const isWhenLine = (text: string): boolean =>
  text.length <= 160 &&
  findDates(text).length > 0 &&
  /^(?:dne\s|v\s+\p{L}+\s+dne\s|datum|termin|konan|\d|pondeli|utery|stred|ctvrt|patek|sobot|nedel|jednani se konalo|(?:setkani|schuzka) se konal|(?:ve?|na)\s)/u.test(
    plain(text),
  ) &&
  !/^\d{1,3}[.)]\s+\p{L}{3,}\s+(?!\d{4})\p{L}/u.test(
    plain(text).replace(
      /^\d{1,2}\.\s(?:ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|zari|rijna|listopadu|prosince)/,
      '',
    ),
  );

const show = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

/** What is doubtful about one date as worded: never a value by guess. */
export const doubtsOfDate = (date: FoundDate, line: number, text: string): readonly Doubt[] => {
  const at = (code: Doubt['code'], params: Doubt['params'] = {}): Doubt => ({ code, line, text: show(text), params });
  const { day, month, year, shortYear, value, weekday } = date;
  if (shortYear) return [at('date-short-year', { day, month })];
  if (year === null) return [at('date-without-year', { day, month })];
  if (value === null) return [at('date-impossible', { day, month, year })];
  return weekday !== null && weekdayOf(value) !== weekday ? [at('weekday-differs', { date: value, weekday })] : [];
};

export const doubtsOfTime = (time: FoundTime, line: number, text: string): readonly Doubt[] =>
  time.problem ? [{ code: time.problem, line, text: show(text), params: { time: text.slice(time.begin, time.end).trim() } }] : [];
