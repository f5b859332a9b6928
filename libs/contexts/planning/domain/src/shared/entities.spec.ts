import { allEntities, changedEntity, entity, noEntities, withEntity, withoutEntity } from './entities';

describe('entities', () => {
  it('keeps every older table as it was', () => {
    const one = withEntity(noEntities<number>(), 'a', 1);
    const two = withEntity(one, 'a', 2);
    expect([entity(one, 'a'), entity(two, 'a'), two.size]).toEqual([1, 2, 1]);
  });

  it('removes, and takes a missing thing calmly', () => {
    const table = withEntity(withEntity(noEntities<number>(), 'a', 1), 'b', 2);
    expect(allEntities(withoutEntity(table, 'a'))).toEqual([2]);
    expect(withoutEntity(table, 'c')).toBe(table);
    expect(changedEntity(table, 'c', (value) => value + 1)).toBe(table);
  });

  it('does not mistake inherited names for things', () => {
    expect(entity(withEntity(noEntities<number>(), 'x', 1), 'constructor')).toBeUndefined();
  });
});
