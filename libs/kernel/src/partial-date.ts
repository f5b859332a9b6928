import { isLocalDate, type LocalDate } from './local-date';

/**
 * A date as exact as its source (D050): a day, a half of a month, a month or a year. Text forms (their text order is not time order:
 * sort by `comparePartialDates`, or in a store by `rangeOf(date).from`):
 * `2018-02-14` · `2018-02~1` / `2018-02~2` (first half = days 1–15) · `2018-02` · `2018`.
 */
export type PartialDate = string;

export type Precision = 'day' | 'half-month' | 'month' | 'year';

export interface DateRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const forms: readonly (readonly [RegExp, Precision])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'day'],
  [/^\d{4}-\d{2}~[12]$/, 'half-month'],
  [/^\d{4}-\d{2}$/, 'month'],
  [/^\d{4}$/, 'year'],
];

export const precisionOf = (date: PartialDate): Precision | undefined => {
  const precision = forms.find(([form]) => form.test(date))?.[1];
  if (!precision) return undefined;
  const begin = precision === 'day' ? date : precision === 'year' ? `${date}-01-01` : `${date.slice(0, 7)}-01`;
  return isLocalDate(begin) ? precision : undefined;
};

export const isPartialDate = (text: string): boolean => precisionOf(text) !== undefined;

const lastDayOfMonth = (yearMonth: string): LocalDate =>
  new Date(Date.UTC(Number(yearMonth.slice(0, 4)), Number(yearMonth.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** First and last day that the date can mean; throws RangeError when it is none. */
export const rangeOf = (date: PartialDate): DateRange => {
  switch (precisionOf(date)) {
    case 'day':
      return { from: date, to: date };
    case 'half-month':
      return date.endsWith('~1')
        ? { from: `${date.slice(0, 7)}-01`, to: `${date.slice(0, 7)}-15` }
        : { from: `${date.slice(0, 7)}-16`, to: lastDayOfMonth(date) };
    case 'month':
      return { from: `${date}-01`, to: lastDayOfMonth(date) };
    case 'year':
      return { from: `${date}-01-01`, to: `${date}-12-31` };
    default:
      throw new RangeError(`"${date}" is no date of the forms 2018-02-14, 2018-02~1, 2018-02, 2018`);
  }
};

/** By begin, then the more exact one first. */
export const comparePartialDates = (a: PartialDate, b: PartialDate): number => {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  return left.from < right.from ? -1 : left.from > right.from ? 1 : left.to < right.to ? -1 : left.to > right.to ? 1 : 0;
};

/** Whether the date can lie in the range. */
export const overlaps = (date: PartialDate, range: DateRange): boolean => {
  const own = rangeOf(date);
  return own.from <= range.to && range.from <= own.to;
};
