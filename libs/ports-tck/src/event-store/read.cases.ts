import { StreamNotFound, type EventFilter, type EventStore, type Position, type RecordedEvent } from '@triada/ports';
import { failure } from '../suite/within';
import type { EventStoreCase } from './context';
import { newEvent, newEvents, numbered, streamOf, wholeLog } from './events';

const ids = (events: readonly RecordedEvent[]): readonly string[] => events.map(({ id }) => id);

/** Pages through a stream with reads of `size` events. */
const paged = async (store: EventStore, stream: string, size: number, direction: 'forwards' | 'backwards'): Promise<readonly string[]> => {
  const found: string[] = [];
  for (let from: bigint | undefined; ; ) {
    const page = await streamOf(store, stream, { direction, from, limit: size });
    found.push(...ids(page));
    if (page.length < size) return found;
    const last = page[page.length - 1]!.revision;
    if (direction === 'backwards' && last === 0n) return found;
    from = direction === 'forwards' ? last + 1n : last - 1n;
  }
};

/** All that passes a filter, and how often a page moved on without any event. */
const filtered = async (store: EventStore, filter: EventFilter, limit?: number): Promise<{ readonly events: readonly RecordedEvent[]; readonly last: Position | 'start' }> => {
  const events: RecordedEvent[] = [];
  let after: Position | 'start' = 'start';
  for (let end = false; !end; ) {
    const page = await store.readAll({ after, filter, limit });
    expect(page.end || page.next !== after).toBe(true);
    events.push(...page.events);
    ({ next: after, end } = page);
  }
  return { events, last: after };
};

export const readCases: readonly EventStoreCase[] = [
  {
    id: 'C30',
    title: 'forwards and backwards from start, end and middle, with a limit; paging by 1, 7 and 1000 gives the same sequence',
    run: async ({ store }) => {
      const events = newEvents(1_200);
      await store.append('other', 'no_stream', newEvents(5));
      await store.append('s', 'no_stream', events.slice(0, 600));
      await store.append('s', 599n, events.slice(600));
      const all = events.map(({ id }) => id);
      const back = [...all].reverse();
      expect(ids(await streamOf(store, 's'))).toEqual(all);
      expect(ids(await streamOf(store, 's', { direction: 'backwards' }))).toEqual(back);
      expect(ids(await streamOf(store, 's', { from: 700n, limit: 3 }))).toEqual(all.slice(700, 703));
      expect(ids(await streamOf(store, 's', { direction: 'backwards', from: 700n, limit: 3 }))).toEqual([all[700], all[699], all[698]]);
      expect(ids(await streamOf(store, 's', { direction: 'backwards', from: 'end', limit: 1 }))).toEqual([all[1_199]]);
      expect(ids(await streamOf(store, 's', { direction: 'backwards', from: 'start' }))).toEqual([all[0]]);
      expect(await streamOf(store, 's', { from: 1_200n })).toEqual([]);
      expect(await streamOf(store, 's', { limit: 0 })).toEqual([]);
      for (const size of [1, 7, 1_000]) {
        expect(await paged(store, 's', size, 'forwards')).toEqual(all);
        expect(await paged(store, 's', size, 'backwards')).toEqual(back);
        expect(ids(await wholeLog(store, size)).slice(5)).toEqual(all);
      }
      const last = await store.readAll({ direction: 'backwards', limit: 2 });
      expect(ids(last.events)).toEqual([all[1_199], all[1_198]]);
      expect(ids((await store.readAll({ direction: 'backwards', after: last.next as Position, limit: 2 })).events)).toEqual([all[1_197], all[1_196]]);
    },
  },
  {
    id: 'C31',
    title: 'a missing stream is not found, never an empty list',
    run: async ({ store }) => {
      const error = await failure(streamOf(store, 'missing'));
      expect(error).toBeInstanceOf(StreamNotFound);
      expect((error as StreamNotFound).stream).toBe('missing');
      expect(await failure(streamOf(store, 'missing', { direction: 'backwards', limit: 1 }))).toBeInstanceOf(StreamNotFound);
      await store.append('found', 'no_stream', [newEvent()]);
      expect(await streamOf(store, 'found', { from: 5n })).toEqual([]);
    },
  },
  {
    id: 'C32',
    title: 'right after the acknowledgement the event is visible in its stream and in $all',
    run: async ({ store }) => {
      for (let number = 0; number < 50; number++) {
        const stream = `s-${number % 3}`;
        const { revision, position } = await store.append(stream, 'any', [numbered(number)]);
        const [newest] = await streamOf(store, stream, { direction: 'backwards', limit: 1 });
        expect(newest).toMatchObject({ id: numbered(number).id, revision, position });
        expect(await store.head()).toBe(position);
        expect((await store.readAll({ direction: 'backwards', limit: 1 })).events[0]).toEqual(newest);
      }
    },
  },
  {
    id: 'C33',
    title: '$all is one order; within a stream it is the order of revisions',
    run: async ({ store, fixture }) => {
      await Promise.all(Array.from({ length: 60 }, (_, index) => store.append(`s-${index % 4}`, 'any', newEvents(1 + (index % 3)))));
      const log = await wholeLog(store);
      expect(log).toHaveLength(120);
      for (let index = 1; index < log.length; index++) expect(store.comparePositions(log[index]!.position, log[index - 1]!.position)).toBe(1);
      for (const stream of ['s-0', 's-1', 's-2', 's-3']) expect(log.filter((event) => event.stream === stream)).toEqual(await streamOf(store, stream));
      if (fixture.differences.positions === 'contiguous') expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => String(index)));
      expect(await wholeLog(store)).toEqual(log);
    },
  },
  {
    id: 'C34',
    title: 'positions increase and stay the same after a restart; what is read after P is behind P',
    run: async ({ store, fixture }) => {
      for (let index = 0; index < 30; index++) await store.append(`s-${index % 4}`, 'any', newEvents(2));
      const before = await wholeLog(store);
      expect(before).toHaveLength(60);
      const again = await fixture.reopen();
      if (!fixture.differences.survivesRestart) expect(await wholeLog(again)).toEqual([]);
      else expect(await wholeLog(again)).toEqual(before);
      const { position } = await again.append('s-0', 'any', [newEvent()]);
      const log = await wholeLog(again);
      expect(log[log.length - 1]!.position).toBe(position);
      for (const [index, event] of log.entries()) {
        const { events } = await again.readAll({ after: event.position });
        expect(ids(events)).toEqual(ids(log.slice(index + 1)));
        if (index > 0) expect(again.comparePositions(event.position, log[index - 1]!.position)).toBe(1);
      }
    },
  },
  {
    id: 'C35',
    title: 'a reader that polls $all during concurrent writes misses nothing that commits later',
    run: async ({ store }) => {
      let writing = true;
      const writers = Promise.all(
        Array.from({ length: 20 }, async (_, writer) => {
          for (let index = 0; index < 30; index++) await store.append(`s-${writer}`, 'any', newEvents(1 + ((writer + index) % 3)));
        }),
      ).then(() => (writing = false));
      const polled: string[] = [];
      let after: Position | 'start' = 'start';
      for (let last = false; ; ) {
        const page = await store.readAll({ after, limit: 17 });
        polled.push(...ids(page.events));
        after = page.next;
        if (page.end && last) break;
        last = page.end && !writing;
        if (page.end) await new Promise((resolve) => setImmediate(resolve));
      }
      await writers;
      const log = ids(await wholeLog(store));
      expect(log.length).toBe(1_200);
      expect(polled).toEqual(log);
    },
  },
  {
    id: 'C36',
    title: 'filters by stream prefix, type prefix and regex; a filtered read moves on where nothing passes',
    run: async ({ store }) => {
      for (let index = 0; index < 40; index++) {
        await store.append(`${index % 4 === 0 ? 'plan' : 'group'}-${index % 8}`, 'any', [numbered(index, {}, index % 2 === 0 ? 'PlanAdopted' : 'GroupFounded'), numbered(100 + index, {}, 'PlanDrafted')]);
      }
      const numbers = async (filter: EventFilter, limit?: number) => (await filtered(store, filter, limit)).events.map(({ id }) => Number(id.slice(24)));
      const log = await wholeLog(store);
      const expected = (passes: (event: RecordedEvent) => boolean) => log.filter(passes).map(({ id }) => Number(id.slice(24)));
      expect(expected(() => true)).toHaveLength(80);
      for (const limit of [undefined, 3]) {
        expect(await numbers({ streamPrefixes: ['plan-'] }, limit)).toEqual(expected(({ stream }) => stream.startsWith('plan-')));
        expect(await numbers({ streamPrefixes: ['plan-0', 'group-1'] }, limit)).toEqual(expected(({ stream }) => stream === 'plan-0' || stream === 'group-1'));
        expect(await numbers({ typePrefixes: ['Plan'] }, limit)).toEqual(expected(({ type }) => type.startsWith('Plan')));
        expect(await numbers({ typeRegex: 'ed$', streamPrefixes: ['group'] }, limit)).toEqual(expected(({ type, stream }) => type.endsWith('ed') && stream.startsWith('group')));
        expect(await numbers({ streamRegex: '^(plan|group)-[15]$', typePrefixes: ['GroupF'] }, limit)).toEqual(expected(({ type, stream }) => type === 'GroupFounded' && /-[15]$/.test(stream)));
      }
      const nothing = await filtered(store, { typePrefixes: ['NothingSuch'] });
      expect(nothing.events).toEqual([]);
      expect(nothing.last).not.toBe('start');
      expect(store.comparePositions(nothing.last, (await store.head()) as Position)).toBeGreaterThanOrEqual(0);
    },
  },
];
