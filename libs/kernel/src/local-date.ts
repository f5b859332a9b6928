/** A calendar day without a time zone, `YYYY-MM-DD`; text order is time order. */
export type LocalDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const day = 86_400_000;

const utc = (date: LocalDate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
const fromUtc = (time: number): LocalDate => {
  const text = new Date(time).toISOString().slice(0, 10);
  if (!pattern.test(text)) throw new RangeError('a day outside the years 0000–9999');
  return text;
};

/** Whether the text is a day of the calendar, from the year 100 (older years have no use here and an own meaning in `Date`). */
export const isLocalDate = (text: string): boolean => pattern.test(text) && fromUtc(utc(text)) === text;

export const addDays = (date: LocalDate, days: number): LocalDate => fromUtc(utc(date) + days * day);

export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((utc(to) - utc(from)) / day);

/** Adds whole months; the day is cut to the length of the month (31. 1. + 1 month = 28. 2.). */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), index % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month, Math.min(Number(date.slice(8, 10)), last)));
};

const pragueDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague' });

/** The Prague calendar day of an instant (ISO 8601); throws RangeError when it is none. */
export const pragueDate = (instant: string): LocalDate => pragueDay.format(new Date(instant));
