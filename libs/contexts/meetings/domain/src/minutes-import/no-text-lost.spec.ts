import fc from 'fast-check';
import { describeWithSharedFiles, readShared } from '@triada/kernel/spec';
import { parseMinutes, type MinutesDraft, type PointDraft } from './index';
import { clean, splitLines } from './source-rows';

const flat = (points: readonly PointDraft[]): readonly PointDraft[] =>
  points.flatMap((point) => [point, ...flat(point.children)]);
const words = (text: string): readonly string[] =>
  clean(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
const wordBag = (text: string): string => [...words(text)].sort().join(' ');

/** Lines of the source that hold anything visible. */
const filledLines = (source: string): readonly number[] =>
  splitLines(source).flatMap((line, index) => (clean(line).trim() === '' ? [] : [index + 1]));

/** Every non-empty line is in exactly one element or one unrecognised entry, with all its words; and points hold the words of their lines. */
const expectNothingLost = (source: string, draft: MinutesDraft): void => {
  const lines = splitLines(source);
  const filled = new Set(filledLines(source));
  const covered = [
    ...draft.elements.flatMap(({ lines: { from, to } }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((line) => filled.has(line)),
    ),
    ...draft.unrecognised.map(({ line }) => line),
  ].sort((a, b) => a - b);
  expect(covered).toEqual([...filled]);
  for (const { text, lines: range } of draft.elements)
    expect(wordBag(text)).toBe(wordBag(lines.slice(range.from - 1, range.to).join(' ')));
  for (const { line, text } of draft.unrecognised) expect(wordBag(text)).toBe(wordBag(lines[line - 1]!));
  const pointElements = draft.elements.filter(({ kind }) => ['point', 'resolution', 'votes'].includes(kind));
  const inPoints = flat(draft.points)
    .flatMap(({ marker, text }) => [marker, text])
    .join(' ')
    .replace(/\s/gu, '');
  const inElements = pointElements
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s/gu, '');
  expect([...inPoints].sort().join('')).toBe([...inElements].sort().join(''));
};

const phrase = fc.constantFrom(
  'Zápis z 3. jednání pracovní skupiny Senioři',
  'ZÁPIS Z JEDNÁNÍ',
  'Program:',
  'Program jednání',
  'Přítomni: Jana Vzorová, Petr Ukázkový',
  'Přítomni:',
  'Omluveni:',
  'Hosté: –',
  '5. 3. 2023 v 9.00 hod.',
  '31. 2. 2023',
  'Místo: Radnice',
  '1. Zahájení',
  '1) úvod',
  '2. Různé',
  '2. Různé',
  '- bod',
  ' - podbod',
  '\t• bod',
  'a) písmeno',
  'I. první',
  'IV. čtvrtá',
  '1.1 podbod',
  '1.1.1. hlouběji',
  'Bod č. 3: rozpočet',
  'ad 4)',
  'K bodu 5',
  'Usnesení č. 6/2023: Skupina schvaluje plán.',
  'Usnesení:',
  'Pro: 7, proti: 0, zdržel se: 1',
  'Hlasování: 5 pro, 1 proti',
  'Strana 1 z 2',
  '- 2 -',
  'Příští jednání 12. 3. 10:15, místnost č. 5',
  'Další setkání:',
  'Zapsala: Jana Vzorová',
  'Zapsal:',
  'Ověřil: Petr Ukázkový\tZapsala: Jana Vzorová',
  'Skupina se dohodla, že není nutné nic měnit.',
  'Kdo to zaplatí?',
  'KOMUNITNÍ',
  'PLÁNOVÁNÍ',
  'Komunitní plán 2023–2027',
  'v oblastech: bydlení, dluhy.',
  'Paní Vzorová z Charity nabízí pomoc.',
  '(závorka',
  '…',
  '„',
  'Úkoly:',
  'pokračování malým písmenem',
  '27. 5. 2022 se konalo setkání',
  '',
);
const line = fc.oneof(
  { weight: 5, arbitrary: phrase },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\t', '\u00a0', '\u00ad', '\ufeff') },
);
const source = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r', '\f', '\n\n'))
  .map(([lines, end]) => lines.join(end));

describe('minutes import never throws and never loses text', () => {
  it('[D157] on lines of minutes in any order', () => {
    fc.assert(
      fc.property(source, (text) => expectNothingLost(text, parseMinutes(text))),
      { numRuns: 300 },
    );
  });

  it('on any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectNothingLost(text, parseMinutes(text))),
      { numRuns: 300 },
    );
    for (const text of ['', '\n', '\ufeff', '\u00ad\n\u200b', '\ud800', 'a', '.', '1.', '-', '1', ')', ':'])
      expectNothingLost(text, parseMinutes(text));
  });

  it('gives the same draft every time', () => {
    fc.assert(
      fc.property(source, (text) => expect(parseMinutes(text)).toEqual(parseMinutes(text))),
      { numRuns: 50 },
    );
  });

  it('takes endless lines, repetitive text, deep nesting and long lists', () => {
    const hostile = [
      'a '.repeat(50_000),
      '1. '.repeat(20_000),
      '('.repeat(50_000),
      'Přítomni: ' + 'Jan Novák, '.repeat(5_000),
      'Pro: 1 '.repeat(20_000),
      '- bod\n'.repeat(5_000),
      '27. 5. '.repeat(20_000),
      'skupina '.repeat(20_000),
      'nabídka '.repeat(20_000),
      'Program: ' + '1) x '.repeat(10_000),
      'Přítomni: Jan Novák' + ', Ing.'.repeat(20_000),
      'Přítomni:\n' + 'Jan Novák, Charita\n'.repeat(3_000),
      'Věta. '.repeat(20_000),
      'v oblastech: ' + '.'.repeat(50_000) + 'x',
      Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}- bod`).join('\n'),
      Array.from({ length: 3_000 }, (_, index) => `${index + 1}. bod`).join('\n'),
    ];
    for (const text of hostile) expect(() => parseMinutes(text)).not.toThrow();
  });
});

describeWithSharedFiles('the real texts', () => {
  it.each(['minutes-2022-05', 'minutes-2022-09', 'conference-2019', 'project-2018', 'method-page'])(
    '%s: nothing lost, with any line ends',
    (name) => {
      const text = readShared(`sources/${name}.txt`);
      for (const variant of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.replaceAll(' ', '\u00a0')]) {
        expectNothingLost(variant, parseMinutes(variant));
        if (variant.startsWith('\ufeff') || variant.includes('\r')) expect(parseMinutes(variant)).toEqual(parseMinutes(text));
      }
    },
  );
});
