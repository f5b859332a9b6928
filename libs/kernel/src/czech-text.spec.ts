import fc from 'fast-check';
import { compareCzech, czechSortKey, foldText } from './czech-text';
import { describeWithSharedFiles, readShared } from './spec';

const byKey = (a: string, b: string): number => {
  const [left, right] = [czechSortKey(a), czechSortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

describeWithSharedFiles('Czech order of all municipalities', () => {
  it('is the same by collator and by key, for every pair', () => {
    const names = readShared('municipalities.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[3]!);
    expect(names).toHaveLength(252);
    const disagreements = names.flatMap((a) =>
      names.filter((b) => byKey(a, b) !== Math.sign(compareCzech(a, b))).map((b) => [a, b]),
    );
    expect(disagreements).toEqual([]);
  });
});

describe('Czech sort key', () => {
  it('puts ch after h and has č ř š ž as letters of their own', () => {
    const sorted = [
      'Cvikov',
      'Český Dub',
      'Dlouhý Most',
      'Habartice',
      'Hrádek',
      'Chotyně',
      'Chrastava',
      'Jablonec',
      'Raspenava',
      'Řasnice',
      'Semily',
      'Šimonovice',
      'Zdislava',
      'Žermanice',
    ];
    expect([...sorted].reverse().sort(byKey)).toEqual(sorted);
    expect([...sorted].reverse().sort(compareCzech)).toEqual(sorted);
  });

  it('lets accents decide only between equal letters, and case after them', () => {
    for (const sorted of [
      ['rada', 'ráda', 'rády', 'rado'],
      ['být', 'byt'],
      ['ch', 'cH', 'Ch', 'CH'],
      ['dul', 'důl', 'ďul'],
      ['a', 'A', 'á', 'Á', 'ä'],
      ['a b', 'a-b', 'a/b', 'ab'],
    ]) {
      const expected = [...sorted].sort(compareCzech);
      expect([...sorted].reverse().sort(byKey)).toEqual(expected);
    }
  });

  const letter = fc.constantFrom(
    ...'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzžäöüôľĺŕłąęśźćńóżđøàèù'.split(''),
    'ch',
    'CH',
    'Ch',
    'cH',
    'c',
    'h',
  );
  const char = fc.oneof(
    { weight: 6, arbitrary: letter },
    { weight: 2, arbitrary: letter.map((text) => text.toUpperCase()) },
    { weight: 1, arbitrary: fc.constantFrom(...' -–.,;:!?\'"()[]/&%+0123456789„“§°'.split('')) },
  );
  const word = fc.array(char, { maxLength: 6 }).map((chars) => chars.join(''));
  const similar = fc
    .tuple(word, word)
    .chain(([a, b]) =>
      fc.constantFrom(
        [a, b],
        [a, a.toUpperCase()],
        [a, foldText(a)],
        [a + b, a + foldText(b)],
        [a, a.normalize('NFD')],
        [a, `${a}\u00ad`],
      ),
    );

  it('agrees with the collator on random words, composed or not', () => {
    fc.assert(
      fc.property(similar, ([a, b]) => expect([a, b, byKey(a!, b!)]).toEqual([a, b, Math.sign(compareCzech(a!, b!))])),
      { numRuns: 5000 },
    );
  });

  it('takes any text without a throw and is plain ASCII for Czech words', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(typeof czechSortKey(text)).toBe('string')));
    expect(czechSortKey('Příliš žluťoučký kůň – úpěl')).toMatch(/^[\x00-\x7f]*$/);
  });
});

describe('foldText', () => {
  it('drops diacritics, case, doubled spaces and invisible characters', () => {
    expect(foldText('  Nové\u00a0 Město ')).toBe('nove mesto');
    expect(foldText('PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ')).toBe('prilis zlutoucky kun');
    expect(foldText('Řasnice'.normalize('NFD'))).toBe('rasnice');
    expect(foldText('práv\u00adní\u200b')).toBe('pravni');
    expect(foldText('Łódź, Straße, Ærø')).toBe('lodz, strasse, aero');
    expect(foldText('')).toBe('');
  });

  it('folded twice is folded once, and both forms of a text fold alike', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });
});
