import { useMemo } from 'react';
import { useLocale } from '../locale/locale';
import { formatDay, formatInstant, formatLongDay, formatPartialDate, formatRange } from './dates';
import { formatMoney, formatNumber, formatShare } from './numbers';

/** All formats of czech-domain 7.10, bound to the language of the page. */
export const useFormat = () => {
  const locale = useLocale();
  return useMemo(
    () => ({
      day: (day: string) => formatDay(day, locale),
      longDay: (day: string) => formatLongDay(day, locale),
      instant: (instant: string) => formatInstant(instant, locale),
      partial: (date: string) => formatPartialDate(date, locale),
      range: (from: string, to?: string | null) => formatRange(from, to, locale),
      number: (value: number) => formatNumber(value, locale),
      money: (amount: number) => formatMoney(amount, locale),
      share: (fraction: number) => formatShare(fraction, locale),
    }),
    [locale],
  );
};
