import fc from 'fast-check';
import { Share } from './share';

const share = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => Share.of(n, d));
const nonZero = share.filter((value) => value.compare(Share.zero) !== 0);
const same = (a: Share, b: Share) => expect(a.toString()).toBe(b.toString());

describe('Share', () => {
  it('is kept in lowest terms with a positive denominator', () => {
    expect(Share.of(6, -8).toString()).toBe('-3/4');
    expect(Share.of(0, -5).toString()).toBe('0/1');
    expect(Share.of(7).toString()).toBe('7/1');
    fc.assert(
      fc.property(share, ({ numerator, denominator }) => {
        expect(denominator > 0n).toBe(true);
        for (const prime of [2n, 3n, 5n, 7n, 11n]) expect(numerator % prime === 0n && denominator % prime === 0n).toBe(false);
      }),
    );
  });

  it('obeys the laws of fractions', () => {
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        same(a.plus(b), b.plus(a));
        same(a.plus(b).plus(c), a.plus(b.plus(c)));
        same(a.times(b), b.times(a));
        same(a.times(b).times(c), a.times(b.times(c)));
        same(a.times(b.plus(c)), a.times(b).plus(a.times(c)));
        same(a.plus(Share.zero), a);
        same(a.times(Share.one), a);
        same(a.minus(a), Share.zero);
        same(a.plus(b).minus(b), a);
        same(a.times(3n), a.plus(a).plus(a));
      }),
    );
    fc.assert(fc.property(share, nonZero, (a, b) => same(a.over(b).times(b), a)));
  });

  it('is ordered in full, and the order goes with sums', () => {
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        expect(a.compare(b) + b.compare(a)).toBe(0);
        expect(a.compare(b) === 0).toBe(a.toString() === b.toString());
        expect(a.plus(c).compare(b.plus(c))).toBe(a.compare(b));
        if (a.compare(b) <= 0 && b.compare(c) <= 0) expect(a.compare(c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('has as floor the largest whole number that is not above it', () => {
    expect(
      [Share.of(7, 2), Share.of(-7, 2), Share.of(-4, 2), Share.of(4, 2), Share.of(-1, 9)].map((value) => value.floor()),
    ).toEqual([3n, -4n, -2n, 2n, -1n]);
    fc.assert(
      fc.property(share, (a) => {
        expect(Share.of(a.floor()).compare(a)).toBeLessThanOrEqual(0);
        expect(Share.of(a.floor() + 1n).compare(a)).toBe(1);
      }),
    );
  });

  it('goes through text and JSON unchanged', () => {
    fc.assert(fc.property(share, (a) => same(Share.parse(JSON.parse(JSON.stringify(a)) as string), a)));
    same(Share.parse('7'), Share.of(7));
    same(Share.parse('-2/6'), Share.of(-1, 3));
    for (const text of ['', '1/', '/2', '1/-2', '1,5', '1.5', ' 1', '1/2/3', 'x', '１', '--1'])
      expect(() => Share.parse(text)).toThrow(RangeError);
    expect(() => Share.parse('1/0')).toThrow(RangeError);
  });

  it('refuses what is no fraction', () => {
    expect(() => Share.of(1, 0)).toThrow(RangeError);
    expect(() => Share.one.over(Share.zero)).toThrow(RangeError);
    for (const value of [0.5, NaN, Infinity]) expect(() => Share.of(value)).toThrow(RangeError);
  });

  it('turns into the nearest number for display, however long its parts are', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1 }), (n, d) => expect(Share.of(n, d).toNumber()).toBe(n / d + 0)));
    const long = 7n ** 500n;
    expect(Share.of(long, 2n * long + 1n).toNumber()).toBeCloseTo(0.5, 12);
    expect(Share.of(-(10n ** 400n), 3n * 10n ** 399n + 1n).toNumber()).toBeCloseTo(-10 / 3, 10);
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 60n }), fc.bigInt({ min: 1n, max: 10n ** 60n }), (n, d) => {
        const value = Share.of(n, d).toNumber();
        expect(Math.abs(value / (Number(n) / Number(d)) - 1)).toBeLessThan(1e-14);
      }),
    );
  });
});
