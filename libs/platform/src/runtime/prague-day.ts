import { pragueDate, type LocalDate } from '@triada/kernel';

let hour = '';
let day: LocalDate = '';

/** `pragueDate`, remembered for the current hour: the offset of Prague is whole hours, so the day never changes within one. */
export const pragueDay = (instant: string): LocalDate => {
  const asked = instant.slice(0, 13);
  if (asked !== hour) {
    day = pragueDate(instant);
    hour = asked;
  }
  return day;
};
