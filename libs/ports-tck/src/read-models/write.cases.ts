import { StoreUnavailable } from '@triada/ports';
import type { Case } from '../suite/suite';
import { failure } from '../suite/within';
import { filled, hashOf, idsOf, indexes, people, type Person, type ReadModelsContext } from './people';

/** What a projector writes, and what is left of it. */
export const writeCases: readonly Case<ReadModelsContext>[] = [
  {
    id: 'R10',
    title: 'a later write replaces the whole document, also in its indexes',
    run: async (context) => {
      const view = await filled(context);
      const after: Person = { id: 'p1', name: 'Adéla II', tags: ['z'] };
      await context.readModels.apply('people', 'people_v1', [{ id: 'p1', doc: after }], '1');
      expect(await view.get('p1')).toEqual(after);
      expect(idsOf(await view.find({ where: { tags: 'a' } }))).toBe('');
      expect(idsOf(await view.find({ where: { tags: 'z' } }))).toBe('p1');
      expect(idsOf(await view.find({ where: { 'seats.group': 'g1' } }))).toBe('p2');
      expect(idsOf(await view.find({ where: { age: 30 } }))).toBe('');
      expect(await view.distinct('name', { id: 'p1' })).toEqual(['Adéla II']);
    },
  },
  {
    id: 'R11',
    title: 'a removed document is gone from every question, and comes back when it is written again later',
    run: async (context) => {
      const view = await filled(context);
      await context.readModels.apply('people', 'people_v1', [{ id: 'p2', doc: null }, { id: 'never', doc: null }], '1');
      expect(await view.get('p2')).toBeNull();
      expect(idsOf(await view.find())).toBe('p1 p3 p4 p5');
      expect(idsOf(await view.find({ where: { 'seats.group': 'g2' } }))).toBe('');
      expect(await view.distinct('seats.group')).toEqual(['g1']);
      expect(await view.count()).toBe(4);
      expect(await context.readModels.hash('people_v1')).toBe(hashOf(people.filter(({ id }) => id !== 'p2')));
      await context.readModels.apply('people', 'people_v1', [{ id: 'p2', doc: people[1]! }], '2');
      expect(await view.get('p2')).toEqual(people[1]);
    },
  },
  {
    id: 'R12',
    title: 'writes of one call are applied in order',
    run: async (context) => {
      const view = await filled(context);
      const [a, b, c] = ['a', 'b', 'c'].map((name): Person => ({ id: 'p1', name }));
      await context.readModels.apply('people', 'people_v1', [{ id: 'p1', doc: a! }, { id: 'p1', doc: null }, { id: 'p1', doc: b! }, { id: 'p1', doc: c! }], '1');
      expect(await view.get('p1')).toEqual(c);
      expect(idsOf(await view.find({ where: { name: { in: ['a', 'b', 'c'] } } }))).toBe('p1');
    },
  },
  {
    id: 'R13',
    title: 'a call at or below the applied position changes nothing; positions compare as numbers',
    run: async (context) => {
      const { readModels } = context;
      const view = await filled(context);
      await readModels.apply('people', 'people_v1', [{ id: 'p1', doc: { id: 'p1', name: 'nine' } }], '9');
      for (const position of ['9', '8', '0', '00000000000000000009']) {
        await readModels.apply('people', 'people_v1', [{ id: 'p1', doc: { id: 'p1', name: 'old' } }, { id: 'p9', doc: { id: 'p9' } }], position);
      }
      expect(await view.get('p1')).toEqual({ id: 'p1', name: 'nine' });
      expect(await view.get('p9')).toBeNull();
      expect(await readModels.checkpoint('people')).toBe('9');
      for (const position of ['10', '99', '100', '9223372036854775807']) {
        await readModels.apply('people', 'people_v1', [{ id: 'p1', doc: { id: 'p1', name: position } }], position);
        expect(await view.get('p1')).toEqual({ id: 'p1', name: position });
      }
      await expect(readModels.apply('people', 'people_v1', [], 'not-a-position')).rejects.toThrow('not-a-position');
    },
  },
  {
    id: 'R14',
    title: 'checkpoints are per consumer, and move on without documents too',
    run: async (context) => {
      const { readModels } = context;
      await filled(context);
      await readModels.declare({ name: 'other_v1', indexes: [] });
      expect(await readModels.checkpoint('people')).toBe('0');
      expect(await readModels.checkpoint('others')).toBe('start');
      await readModels.apply('others', 'other_v1', [], '7');
      expect(await readModels.checkpoint('others')).toBe('7');
      expect(await readModels.checkpoint('people')).toBe('0');
    },
  },
  {
    id: 'R15',
    title: 'a call that fails in its middle leaves neither documents nor checkpoint, and can be repeated',
    run: async (context) => {
      const { readModels, fixture } = context;
      const view = await filled(context);
      const writes = [{ id: 'p1', doc: { id: 'p1', name: 'new' } }, { id: 'p2', doc: { id: 'p2', name: 'new' } }];
      await fixture.breakNextApply();
      await failure(readModels.apply('people', 'people_v1', writes, '1'));
      expect(await readModels.checkpoint('people')).toBe('0');
      expect([await view.get('p1'), await view.get('p2')]).toEqual([people[0], people[1]]);
      await readModels.apply('people', 'people_v1', writes, '1');
      expect(idsOf(await view.find({ where: { name: 'new' } }))).toBe('p1 p2');
      expect(await readModels.checkpoint('people')).toBe('1');
    },
  },
  {
    id: 'R16',
    title: 'the hash is that of the documents in id order, whatever the history of the writes',
    run: async (context) => {
      const { readModels } = context;
      await filled(context);
      const expected = hashOf(people);
      expect(await readModels.hash('people_v1')).toBe(expected);
      await readModels.declare({ name: 'people_v2', indexes: ['name'] });
      for (const [index, doc] of [...people].reverse().entries()) await readModels.apply('people2', 'people_v2', [{ id: doc.id, doc: { ...doc, name: 'draft' } }, { id: doc.id, doc: Object.fromEntries(Object.entries(doc).reverse()) }], String(index));
      expect(await readModels.hash('people_v2')).toBe(expected);
      await readModels.apply('people', 'people_v1', [{ id: 'p1', doc: { ...people[0]!, age: 31 } }], '1');
      expect(await readModels.hash('people_v1')).not.toBe(expected);
    },
  },
  {
    id: 'R17',
    title: 'drop empties a view and its checkpoint for a rebuild from the beginning',
    run: async (context) => {
      const { readModels } = context;
      const view = await filled(context);
      const before = await readModels.hash('people_v1');
      await readModels.apply('people', 'people_v1', [], '5');
      await readModels.drop('people', 'people_v1');
      expect(await readModels.checkpoint('people')).toBe('start');
      expect(await view.find()).toEqual([]);
      expect(await view.find({ where: { tags: 'b' } })).toEqual([]);
      await filled(context);
      expect(await readModels.hash('people_v1')).toBe(before);
      expect(idsOf(await view.find({ where: { tags: 'b' } }))).toBe('p1 p3');
    },
  },
  {
    id: 'R18',
    title: 'a view can be declared again as it is, also twice at once, but not with other indexes; views are counted',
    run: async (context) => {
      const { readModels } = context;
      await Promise.all([filled(context), readModels.declare({ name: 'people_v1', indexes }), readModels.declare({ name: 'empty_v1', indexes: [] })]);
      await readModels.declare({ name: 'people_v1', indexes });
      await expect(readModels.declare({ name: 'people_v1', indexes: ['name'] })).rejects.toThrow('people_v1');
      await readModels.apply('people', 'people_v1', [{ id: 'p1', doc: null }], '1');
      expect(await readModels.views()).toEqual([{ name: 'empty_v1', documents: 0 }, { name: 'people_v1', documents: 4 }]);
    },
  },
  {
    id: 'R19',
    title: 'after a restart everything is there, or nothing where nothing survives',
    run: async (context) => {
      const { fixture } = context;
      await filled(context);
      await context.readModels.apply('people', 'people_v1', [{ id: 'p1', doc: null }], '12');
      const again = await fixture.reopen();
      await again.declare({ name: 'people_v1', indexes });
      const view = again.view<Person>('people_v1');
      const rest = people.filter(({ id }) => id !== 'p1');
      expect(idsOf(await view.find())).toBe(fixture.survivesRestart ? idsOf(rest) : '');
      expect(await again.checkpoint('people')).toBe(fixture.survivesRestart ? '12' : 'start');
      expect(await again.hash('people_v1')).toBe(hashOf(fixture.survivesRestart ? rest : []));
      expect(idsOf(await view.find({ where: { tags: 'b' } }))).toBe(fixture.survivesRestart ? 'p3' : '');
      expect(await failure(context.readModels.apply('people', 'people_v1', [], '13'))).toBeInstanceOf(StoreUnavailable);
    },
  },
  {
    id: 'R20',
    title: 'projectors of many views write at once and none disturbs another',
    run: async ({ readModels }) => {
      const names = Array.from({ length: 8 }, (_, index) => `view-${index}_v1`);
      await Promise.all(names.map((name) => readModels.declare({ name, indexes: ['n'] })));
      await Promise.all(
        names.map(async (name, view) => {
          for (let position = 0; position < 20; position++) await readModels.apply(name, name, [{ id: `d${position % 5}`, doc: { n: position * 10 + view } }], String(position));
        }),
      );
      for (const [view, name] of names.entries()) {
        expect((await readModels.view<{ n: number }>(name).find({ sort: ['n'] })).map(({ n }) => n)).toEqual([15, 16, 17, 18, 19].map((position) => position * 10 + view));
        expect(await readModels.checkpoint(name)).toBe('19');
      }
    },
  },
  {
    id: 'R21',
    title: 'documents for their writer come together, null where there is none, and are written whether they were asked for or not',
    run: async (context) => {
      const view = await filled(context);
      const { readModels } = context;
      await readModels.apply('people', 'people_v1', [{ id: 'p2', doc: null }], '1');
      const asked = await readModels.documents<Person>('people_v1', ['p1', 'p2', 'p3', 'p3', 'new']);
      expect([...asked].sort()).toEqual([['new', null], ['p1', people[0]], ['p2', null], ['p3', people[2]]]);
      const named = (id: string, name: string): Person => ({ ...people[0]!, id, name });
      const writes = ['new', 'p1', 'p2', 'p4', 'unasked'].map((id) => ({ id, doc: named(id, 'Nová') }));
      await readModels.apply('people', 'people_v1', [...writes, { id: 'p3', doc: null }], '2');
      expect(idsOf(await view.find({ where: { name: 'Nová' } }))).toBe('new p1 p2 p4 unasked');
      expect(await view.get('p3')).toBeNull();
      expect(await readModels.documents('people_v1', [])).toEqual(new Map());
      // Asked for, but written by somebody else before: what was asked is not believed.
      await readModels.documents('people_v1', ['p1', 'p5']);
      await readModels.apply('people', 'people_v1', [{ id: 'p5', doc: null }], '3');
      await readModels.apply('people', 'people_v1', [{ id: 'p1', doc: named('p1', 'Poslední') }], '4');
      expect((await view.get('p1'))?.name).toBe('Poslední');
      const all = await readModels.documents<Person>('people_v1', Array.from({ length: 300 }, (_, number) => `p${number}`));
      expect([all.size, [...all.values()].filter((doc) => doc !== null).length]).toEqual([300, 3]);
    },
  },
];
