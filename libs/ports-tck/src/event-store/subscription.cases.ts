import type { EventStore, EventToAppend, RecordedEvent, SubscribeOptions } from '@triada/ports';
import { eventually, within } from '../suite/within';
import { Collector } from './collector';
import type { EventStoreCase, EventStoreContext } from './context';
import { newEvent, newEvents, numbered, streamOf, wholeLog } from './events';

const ids = (events: readonly (RecordedEvent | EventToAppend)[]): readonly string[] => events.map(({ id }) => id);

const follow = ({ fixture }: EventStoreContext, store: EventStore, options?: SubscribeOptions): Collector => new Collector(store.subscribe(options), fixture.patience);

/** Follows until these events came, and makes sure that nothing else does. */
const receives = async (context: EventStoreContext, options: SubscribeOptions, expected: () => readonly (RecordedEvent | EventToAppend)[], meanwhile: () => Promise<unknown>): Promise<void> => {
  const collector = follow(context, context.store, options);
  await collector.until('the end of the history', () => collector.count('caught-up') === 1);
  await meanwhile();
  await collector.until(`${expected().length} events`, () => collector.events.length >= expected().length);
  await collector.cancel();
  expect(ids(collector.events)).toEqual(ids(expected()));
};

export const subscriptionCases: readonly EventStoreCase[] = [
  {
    id: 'C37',
    title: 'from start, from end, after a revision or position; to $all and to a stream; with a filter',
    run: async (context) => {
      const { store } = context;
      await store.append('a', 'no_stream', newEvents(4));
      await store.append('b', 'no_stream', newEvents(4));
      const log = await wholeLog(store);
      expect(log).toHaveLength(8);
      const late: EventToAppend[] = [];
      const write = (stream: string) => async () => {
        const event = newEvent({}, stream === 'a' ? 'ThingHappened' : 'OtherThingHappened');
        late.push(event);
        await store.append(stream, 'any', [event]);
      };
      const lateTo = (stream: 'a' | 'b', seen: number) => late.filter(({ type }) => (type === 'ThingHappened') === (stream === 'a')).slice(seen);
      await receives(context, {}, () => [...log, ...late], write('a'));
      await receives(context, { after: 'end' }, () => late.slice(1), write('b'));
      await receives(context, { after: log[5]!.position }, () => [...log.slice(6), ...late], write('a'));
      await receives(context, { stream: 'a' }, () => [...log.slice(0, 4), ...lateTo('a', 0)], write('a'));
      await receives(context, { stream: 'b', after: 2n }, () => [...log.slice(7), ...lateTo('b', 0)], write('b'));
      await receives(context, { stream: 'a', after: 'end' }, () => lateTo('a', 3), write('a'));
      await receives(context, { filter: { streamPrefixes: ['b'] } }, () => [...log.slice(4), ...lateTo('b', 0)], write('b'));
    },
  },
  {
    id: 'C38',
    title: 'the hand-over from history to live while writers run: no gap, no duplicate, in order',
    run: async (context) => {
      const { store, profile } = context;
      for (let written = 0; written < profile.handOver / 2; written += 500) await store.append(`old-${written % 7}`, 'any', newEvents(500));
      let writing = true;
      const writers = Promise.all(
        Array.from({ length: 5 }, async (_, writer) => {
          for (let written = 0; written < profile.handOver / 10; written += 10) await store.append(`new-${writer}`, 'any', newEvents(10));
        }),
      ).then(() => (writing = false));
      const collectors = Array.from({ length: 3 }, () => follow(context, store));
      await writers;
      expect(writing).toBe(false);
      const log = ids(await wholeLog(store));
      expect(log).toHaveLength(profile.handOver);
      for (const collector of collectors) {
        await collector.until('every event', () => collector.events.length >= log.length);
        await collector.cancel();
        expect(ids(collector.events)).toEqual(log);
      }
    },
  },
  {
    id: 'C39',
    title: 'resumed from a saved checkpoint after a restart, it starts at the next event',
    run: async (context) => {
      const { store, fixture } = context;
      await store.append('s', 'no_stream', newEvents(10));
      const first = follow(context, store);
      await first.until('4 events', () => first.events.length >= 4);
      const saved = first.events[3]!;
      await first.cancel();
      const again = await fixture.reopen();
      if (!fixture.differences.survivesRestart) {
        expect(await wholeLog(again)).toEqual([]);
        await again.append('s', 'no_stream', newEvents(10));
      }
      const rest = ids((await streamOf(again, 's')).slice(4));
      const resumed = follow(context, again, { after: saved.position });
      const ofStream = follow(context, again, { stream: 's', after: saved.revision });
      for (const collector of [resumed, ofStream]) {
        await collector.until('the rest', () => collector.count('caught-up') === 1);
        await collector.cancel();
        expect(ids(collector.events)).toEqual(rest);
      }
    },
  },
  {
    id: 'C40',
    title: 'a slow consumer falls behind and catches up; memory is bounded and it sees no error',
    run: async ({ store, fixture }) => {
      await store.append('s', 'no_stream', [newEvent()]);
      const subscription = store.subscribe();
      const messages = subscription[Symbol.asyncIterator]();
      const seen: string[] = [];
      const kinds: string[] = [];
      const take = async () => {
        const { value, done } = await within(fixture.patience, 'the next message', messages.next());
        if (done) throw new Error('the subscription ended by itself');
        if (value.kind === 'event') seen.push(value.event.id);
        else kinds.push(value.kind);
      };
      while (!kinds.includes('caught-up')) await take();
      const body = 'x'.repeat(1_000);
      for (let batch = 0; batch < 60; batch++) {
        await store.append('s', 'any', Array.from({ length: 100 }, () => newEvent({ body })));
        if (batch % 10 === 0) await take();
        expect(subscription.buffered()).toBeLessThanOrEqual(fixture.maxBuffered);
      }
      const log = ids(await wholeLog(store));
      expect(log).toHaveLength(6_001);
      while (seen.length < log.length || kinds[kinds.length - 1] !== 'caught-up') await take();
      expect(seen).toEqual(log);
      const markers = kinds.filter((kind) => kind !== 'checkpoint');
      expect(markers).toContain('fell-behind');
      expect(markers).toEqual(markers.map((_, index) => (index % 2 === 0 ? 'caught-up' : 'fell-behind')));
      await subscription.cancel();
    },
  },
  {
    id: 'C41',
    title: 'caught-up comes once for each catching up, behind the history and before what follows',
    run: async (context) => {
      const { store } = context;
      await store.append('s', 'no_stream', newEvents(1_200));
      const collector = follow(context, store);
      await collector.until('caught-up', () => collector.count('caught-up') === 1);
      expect(collector.events).toHaveLength(1_200);
      for (let index = 0; index < 10; index++) await store.append('s', 'any', [newEvent()]);
      await collector.until('the live events', () => collector.events.length === 1_210);
      expect(collector.count('caught-up')).toBe(1 + collector.count('fell-behind'));
      const empty = follow(context, store, { stream: 'missing' });
      await empty.until('caught-up on nothing', () => empty.count('caught-up') === 1);
      expect(empty.kinds).toEqual(['caught-up']);
      await collector.cancel();
      await empty.cancel();
    },
  },
  {
    id: 'C42',
    title: 'a subscription to a missing stream waits and receives its first event',
    run: async (context) => {
      const { store } = context;
      const collector = follow(context, store, { stream: 'later' });
      await store.append('other', 'no_stream', newEvents(3));
      await store.append('later', 'no_stream', [numbered(7)]);
      await collector.until('the first event', () => collector.events.length === 1);
      expect(collector.events[0]).toMatchObject({ id: numbered(7).id, stream: 'later', revision: 0n });
      await collector.cancel();
    },
  },
  {
    id: 'C43',
    title: 'a cancelled subscription ends, frees its place and delivers nothing more',
    run: async (context) => {
      const { store, fixture } = context;
      const collectors = Array.from({ length: 20 }, () => follow(context, store));
      await store.append('s', 'no_stream', newEvents(2));
      for (const collector of collectors) await collector.until('two events', () => collector.events.length === 2);
      await eventually(fixture.patience, '20 waiting readers', () => fixture.waitingReaders() === 20);
      for (const collector of collectors) await collector.cancel();
      expect(fixture.waitingReaders()).toBe(0);
      await store.append('s', 'any', newEvents(2));
      expect(await streamOf(store, 's')).toHaveLength(4);
      for (const collector of collectors) {
        expect(collector.events).toHaveLength(2);
        expect(collector.ended).toEqual({});
        expect(collector.subscription.buffered()).toBe(0);
      }
      const leaving = store.subscribe();
      for await (const _ of leaving) break;
      expect(await leaving[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined });
    },
  },
  {
    id: 'C44',
    title: 'the store restarts: a subscriber gets an error or goes on, and never stops in silence',
    run: async (context) => {
      const { store, fixture } = context;
      await store.append('s', 'no_stream', newEvents(2));
      const collector = follow(context, store);
      await collector.until('caught-up', () => collector.count('caught-up') === 1);
      expect(collector.events).toHaveLength(2);
      const again = await fixture.reopen();
      const event = newEvent();
      await again.append('s', 'any', [event]);
      const told = () => collector.ended?.error !== undefined;
      const resumed = () => collector.events.some(({ id }) => id === event.id);
      await eventually(fixture.patience, 'an error or the next event', () => told() || resumed());
      if (!fixture.differences.survivesRestart) expect([told(), resumed()]).toEqual([true, false]);
      if (resumed()) await collector.cancel();
    },
  },
];
