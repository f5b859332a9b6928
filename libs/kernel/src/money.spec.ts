import fc from 'fast-check';
import { halere, koruny, parseMoney, sumOf } from './money';

describe('money', () => {
  it('is whole haléře in the safe range', () => {
    expect(koruny(14_312.5)).toBe(1_431_250);
    expect(koruny(0.07)).toBe(7);
    expect(koruny(1.15)).toBe(115);
    for (const amount of [0.5, NaN, Infinity, 2 ** 53, -(2 ** 53)]) expect(() => halere(amount)).toThrow(RangeError);
    for (const amount of [0.001, 1.005, 1 / 3, NaN, Infinity, 1e15]) expect(() => koruny(amount)).toThrow(RangeError);
    expect(() => sumOf([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(sumOf([])).toBe(0);
  });

  it('knows no minus zero', () => {
    for (const zero of [halere(-0), koruny(-0), parseMoney('-0')]) expect(Object.is(zero, 0)).toBe(true);
  });

  it('turns every whole number of haléře to koruny and back', () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => expect(koruny(amount / 100)).toBe(amount + 0)));
  });
});

describe('parseMoney', () => {
  it.each([
    ['1 234 567,50 Kč', 123_456_750],
    ['1\u00a0234\u00a0567,50\u00a0Kč', 123_456_750],
    ['1\u202f234\u202f567,5 kč', 123_456_750],
    ['1234567,5', 123_456_750],
    ['1 234 567.50', 123_456_750],
    ['1234567.5 CZK', 123_456_750],
    ['500,-', 50_000],
    ['500,- Kč', 50_000],
    ['500,– Kč', 50_000],
    ['500.--', 50_000],
    ['0', 0],
    ['-12,30 Kč', -1_230],
    ['−12,30', -1_230],
    ['- 12', -1_200],
    ['  7  ', 700],
    ['90 071 992 547 409,91', Number.MAX_SAFE_INTEGER],
  ])('%s', (text, amount) => expect(parseMoney(text)).toBe(amount));

  it.each([
    '',
    ' ',
    'Kč',
    '-',
    'pět',
    '1.234',
    '1,234',
    '1.234.567,50',
    '12 34',
    '1 2345',
    '1234 567',
    '1e3',
    '0x10',
    '1,2,3',
    '12,345',
    '5,50,-',
    '+5',
    '５',
    '90 071 992 547 409,92',
    '1 tis. Kč',
    '1 Kč 2',
    '--5',
  ])('„%s“ is no amount', (text) => expect(parseMoney(text)).toBeUndefined());

  it('reads what the Czech formatter prints', () => {
    const format = new Intl.NumberFormat('cs', { style: 'currency', currency: 'CZK' });
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (amount) =>
        expect(parseMoney(format.format(amount / 100))).toBe(amount + 0),
      ),
    );
  });

  it('never throws and never gives anything but whole haléře', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const amount = parseMoney(text);
        expect(amount === undefined || Number.isSafeInteger(amount)).toBe(true);
      }),
    );
  });
});
