import fc from 'fast-check';
import { compareCzech, foldText } from './czech-text';

describe('Czech order', () => {
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
    expect([...sorted].reverse().sort(compareCzech)).toEqual(sorted);
  });

  it('lets accents decide only between equal letters, and case after them', () => {
    for (const sorted of [
      ['rada', 'ráda', 'rado', 'rády'],
      ['byt', 'být'],
      ['ch', 'cH', 'Ch', 'CH'],
      ['dul', 'důl', 'ďul'],
      ['a', 'A', 'á', 'Á', 'ä'],
      ['a b', 'a-b', 'a/b', 'ab'],
    ])
      expect([...sorted].reverse().sort(compareCzech)).toEqual(sorted);
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
