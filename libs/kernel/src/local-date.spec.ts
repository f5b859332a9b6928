import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isLocalDate, pragueDate } from './local-date';

const day = fc.integer({ min: 0, max: 150_000 }).map((offset) => addDays('1800-01-01', offset));

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
