import fc from 'fast-check';
import { diffWords } from './word-diff';

const side = (parts: ReturnType<typeof diffWords>, without: 'added' | 'removed') =>
  parts.filter((part) => part.kind !== without).map((part) => part.text).join('');

describe('text difference', () => {
  it('marks words that came and words that went', () => {
    expect(diffWords('Rozšířit noclehárnu o pět lůžek', 'Rozšířit noclehárnu o deset lůžek')).toEqual([
      { kind: 'same', text: 'Rozšířit noclehárnu o ' },
      { kind: 'removed', text: 'pět' },
      { kind: 'added', text: 'deset' },
      { kind: 'same', text: ' lůžek' },
    ]);
  });

  it('never loses a letter of either side', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
        const parts = diffWords(before, after);
        return side(parts, 'added') === before && side(parts, 'removed') === after;
      }),
    );
  });
});
