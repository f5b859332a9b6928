import fc from 'fast-check';
import { addDays, isLocalDate } from './local-date';
import { comparePartialDates, isPartialDate, overlaps, precisionOf, rangeOf } from './partial-date';

const day = fc.integer({ min: 0, max: 200_000 }).map((offset) => addDays('1700-01-01', offset));
const partial = fc
  .tuple(day, fc.constantFrom('day', 'half-month', 'month', 'year'))
  .map(([date, precision]) =>
    precision === 'day'
      ? date
      : precision === 'month'
        ? date.slice(0, 7)
        : precision === 'year'
          ? date.slice(0, 4)
          : `${date.slice(0, 7)}~${Number(date.slice(8)) <= 15 ? 1 : 2}`,
  );
const sign = (n: number) => Math.sign(n);

describe('PartialDate', () => {
  it.each([
    ['2018-02-14', 'day', '2018-02-14', '2018-02-14'],
    ['2018-02~1', 'half-month', '2018-02-01', '2018-02-15'],
    ['2018-02~2', 'half-month', '2018-02-16', '2018-02-28'],
    ['2020-02~2', 'half-month', '2020-02-16', '2020-02-29'],
    ['2018-02', 'month', '2018-02-01', '2018-02-28'],
    ['2017-09', 'month', '2017-09-01', '2017-09-30'],
    ['2018', 'year', '2018-01-01', '2018-12-31'],
    ['9999-12', 'month', '9999-12-01', '9999-12-31'],
    ['9999-12~2', 'half-month', '9999-12-16', '9999-12-31'],
  ])('[D050] %s is a %s from %s to %s', (text, precision, from, to) => {
    expect([precisionOf(text), rangeOf(text)]).toEqual([precision, { from, to }]);
  });

  it.each([
    '',
    '18',
    '2018-2',
    '2018-13',
    '2018-00',
    '2018-02-30',
    '2018-02-14T00:00',
    '2018-02~3',
    '2018-02~',
    '2018~1',
    ' 2018',
    '0000',
    '0000-01',
    '２０１８',
    '2018-02-14\n',
    'únor 2018',
  ])('„%s“ is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => rangeOf(text)).toThrow(RangeError);
  });

  it('[D050] keeps its precision: text → range → the only text of that precision with that range', () => {
    fc.assert(
      fc.property(partial, (text) => {
        const { from, to } = rangeOf(text);
        expect([isLocalDate(from), isLocalDate(to), from <= to]).toEqual([true, true, true]);
        const back = {
          day: from,
          'half-month': `${from.slice(0, 7)}~${from.endsWith('01') ? 1 : 2}`,
          month: from.slice(0, 7),
          year: from.slice(0, 4),
        }[precisionOf(text)!];
        expect(back).toBe(text);
      }),
    );
  });

  it('the two halves fill the month, the months fill the year', () => {
    fc.assert(
      fc.property(day, (date) => {
        const month = date.slice(0, 7);
        const [first, second, whole] = [rangeOf(`${month}~1`), rangeOf(`${month}~2`), rangeOf(month)];
        expect([first.from, addDays(first.to, 1), second.to]).toEqual([whole.from, second.from, whole.to]);
      }),
    );
  });

  it('is ordered by begin, the more exact one first; the order is total', () => {
    expect(
      ['2018', '2018-02~2', '2018-02-14', '2018-01-01', '2018-02', '2018-02~1', '2018-02-01'].sort(comparePartialDates),
    ).toEqual(['2018-01-01', '2018', '2018-02-01', '2018-02~1', '2018-02', '2018-02-14', '2018-02~2']);
    fc.assert(
      fc.property(partial, partial, partial, (a, b, c) => {
        expect(sign(comparePartialDates(a, b)) + sign(comparePartialDates(b, a))).toBe(0);
        expect(comparePartialDates(a, b) === 0).toBe(a === b);
        if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0)
          expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('[D050] is found by every range that it can lie in, and by no other', () => {
    expect(overlaps('2018-02~1', { from: '2018-02-15', to: '2018-03-01' })).toBe(true);
    expect(overlaps('2018-02~1', { from: '2018-02-16', to: '2018-03-01' })).toBe(false);
    fc.assert(
      fc.property(partial, day, fc.nat(400), (date, from, length) => {
        const range = { from, to: addDays(from, length) };
        const own = rangeOf(date);
        const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
        expect(overlaps(date, range)).toBe(days.some((one) => own.from <= one && one <= own.to));
      }),
    );
  });
});
