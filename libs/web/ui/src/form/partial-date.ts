import { isPartialDate, type PartialDate } from '@triada/kernel';

const two = (part: string): string => part.padStart(2, '0');

/** What Czech people write for a date of any exactness: „14. 2. 2018“, „2/2018“, „2. 2018“, „2018“. `undefined` when it is none. */
export const parsePartialDate = (text: string): PartialDate | undefined => {
  const bare = text.trim().replace(/\s+/g, '');
  const found =
    /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(bare)?.slice(1).reverse() ??
    /^(\d{1,2})[./](\d{4})$/.exec(bare)?.slice(1).reverse() ??
    (isPartialDate(bare) ? [bare] : undefined);
  const date = found?.map((part, index) => (index === 0 ? part : two(part))).join('-');
  return date !== undefined && isPartialDate(date) ? date : undefined;
};
