import { sortRows } from './sorting';

describe('sorting of tables', () => {
  const names = ['Jablonec', 'Chrastava', 'Hrádek', 'Chotyně'];

  it('sorts names by the Czech collation, ch after h', () => {
    expect(sortRows(names, (name) => name, false)).toEqual(['Hrádek', 'Chotyně', 'Chrastava', 'Jablonec']);
    expect(sortRows(names, (name) => name, true)).toEqual(['Jablonec', 'Chrastava', 'Chotyně', 'Hrádek']);
  });

  it('sorts numbers as numbers and keeps missing values last', () => {
    expect(sortRows([10, null, 9, undefined, 100], (value) => value, false)).toEqual([9, 10, 100, null, undefined]);
    expect(sortRows([10, null, 9], (value) => value, true)).toEqual([10, 9, null]);
  });
});
