import { LeaseLost } from '@triada/ports';
import type { Case } from '../suite/suite';
import { failure } from '../suite/within';
import { filled, idsOf, indexes, type Person, type ReadModelsContext } from './people';

const write = (name: string) => [{ id: 'p1', doc: { id: 'p1', name } }];

/** One writer at a time, whoever thinks that he still is the one. */
export const claimCases: readonly Case<ReadModelsContext>[] = [
  {
    id: 'R22',
    title: 'a claim answers the place to go on from; after a later claim an earlier holder, and whoever shows no token, writes nothing',
    run: async (context) => {
      const { readModels } = context;
      const view = await filled(context);
      expect(await readModels.claim('people', 'people_v1', 2)).toBe('0');
      await readModels.apply('people', 'people_v1', write('second'), '1', 2);
      expect(await readModels.claim('people', 'people_v1', 3)).toBe('1');
      for (const token of [2, 1, undefined]) {
        expect(await failure(readModels.apply('people', 'people_v1', write('late'), '2', token))).toBeInstanceOf(LeaseLost);
      }
      expect(await failure(readModels.claim('people', 'people_v1', 2))).toBeInstanceOf(LeaseLost);
      expect([await view.get('p1'), await readModels.checkpoint('people')]).toEqual([{ id: 'p1', name: 'second' }, '1']);
      expect(await readModels.claim('people', 'people_v1', 3)).toBe('1');
      await readModels.apply('people', 'people_v1', write('third'), '2', 3);
      expect([(await view.get('p1'))?.name, await readModels.checkpoint('people')]).toEqual(['third', '2']);
    },
  },
  {
    id: 'R23',
    title: 'a claim before the first event; claims are per consumer and outlive a drop',
    run: async (context) => {
      const { readModels } = context;
      await readModels.declare({ name: 'people_v1', indexes });
      await readModels.declare({ name: 'other_v1', indexes: [] });
      expect(await readModels.claim('people', 'people_v1', 5)).toBe('start');
      expect(await failure(readModels.apply('people', 'people_v1', write('late'), '0', 4))).toBeInstanceOf(LeaseLost);
      await readModels.apply('others', 'other_v1', write('free'), '0');
      await readModels.apply('people', 'people_v1', write('first'), '0', 5);
      await readModels.drop('people', 'people_v1');
      expect(await failure(readModels.apply('people', 'people_v1', write('late'), '0', 4))).toBeInstanceOf(LeaseLost);
      await readModels.apply('people', 'people_v1', write('again'), '0', 5);
      expect((await readModels.view<Person>('people_v1').get('p1'))?.name).toBe('again');
      expect(idsOf(await readModels.view<Person>('other_v1').find())).toBe('p1');
    },
  },
  {
    id: 'R24',
    title: 'a claim is remembered as long as the place is',
    run: async (context) => {
      const { fixture, readModels } = context;
      await filled(context);
      await readModels.claim('people', 'people_v1', 7);
      const again = await fixture.reopen();
      await again.declare({ name: 'people_v1', indexes });
      const late = await again.apply('people', 'people_v1', write('late'), '1', 6).then(() => 'written', (error: unknown) => error);
      if (fixture.survivesRestart) expect(late).toBeInstanceOf(LeaseLost);
      else expect(late).toBe('written');
      expect(await again.claim('people', 'people_v1', 8)).toBe(fixture.survivesRestart ? '0' : '1');
    },
  },
];
