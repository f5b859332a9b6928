import fc from 'fast-check';
import { amount, parseAmount, sumAmounts } from './amount';

const thousandths = fc.integer({ min: 0, max: 999_999_999_999 });
const text = (value: number) => parseAmount(`${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`)!;

describe('amounts of capacity', () => {
  it('sums parts of full-time jobs exactly', () => {
    expect(sumAmounts(['0.1', '0.2'])).toBe('0.3');
    expect(sumAmounts(['4.5', '1.125', '10'])).toBe('15.625');
    expect(sumAmounts([])).toBe('0');
  });

  it('reads what people type', () => {
    expect(parseAmount('4,50')).toBe('4.5');
    expect(parseAmount(' 012 ')).toBe('12');
    for (const typed of ['', '-1', '1.2345', '1e3', '1 000', 'dvě']) expect(parseAmount(typed)).toBeUndefined();
  });

  it('has one stored form for every amount', () => {
    fc.assert(
      fc.property(thousandths, (value) => amount.safeParse(text(value)).success && parseAmount(text(value)) === text(value)),
    );
  });

  it('does not depend on the order of addition', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 30 }), (values) => {
        const texts = values.map(text);
        expect(sumAmounts([...texts].reverse())).toBe(sumAmounts(texts));
        expect(sumAmounts(texts)).toBe(text(values.reduce((sum, value) => sum + value, 0)));
      }),
    );
  });
});
