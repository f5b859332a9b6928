import { z } from 'zod';

/**
 * Amount of capacity: exact decimal with at most three places, no trailing zeros (`12`, `0.5`, `4.25`). Text, because parts of
 * a full-time job must stay exact (czech-domain 1.5).
 */
export const amount = z.string().regex(/^(0|[1-9]\d{0,8})(\.\d{0,2}[1-9])?$/);

const places = 1000;

const toThousandths = (text: string): number => {
  const [whole, part = ''] = text.split('.');
  return Number(whole) * places + Number(part.padEnd(3, '0'));
};

const fromThousandths = (value: number): string => {
  const part = String(value % places)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${Math.floor(value / places)}${part ? `.${part}` : ''}`;
};

/** Sum of amounts of *one* unit; the caller groups by unit first, because units are never added to each other. */
export const sumAmounts = (amounts: Iterable<string>): string => {
  let total = 0;
  for (const text of amounts) total += toThousandths(text);
  return fromThousandths(total);
};

/** What people type („4,50“) in the one stored form; `undefined` when it is no amount. */
export const parseAmount = (typed: string): string | undefined => {
  const match = /^0*(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(typed.trim());
  return match ? fromThousandths(toThousandths(`${match[1]}.${match[2] ?? '0'}`)) : undefined;
};
