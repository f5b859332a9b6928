import { paragraphsBetween, wordsBetween } from './text-difference';

const shown = (words: ReturnType<typeof wordsBetween>) => words.map(({ kind, text }) => `${kind[0]}:${text}`).join('|');

describe('text difference', () => {
  it('goes by Czech words', () =>
    expect(shown(wordsBetween('Udržet kapacitu služby', 'Zvýšit kapacitu služby'))).toBe('r:Udržet|a:Zvýšit|s: kapacitu služby'));

  it('gives the new text without what was removed and the old one without what was added', () => {
    const [before, after] = ['Člověk ví, kde najde pomoc.', 'Člověk včas ví, kde pomoc najde.'];
    const words = wordsBetween(before, after);
    expect(
      words
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
    expect(
      words
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before);
  });

  it('pairs paragraphs by their ids', () => {
    const paragraph = (paragraphId: string, text: string) => ({ paragraphId, text });
    const between = paragraphsBetween(
      [paragraph('a', 'První'), paragraph('b', 'Druhý')],
      [paragraph('c', 'Nový'), paragraph('a', 'První')],
    );
    expect(between.map(({ paragraphId, change }) => [paragraphId, change])).toEqual([
      ['c', 'added'],
      ['a', 'same'],
      ['b', 'removed'],
    ]);
  });
});
