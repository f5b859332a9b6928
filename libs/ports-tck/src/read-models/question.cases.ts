import type { Where } from '@triada/ports';
import type { Case } from '../suite/suite';
import { filled, idsOf, people, type Person, type ReadModelsContext } from './people';

/** What a reader can ask of a view. */
export const questionCases: readonly Case<ReadModelsContext>[] = [
  {
    id: 'R01',
    title: 'documents come back as they were written, plain JSON of any depth and language',
    run: async (context) => {
      const odd = { id: 'odd', text: 'Žluťoučký "kůň" \u2028 🐎\n', deep: { list: [[1, [2]], { a: null }], empty: {}, none: [] }, number: 0.1, large: '9223372036854775807', __proto: 'x' };
      const view = await filled(context, [...people, odd as Person]);
      expect(await view.get('p2')).toEqual(people[1]);
      expect(await view.get('odd')).toEqual(odd);
      expect(await view.get('missing')).toBeNull();
      expect(await view.count()).toBe(6);
    },
  },
  {
    id: 'R02',
    title: 'conditions: equality by type, several at once, dotted paths',
    run: async (context) => {
      const view = await filled(context);
      const found = async (where: Where) => idsOf(await view.find({ where }));
      expect(await found({ age: 41 })).toBe('p2 p3');
      expect(await found({ name: '41' })).toBe('p5');
      expect(await found({ age: '41' })).toBe('');
      expect(await found({ member: true })).toBe('p1 p4');
      expect(await found({ age: 1 })).toBe('p4');
      expect(await found({ age: true })).toBe('');
      expect(await found({ 'address.town': 'Liberec' })).toBe('p1');
      expect(await found({ age: 41, 'address.town': 'Frýdlant' })).toBe('p2');
      expect(await found({ age: 41, name: 'Adéla' })).toBe('');
      expect(await found({ id: 'p3' })).toBe('p3');
      expect(await found({})).toBe('p1 p2 p3 p4 p5');
    },
  },
  {
    id: 'R03',
    title: 'null finds what is null or missing',
    run: async (context) => {
      const view = await filled(context);
      expect(idsOf(await view.find({ where: { name: null } }))).toBe('p4');
      expect(idsOf(await view.find({ where: { member: null } }))).toBe('p3 p5');
      expect(idsOf(await view.find({ where: { 'address.town': null } }))).toBe('p3 p4');
      expect(idsOf(await view.find({ where: { age: { in: [30, null] } } }))).toBe('p1 p5');
    },
  },
  {
    id: 'R04',
    title: 'ranges, sets and prefixes stay within one type',
    run: async (context) => {
      const view = await filled(context);
      const found = async (where: Where) => idsOf(await view.find({ where }));
      expect(await found({ age: { gte: 30 } })).toBe('p1 p2 p3');
      expect(await found({ age: { gte: 2, lte: 40 } })).toBe('p1');
      expect(await found({ name: { gte: 'B' } })).toBe('p2 p3');
      expect(await found({ name: { lte: 'B' } })).toBe('p1 p5');
      expect(await found({ name: { in: ['Adéla', 'Čeněk', 'Nobody'] } })).toBe('p1 p3');
      expect(await found({ name: { in: [] } })).toBe('');
      expect(await found({ 'address.town': { prefix: 'Liberec' } })).toBe('p1 p5');
      expect(await found({ name: { prefix: 'Č' } })).toBe('p3');
      expect(await found({ name: { prefix: '%' } })).toBe('');
      expect(await view.count({ age: { gte: 30 } })).toBe(3);
    },
  },
  {
    id: 'R05',
    title: 'on a list field a condition holds when any element meets it',
    run: async (context) => {
      const view = await filled(context);
      const found = async (where: Where) => idsOf(await view.find({ where }));
      expect(await found({ tags: 'b' })).toBe('p1 p3');
      expect(await found({ tags: { in: ['a', 'c'] } })).toBe('p1 p3');
      expect(await found({ tags: { prefix: 'nu' } })).toBe('p4');
      expect(await found({ tags: 1 })).toBe('p5');
      expect(await found({ tags: '1' })).toBe('p4');
      expect(await found({ tags: true })).toBe('p5');
      expect(await found({ 'seats.group': 'g1' })).toBe('p1 p2');
      expect(await found({ 'seats.group': 'g2', 'seats.side': 'provider' })).toBe('p2');
      expect(await found({ tags: 'b', age: 41 })).toBe('p3');
      expect(await view.count({ tags: 'b' })).toBe(2);
    },
  },
  {
    id: 'R06',
    title: 'sort up and down by several fields, the id breaks ties; skip and limit page through',
    run: async (context) => {
      const view = await filled(context);
      expect(idsOf(await view.find({ where: { age: { gte: 0 } }, sort: ['-age', 'name'] }))).toBe('p2 p3 p1 p4');
      expect(idsOf(await view.find({ where: { age: { gte: 0 } }, sort: ['age'] }))).toBe('p4 p1 p2 p3');
      expect(idsOf(await view.find({ sort: ['-id'] }))).toBe('p5 p4 p3 p2 p1');
      expect(idsOf(await view.find({ sort: ['-id'], skip: 1, limit: 2 }))).toBe('p4 p3');
      expect(idsOf(await view.find({ skip: 4 }))).toBe('p5');
      expect(await view.find({ limit: 0 })).toEqual([]);
      expect(await view.find({ skip: 100 })).toEqual([]);
    },
  },
  {
    id: 'R07',
    title: 'distinct values of a field, of lists each element, in their order',
    run: async (context) => {
      const view = await filled(context);
      expect(await view.distinct('age')).toEqual([1, 30, 41]);
      expect(await view.distinct('age', { member: true })).toEqual([1, 30]);
      expect(await view.distinct('seats.group')).toEqual(['g1', 'g2']);
      expect(await view.distinct('tags', { age: 41 })).toEqual(['b', 'c']);
      expect([...(await view.distinct('member'))].sort()).toEqual([false, true]);
    },
  },
  {
    id: 'R08',
    title: 'a field without a declared index can neither be filtered nor sorted by; an undeclared view can not be used',
    run: async (context) => {
      const view = await filled(context);
      await expect(view.find({ where: { nickname: 'x' } })).rejects.toThrow('nickname');
      await expect(view.find({ sort: ['-nickname'] })).rejects.toThrow('nickname');
      await expect(view.count({ nickname: 'x' })).rejects.toThrow('nickname');
      await expect(view.distinct('nickname')).rejects.toThrow('nickname');
      await expect(view.find({ where: { "name') OR 1=1 --": 'x' } })).rejects.toThrow();
      await expect(context.readModels.apply('c', 'unknown', [], '0')).rejects.toThrow('unknown');
    },
  },
  {
    id: 'R09',
    title: 'hostile text in ids and values is text',
    run: async (context) => {
      const names = ["'; DROP TABLE people; --", '"', '\\', '$where', '{"$gt":""}', '*', '[', '..', 'a\u0001b', 'x'.repeat(5_000)];
      const view = await filled(context, names.map((name) => ({ id: name, name, tags: [name] })));
      for (const name of names) {
        expect((await view.get(name))?.name).toBe(name);
        expect(idsOf(await view.find({ where: { name } }))).toBe(name);
        expect(idsOf(await view.find({ where: { tags: name } }))).toBe(name);
        expect(idsOf(await view.find({ where: { id: name } }))).toBe(name);
      }
      expect(await view.count()).toBe(names.length);
    },
  },
];
