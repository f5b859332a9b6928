import { precisionOf, rangeOf, type PartialDate } from '@triada/kernel';
import type { Locale } from '../locale/locale';

const zone = 'Europe/Prague';
const tag = { cs: 'cs-CZ', en: 'en-GB' } as const;
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

const formatters = (locale: Locale) => ({
  day: new Intl.DateTimeFormat(tag[locale], { day: 'numeric', month: locale === 'cs' ? 'numeric' : 'short', year: 'numeric', timeZone: zone }),
  long: new Intl.DateTimeFormat(tag[locale], { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }),
  month: new Intl.DateTimeFormat(tag[locale], { month: 'long', year: 'numeric', timeZone: zone }),
  time: new Intl.DateTimeFormat(tag[locale], { hour: 'numeric', minute: '2-digit', timeZone: zone }),
});

const byLocale = { cs: formatters('cs'), en: formatters('en') };

// Dates never break across lines: ordinary spaces inside become no-break ones.
const glued = (text: string): string => text.replaceAll(' ', '\u00a0');

/** `2019-06-20` → „20. 6. 2019“. */
export const formatDay = (day: string, locale: Locale): string => glued(byLocale[locale].day.format(noon(day)));

/** `2019-06-20` → „20. června 2019“. */
export const formatLongDay = (day: string, locale: Locale): string => glued(byLocale[locale].long.format(noon(day)));

/** An instant in Prague time: „20. 6. 2019 v 13:30“. */
export const formatInstant = (instant: string, locale: Locale): string => {
  const date = new Date(instant);
  const joint = locale === 'cs' ? ' v\u00a0' : ', ';
  return `${glued(byLocale[locale].day.format(date))}${joint}${byLocale[locale].time.format(date)}`;
};

/** As exact as the source was: „únor 2018“, „první polovina února 2018“ never pretends a day (D050). */
export const formatPartialDate = (date: PartialDate, locale: Locale): string => {
  switch (precisionOf(date)) {
    case 'day':
      return formatDay(date, locale);
    case 'half-month': {
      // The long day carries the month in the genitive: „1. února 2018“ → „února 2018“.
      const month = glued(byLocale[locale].long.format(noon(rangeOf(date).from)).replace(/^\d+\.? /, ''));
      const first = date.endsWith('~1');
      return locale === 'cs' ? `${first ? '1.' : '2.'}\u00a0polovina ${month}` : `${first ? 'first' : 'second'} half of ${month}`;
    }
    case 'month':
      return glued(byLocale[locale].month.format(noon(rangeOf(date).from)));
    default:
      return date;
  }
};

/** „1. 1. 2019 – 31. 12. 2023“; an open end stays open. */
export const formatRange = (from: string, to: string | null | undefined, locale: Locale): string => {
  const begin = formatPartialDate(from, locale);
  if (!to) return locale === 'cs' ? `od ${begin}` : `since ${begin}`;
  return `${begin} – ${formatPartialDate(to, locale)}`;
};
