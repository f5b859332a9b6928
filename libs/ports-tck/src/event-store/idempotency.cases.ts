import { appendComparing, IdempotencyConflict, StoreUnavailable, WrongExpectedRevision } from '@triada/ports';
import { failure } from '../suite/within';
import type { EventStoreCase, EventStoreContext } from './context';
import { newEvents, numbered, numbersIn, sequence, streamOf, wholeLog } from './events';

const six = '0em1 1e0 2e1 3e2 4e3 5e4';

/** Writes other events between the first append and its repetition. */
const fill = async ({ store }: EventStoreContext, count: number): Promise<void> => {
  for (let left = count, stream = 0; left > 0; left -= 1_000, stream++) await store.append(`filler-${stream % 50}`, 'any', newEvents(Math.min(left, 1_000)));
};

/**
 * Repeats appends under `any` after many others. Where the whole stream is known, they stay one event even after 100,000 others and
 * a restart; where only recent ids are known, they do inside the window and beyond it they are new events.
 */
const repeatedFarBehind = async (context: EventStoreContext, stream: string, repeat: (store: EventStoreContext['store']) => Promise<readonly unknown[]>, once: readonly number[], twice: readonly number[]): Promise<void> => {
  const { fixture } = context;
  const { weakWindow, survivesRestart } = fixture.differences;
  if (weakWindow === 'whole-stream') {
    await fill(context, 100_000);
    const store = survivesRestart ? await fixture.reopen() : context.store;
    await repeat(store);
    expect(await numbersIn(store, stream)).toEqual(once);
  } else {
    await fill(context, weakWindow + 1);
    await repeat(context.store);
    expect(await numbersIn(context.store, stream)).toEqual(twice);
  }
};

const expectWrong = async (promise: Promise<unknown>, partialRetry: boolean): Promise<void> => {
  const error = await failure(promise);
  expect(error).toBeInstanceOf(WrongExpectedRevision);
  expect((error as WrongExpectedRevision).partialRetry).toBe(partialRetry);
};

export const idempotencyCases: readonly EventStoreCase[] = [
  {
    id: 'C12',
    title: '0em1 0em1: the same answer, one event',
    run: async ({ store }) => {
      const [first, second] = await sequence(store, 's', '0em1 0em1');
      expect([first!.idempotent, second!.idempotent]).toEqual([false, true]);
      expect(second).toEqual({ ...first, idempotent: true });
      expect(await numbersIn(store, 's')).toEqual([0]);
    },
  },
  {
    id: 'C13',
    title: '0em1 0any: one event, at once and within the declared window',
    run: async (context) => {
      const { store } = context;
      const [, second] = await sequence(store, 's', '0em1 0any');
      expect(second).toMatchObject({ revision: 0n, idempotent: true });
      expect(await numbersIn(store, 's')).toEqual([0]);
      await repeatedFarBehind(context, 's', (later) => sequence(later, 's', '0any'), [0], [0, 0]);
    },
  },
  {
    id: 'C14',
    title: '0em1 0e0: another expectation is a new write, so two events',
    run: async ({ store }) => {
      const [, second] = await sequence(store, 's', '0em1 0e0');
      expect(second).toMatchObject({ revision: 1n, idempotent: false });
      expect(await numbersIn(store, 's')).toEqual([0, 0]);
    },
  },
  {
    id: 'C15',
    title: '0em1 1e0 2e1 3e2 4e3 5e4 0em1: idempotent over the whole stream',
    run: async ({ store }) => {
      const results = await sequence(store, 's', `${six} 0em1`);
      expect(results[6]).toMatchObject({ revision: 0n, idempotent: true });
      expect(await numbersIn(store, 's')).toEqual([0, 1, 2, 3, 4, 5]);
    },
  },
  {
    id: 'C16',
    title: '0em1 1e0 2e1 3e2 4e3 5e4 0any: idempotent within the declared window',
    run: async (context) => {
      const results = await sequence(context.store, 's', `${six} 0any`);
      expect(results[6]).toMatchObject({ revision: 0n, idempotent: true });
      expect(await numbersIn(context.store, 's')).toEqual([0, 1, 2, 3, 4, 5]);
      await repeatedFarBehind(context, 's', (later) => sequence(later, 's', '0any'), [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5, 0]);
    },
  },
  {
    id: 'C17',
    title: '0em1 1e0 2e1 3e2 4e3 5e4 0e5: a new event',
    run: async ({ store }) => {
      const results = await sequence(store, 's', `${six} 0e5`);
      expect(results[6]).toMatchObject({ revision: 6n, idempotent: false });
      expect(await numbersIn(store, 's')).toEqual([0, 1, 2, 3, 4, 5, 0]);
    },
  },
  {
    id: 'C18',
    title: '0em1 1e0 2e1 3e2 4e3 5e4 0e6: wrong',
    run: async ({ store }) => {
      await sequence(store, 's', six);
      await expectWrong(sequence(store, 's', '0e6'), false);
      expect(await numbersIn(store, 's')).toEqual([0, 1, 2, 3, 4, 5]);
    },
  },
  {
    id: 'C19',
    title: '0em1 1e0 2e1 3e2 4e3 5e4 0e4: wrong',
    run: async ({ store }) => {
      await sequence(store, 's', six);
      await expectWrong(sequence(store, 's', '0e4'), false);
      expect(await numbersIn(store, 's')).toEqual([0, 1, 2, 3, 4, 5]);
    },
  },
  {
    id: 'C20',
    title: '{0,1}em1, then {0}em1, {0}any, {1}e0, {1}any: all idempotent',
    run: async (context) => {
      const [, ...repeated] = await sequence(context.store, 's', '{0,1}em1 {0}em1 {0}any {1}e0 {1}any {0,1}em1 {0,1}any');
      expect(repeated.map(({ revision, idempotent }) => [revision, idempotent])).toEqual([[0n, true], [0n, true], [1n, true], [1n, true], [1n, true], [1n, true]]);
      expect(await numbersIn(context.store, 's')).toEqual([0, 1]);
      await repeatedFarBehind(context, 's', (later) => sequence(later, 's', '{0,1}any'), [0, 1], [0, 1, 0, 1]);
    },
  },
  {
    id: 'C21',
    title: '{0,1}em1, then {0,1,2}em1: refused, nothing written',
    run: async ({ store, fixture }) => {
      await sequence(store, 's', '{0,1}em1');
      const named = fixture.differences.partialRetry === 'named';
      await expectWrong(sequence(store, 's', '{0,1,2}em1'), named);
      await expectWrong(sequence(store, 's', '{1,2}e0'), named);
      await expectWrong(sequence(store, 's', '{0,1,2}any'), named);
      expect(await numbersIn(store, 's')).toEqual([0, 1]);
    },
  },
  {
    id: 'C22',
    title: 'the same id and expectation with another body: the stored event stays, and the conflict is said',
    run: async ({ store, fixture }) => {
      const first = numbered(0, { says: 'first' });
      const other = numbered(0, { says: 'second' });
      await store.append('s', 'no_stream', [first]);
      if (fixture.differences.comparesBodies === 'store') expect(await failure(store.append('s', 'no_stream', [other]))).toBeInstanceOf(IdempotencyConflict);
      else expect(await store.append('s', 'no_stream', [other])).toMatchObject({ revision: 0n, idempotent: true });
      expect(await failure(appendComparing(store, 's', 'no_stream', [other]))).toBeInstanceOf(IdempotencyConflict);
      expect(await failure(appendComparing(store, 's', 'no_stream', [{ ...first, type: 'OtherThingHappened' }]))).toBeInstanceOf(IdempotencyConflict);
      expect(await appendComparing(store, 's', 'no_stream', [first])).toMatchObject({ revision: 0n, idempotent: true });
      const stored = await streamOf(store, 's');
      expect(stored.map(({ data }) => Buffer.from(data).toString())).toEqual(['{"says":"first"}']);
    },
  },
  {
    id: 'C23',
    title: 'the same id in another stream is a new event',
    run: async ({ store }) => {
      await sequence(store, 'a', '0em1');
      expect((await sequence(store, 'b', '0em1'))[0]).toMatchObject({ revision: 0n, idempotent: false });
      expect((await sequence(store, 'c', '0any'))[0]).toMatchObject({ revision: 0n, idempotent: false });
      expect((await wholeLog(store)).map(({ stream }) => stream)).toEqual(['a', 'b', 'c']);
    },
  },
  {
    id: 'C24',
    title: 'a reply lost after the commit and the same append again: one event',
    run: async ({ store, fixture }) => {
      await sequence(store, 's', '0em1');
      fixture.loseNextReply();
      expect(await failure(sequence(store, 's', '{1,2}e0'))).toBeInstanceOf(StoreUnavailable);
      expect((await sequence(store, 's', '{1,2}e0'))[0]).toMatchObject({ revision: 2n, idempotent: true });
      expect(await numbersIn(store, 's')).toEqual([0, 1, 2]);
    },
  },
  {
    id: 'C25',
    title: 'the same append again after a restart of the process: one event',
    run: async ({ store, fixture }) => {
      await sequence(store, 's', '{0,1}em1');
      const again = await fixture.reopen();
      const survived = fixture.differences.survivesRestart;
      if (!survived) expect(await wholeLog(again)).toEqual([]);
      expect((await sequence(again, 's', '{0,1}em1'))[0]).toMatchObject({ revision: 1n, idempotent: survived });
      expect(await numbersIn(again, 's')).toEqual([0, 1]);
    },
  },
];
