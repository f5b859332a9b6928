import { addDays, addMonths, precisionOf, rangeOf, type PartialDate } from '@triada/kernel';

/**
 * Last day of a project, as exact as its begin (D036): two years from September 2017 end in August 2019, from 1. 9. 2017 on
 * 31. 8. 2019.
 */
export const endOf = (begin: PartialDate, months: number): PartialDate => {
  const last = addDays(addMonths(rangeOf(begin).from, months), -1);
  switch (precisionOf(begin)) {
    case 'day':
      return last;
    case 'half-month':
      return `${last.slice(0, 7)}~${Number(last.slice(8)) <= 15 ? 1 : 2}`;
    case 'year':
      return last.slice(0, 4);
    default:
      return last.slice(0, 7);
  }
};
