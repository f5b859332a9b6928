import fc from 'fast-check';
import { isIco } from './ico';

describe('IČO', () => {
  it.each(['70891508', '00262781', '00262978', '12345679'])('%s is valid', (text) => expect(isIco(text)).toBe(true));
  it.each(['12345678', '00262780', '7089150', '', '708915080', ' 70891508', '7089150a', '７０８９１５０８'])(
    '"%s" is not',
    (text) => expect(isIco(text)).toBe(false),
  );

  it('has exactly one check digit for every seven digits, and every single wrong digit is found', () => {
    const withCheck = (stem: string) => [...'0123456789'].filter((digit) => isIco(stem + digit));
    fc.assert(
      fc.property(fc.stringMatching(/^\d{7}$/), fc.nat(6), fc.integer({ min: 1, max: 9 }), (stem, position, shift) => {
        const [check, ...more] = withCheck(stem);
        expect(more).toEqual([]);
        const wrong = [...stem]
          .map((digit, index) => (index === position ? String((Number(digit) + shift) % 10) : digit))
          .join('');
        const remainder = (text: string) =>
          [8, 7, 6, 5, 4, 3, 2].reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11;
        // Remainders 0 and 10 share the check digit 1; that is the one collision of the scheme.
        if (![0, 10].includes(remainder(stem)) || ![0, 10].includes(remainder(wrong))) expect(isIco(wrong + check)).toBe(false);
      }),
    );
  });

  it('knows remainder 1, whose check digit is 0', () => {
    expect(isIco('00000060')).toBe(true);
    expect(isIco('00000061')).toBe(false);
  });
});
