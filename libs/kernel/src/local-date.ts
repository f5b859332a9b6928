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

/** Meeus/Jones/Butcher, Gregorian. */
const easterSunday = (year: number): LocalDate => {
  const a = year % 19,
    b = Math.floor(year / 100),
    c = year % 100,
    d = b >> 2,
    e = b % 4;
  const g = Math.floor((8 * b + 13) / 25),
    h = (19 * a + b - d - g + 15) % 30,
    i = c >> 2,
    k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7,
    m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25),
    date = (h + l - 7 * m + 33 * month + 19) % 32;
  return fromUtc(Date.UTC(year, month - 1, date));
};

const fixedHolidays = ['01-01', '05-01', '05-08', '07-05', '07-06', '09-28', '10-28', '11-17', '12-24', '12-25', '12-26'];

/** Czech public holidays (czech-domain 3.8); Good Friday since 2016 (Act 359/2015). */
export const isHoliday = (date: LocalDate): boolean => {
  const year = Number(date.slice(0, 4));
  const easter = easterSunday(year);
  return fixedHolidays.includes(date.slice(5)) || date === addDays(easter, 1) || (year >= 2016 && date === addDays(easter, -2));
};

/** A deadline that ends on a weekend or holiday moves to the next working day (§ 40 of 500/2004). */
export const nextWorkingDay = (date: LocalDate): LocalDate => {
  let current = date;
  while (isHoliday(current) || [0, 6].includes(new Date(utc(current)).getUTCDay())) current = addDays(current, 1);
  return current;
};
