import type { Where } from '@triada/ports';
import { filterOf, orderOf } from './conditions';
import { Fields } from './fields';

const fields = new Fields({ name: 'people_v1', indexes: ['name', 'id', 'seats.group'] });

describe('questions in the words of the server', () => {
  it.each<[Where, object]>([
    [{}, {}],
    [{ name: 'x', 'seats.group': 1 }, { l0: { $eq: 'x' }, l1: { $eq: 1 } }],
    [{ name: null }, { l0: { $eq: null } }],
    [{ name: {} }, {}],
    [{ id: { in: ['a', 'b'] } }, { _id: { $in: ['a', 'b'] } }],
    [{ id: { gte: 'a', lte: 'b' } }, { _id: { $gte: 'a', $lte: 'b' } }],
    [{ name: { gte: 1 } }, { l0: { $gte: 1 } }],
    [{ name: { gte: 1, lte: 2 } }, { l0: { $elemMatch: { $gte: 1, $lte: 2 } } }],
    [{ name: { prefix: 'ab' } }, { l0: { $elemMatch: { $gte: 'ab', $lt: 'ac' } } }],
    [{ name: { prefix: 'a\u{10ffff}' } }, { l0: { $elemMatch: { $gte: 'a\u{10ffff}', $lt: 'b' } } }],
    [{ name: { prefix: '\ud7ff' } }, { l0: { $elemMatch: { $gte: '\ud7ff', $lt: '\ue000' } } }],
    [{ name: { prefix: '\u{10ffff}' } }, { l0: { $gte: '\u{10ffff}' } }],
    [{ name: { prefix: '' } }, { l0: { $gte: '' } }],
    [{ name: { prefix: 'ab', gte: 'abc' } }, { l0: { $elemMatch: { $gte: 'abc', $lt: 'ac' } } }],
    [{ name: { prefix: 'ab', gte: 'aa' } }, { l0: { $elemMatch: { $gte: 'ab', $lt: 'ac' } } }],
    [{ name: { prefix: 'ab', gte: 3 } }, { l0: { $in: [] } }],
    [{ name: { prefix: 'ab', gte: 3, in: ['abc'] } }, { l0: { $in: [] } }],
  ])('%j', (where, filter) => expect(filterOf(fields, where)).toEqual({ live: true, ...filter }));

  it('orders by the declared fields, then by id', () => {
    expect(orderOf(fields, ['-seats.group', 'name'])).toEqual([['s1', -1], ['s0', 1], ['_id', 1]]);
    expect(orderOf(fields, ['-id'])).toEqual([['_id', -1]]);
    expect(orderOf(fields, undefined)).toEqual([['_id', 1]]);
  });

  it('refuses fields that are not declared, and too many of them', () => {
    expect(() => filterOf(fields, { nickname: 1 })).toThrow('nickname');
    expect(() => orderOf(fields, ['-nickname'])).toThrow('nickname');
    expect(() => new Fields({ name: 'wide_v1', indexes: Array.from({ length: 31 }, (_, index) => `f${index}`) })).toThrow('at most 30');
  });
});
