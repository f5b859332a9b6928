import { WrongExpectedRevision, type EventStore } from '@triada/ports';
import type { EventStoreCase } from './context';
import { newEvent, newEvents, streamOf } from './events';
import { violations, type Operation } from './linearizability';

const times = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));

/** Counts up until the append wins; answers how often it was refused. */
const appendUntilWon = async (store: EventStore, stream: string): Promise<number> => {
  for (let refused = 0; ; refused++) {
    const newest = await lastRevision(store, stream);
    try {
      await store.append(stream, newest < 0n ? 'no_stream' : newest, [newEvent()]);
      return refused;
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
    }
  }
};

const lastRevision = async (store: EventStore, stream: string): Promise<bigint> => {
  const empty = await store.append(stream, 'any', []);
  return empty.revision === 'no_stream' ? -1n : empty.revision;
};

/** A program that appends, looks and is refused at random, and writes down what it lived through. */
const record = async (store: EventStore, stream: string, operations: number, tick: () => number, random: () => number): Promise<readonly Operation[]> => {
  const history: Operation[] = [];
  let known = -1n;
  for (let index = 0; index < operations; index++) {
    const start = tick();
    if (random() < 0.3) {
      known = await lastRevision(store, stream);
      history.push({ start, end: tick(), what: { kind: 'saw', revision: known } });
      continue;
    }
    const events = newEvents(1 + Math.floor(random() * 3));
    const any = random() < 0.2;
    try {
      const { revision } = await store.append(stream, any ? 'any' : known < 0n ? 'no_stream' : known, events);
      const to = revision as bigint;
      history.push({ start, end: tick(), what: { kind: 'append', from: to - BigInt(events.length), to } });
      known = to;
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
      const actual = error.actual === 'no_stream' ? -1n : error.actual;
      history.push({ start, end: tick(), what: { kind: 'refused', expected: any ? 'any' : known, actual } });
      known = actual;
    }
  }
  return history;
};

/** Numbers in [0, 1), the same for the same seed. */
const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

export const concurrencyCases: readonly EventStoreCase[] = [
  {
    id: 'C26',
    title: '50 writers with the same expected revision: exactly one wins, 49 are wrong',
    run: async ({ store }) => {
      await store.append('s', 'no_stream', [newEvent()]);
      const results = await Promise.allSettled(times(50, () => store.append('s', 0n, [newEvent()])));
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
      expect(lost).toHaveLength(49);
      for (const error of lost) expect(error).toBeInstanceOf(WrongExpectedRevision);
      expect(await streamOf(store, 's')).toHaveLength(2);
    },
  },
  {
    id: 'C27',
    title: '50 writers with any: 50 events, revisions 0 to 49 without a gap',
    run: async ({ store }) => {
      const results = await Promise.all(times(50, () => store.append('s', 'any', [newEvent()])));
      expect(new Set(results.map(({ revision }) => revision)).size).toBe(50);
      expect((await streamOf(store, 's')).map(({ revision }) => revision)).toEqual(times(50, BigInt));
    },
  },
  {
    id: 'C28',
    title: '20 streams with 10 writers each that try again: every stream counts its successes',
    run: async ({ store }) => {
      const streams = times(20, (index) => `counter-${index}`);
      const refusals = await Promise.all(streams.flatMap((stream) => times(10, () => appendUntilWon(store, stream))));
      expect(refusals.some((count) => count > 0)).toBe(true);
      for (const stream of streams) expect((await streamOf(store, stream)).map(({ revision }) => revision)).toEqual(times(10, BigInt));
    },
  },
  {
    id: 'C29',
    title: 'the recorded histories of 8 writers on 3 streams pass the linearizability check',
    run: async ({ store }) => {
      let now = 0;
      const tick = (): number => now++;
      for (const stream of ['x', 'y', 'z']) {
        const histories = await Promise.all(times(8, (writer) => record(store, stream, 60, tick, seeded(writer + stream.charCodeAt(0)))));
        const history = histories.flat();
        expect(history.filter(({ what }) => what.kind === 'refused').length).toBeGreaterThan(0);
        expect(violations(history)).toEqual([]);
        const written = history.reduce((sum, { what }) => (what.kind === 'append' ? sum + what.to - what.from : sum), 0n);
        expect(BigInt((await streamOf(store, stream)).length)).toBe(written);
      }
    },
  },
];
