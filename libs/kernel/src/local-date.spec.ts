import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isHoliday, isLocalDate, nextWorkingDay, pragueDate } from './local-date';

const day = fc.integer({ min: 0, max: 150_000 }).map((offset) => addDays('1800-01-01', offset));
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();

describe('local dates', () => {
  it('are real days of the calendar', () => {
    for (const text of ['2024-02-29', '2000-02-29', '0100-01-01', '9999-12-31']) expect(isLocalDate(text)).toBe(true);
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2023-04-31',
      '2023-13-01',
      '2023-00-10',
      '2023-01-00',
      '23-01-01',
      '2023-1-1',
      '',
      '2023-01-01\n',
      '２０２３-01-01',
      '0050-01-01',
    ])
      expect(isLocalDate(text)).toBe(false);
  });

  it('count days back and forth', () => {
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2022-03-26', '2022-03-28')).toBe(2);
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (date, count) => {
        const other = addDays(date, count);
        expect([isLocalDate(other), daysBetween(date, other), addDays(other, -count)]).toEqual([true, count, date]);
        expect(other > date).toBe(count > 0);
      }),
    );
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it('add months, cut to the length of the month', () => {
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2022-12-15', 1)).toBe('2023-01-15');
    expect(addMonths('2022-01-15', -1)).toBe('2021-12-15');
    expect(addMonths('2020-02-29', 12)).toBe('2021-02-28');
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const other = addMonths(date, months);
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect([isLocalDate(other), index(other) - index(date)]).toEqual([true, months]);
        expect(Number(other.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
      }),
    );
  });

  it('follow the Prague clock over both changes of time', () => {
    expect(pragueDate('2022-09-19T11:00:00.000Z')).toBe('2022-09-19');
    expect(pragueDate('2022-07-31T22:00:00Z')).toBe('2022-08-01');
    expect(pragueDate('2022-07-31T21:59:59Z')).toBe('2022-07-31');
    expect(pragueDate('2022-12-31T22:59:59Z')).toBe('2022-12-31');
    expect(pragueDate('2022-12-31T23:00:00Z')).toBe('2023-01-01');
    expect(pragueDate('2023-03-25T22:59:59Z')).toBe('2023-03-25');
    expect(pragueDate('2023-03-26T22:00:00Z')).toBe('2023-03-27');
    expect(() => pragueDate('včera')).toThrow(RangeError);
  });
});

describe('Czech holidays', () => {
  it.each([
    ['2016-03-25', '2016-03-28'],
    ['2018-03-30', '2018-04-02'],
    ['2019-04-19', '2019-04-22'],
    ['2020-04-10', '2020-04-13'],
    ['2021-04-02', '2021-04-05'],
    ['2022-04-15', '2022-04-18'],
    ['2023-04-07', '2023-04-10'],
    ['2024-03-29', '2024-04-01'],
    ['2025-04-18', '2025-04-21'],
    ['2026-04-03', '2026-04-06'],
    ['2027-03-26', '2027-03-29'],
    ['2038-04-23', '2038-04-26'],
    ['2285-03-20', '2285-03-23'],
  ])('Good Friday %s and Easter Monday %s', (friday, monday) => {
    expect([isHoliday(friday), isHoliday(monday), weekday(friday), weekday(monday)]).toEqual([true, true, 5, 1]);
    expect([isHoliday(addDays(friday, -1)), isHoliday(addDays(monday, 1))]).toEqual([false, false]);
  });

  it('Good Friday is one since 2016', () => expect([isHoliday('2015-04-03'), isHoliday('2015-04-06')]).toEqual([false, true]));

  it('has 13 days a year, none but those of the law', () => {
    for (let year = 2016; year <= 2099; year++) {
      const all = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter(
        (date) => date.startsWith(String(year)) && isHoliday(date),
      );
      expect(all.filter((date) => !/-(01-01|05-01|05-08|07-05|07-06|09-28|10-28|11-17|12-2[456])$/.test(date))).toHaveLength(2);
      expect(all).toHaveLength(13);
    }
  });

  it('agrees with Easter by the tables of Gauss for 1900–2099', () => {
    for (let year = 1900; year < 2100; year++) {
      const [a, b, c] = [year % 19, year % 4, year % 7];
      const d = (19 * a + 24) % 30;
      const e = (2 * b + 4 * c + 6 * d + 5) % 7;
      let offset = 22 + d + e;
      if (d === 29 && e === 6) offset -= 7;
      if (d === 28 && e === 6 && a > 10) offset -= 7;
      expect(isHoliday(addDays(`${year}-03-01`, offset))).toBe(true);
    }
  });

  it('a deadline moves to the next working day only when it must', () => {
    expect(nextWorkingDay('2022-09-28')).toBe('2022-09-29');
    expect(nextWorkingDay('2022-09-29')).toBe('2022-09-29');
    expect(nextWorkingDay('2022-12-24')).toBe('2022-12-27');
    expect(nextWorkingDay('2023-04-07')).toBe('2023-04-11');
    expect(nextWorkingDay('2024-07-05')).toBe('2024-07-08');
    fc.assert(
      fc.property(day, (date) => {
        const next = nextWorkingDay(date);
        expect([isHoliday(next), [0, 6].includes(weekday(next)), daysBetween(date, next) < 7]).toEqual([false, false, true]);
        for (let between = date; between < next; between = addDays(between, 1))
          expect(isHoliday(between) || [0, 6].includes(weekday(between))).toBe(true);
      }),
    );
  });
});
