import type { Scalar } from '@triada/ports';
import { compareScalars, indexValues, sortValue } from './index-values';

describe('values that a declared path finds', () => {
  const doc = { name: 'Adéla', none: null, tags: ['b', 'a', 'b'], empty: [], object: { x: 1 }, seats: [{ group: 'g1' }, { group: 'g2', side: 'user' }], nested: [[1, [2]], 3] };

  it.each<[string, readonly Scalar[]]>([
    ['name', ['Adéla']],
    ['none', [null]],
    ['missing', [null]],
    ['missing.deeper', [null]],
    ['name.length', [null]],
    ['object', [null]],
    ['object.x', [1]],
    ['tags', ['b', 'a']],
    ['empty', []],
    ['seats.group', ['g1', 'g2']],
    ['seats.side', [null, 'user']],
    ['nested', [3]],
    ['constructor', [null]],
  ])('%s', (path, values) => expect(indexValues(doc, path)).toEqual(values));

  it('the smallest one orders the document', () => {
    expect(sortValue(['b', 'a'])).toBe('a');
    expect(sortValue([true, 'z', 3])).toBe(3);
    expect(sortValue(['x', null])).toBeNull();
    expect(sortValue([])).toBeNull();
  });

  it('types stand apart, and texts go by their UTF-8 bytes as on the server', () => {
    const sorted: Scalar[] = [null, -1, 2, 10, '', 'Z', 'a', 'č', '\uffff', '\u{1f40e}', false, true];
    expect(sorted.toReversed().sort(compareScalars)).toEqual(sorted);
  });
});
