import { StoreUnavailable, type EventStore, type Position } from '@triada/ports';
import { eventually, failure } from '../suite/within';
import type { EventStoreCase, EventStoreContext } from './context';
import { killableBatch, type Differences, type EventStoreFixture } from './fixture';
import { newEvent, newEvents, streamOf, wholeLog } from './events';

/** Batches stand in the log whole: every stream of a killed writer has a multiple of the batch. */
const expectWholeBatches = async (store: EventStore): Promise<void> => {
  const counts = new Map<string, number>();
  for (const { stream } of await wholeLog(store)) counts.set(stream, (counts.get(stream) ?? 0) + 1);
  for (const [stream, count] of counts) expect([stream, count % killableBatch]).toEqual([stream, 0]);
};

const killOnce = async ({ fixture }: EventStoreContext, after: number): Promise<readonly string[]> => {
  const writer = await fixture.startWriter();
  await eventually(fixture.patience, `${after} acknowledged appends`, () => writer.acknowledged().length >= after);
  if (fixture.differences.files !== 'ours') {
    const acknowledged = writer.acknowledged().flat();
    const readable = new Set((await wholeLog(fixture.store)).map(({ id }) => id));
    expect(acknowledged.filter((id) => !readable.has(id))).toEqual([]);
    await expectWholeBatches(fixture.store);
  }
  await writer.kill();
  return writer.acknowledged().flat();
};

/** Everything up to a position, read in small pages while others write. */
const exportUpTo = async (store: EventStore, last: Position): Promise<readonly string[]> => {
  const found: string[] = [];
  for (let after: Position | 'start' = 'start'; ; ) {
    const page = await store.readAll({ after, limit: 10 });
    for (const event of page.events) if (store.comparePositions(event.position, last) <= 0) found.push(event.id);
    after = page.next;
    if (after !== 'start' && store.comparePositions(after, last) >= 0) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

const writeWhile = async (store: EventStore, streams: number, running: () => boolean): Promise<void> => {
  await Promise.all(
    Array.from({ length: streams }, async (_, index) => {
      while (running()) {
        await store.append(`live-${index}`, 'any', newEvents(3));
        await new Promise((resolve) => setImmediate(resolve));
      }
    }),
  );
};

type Second = (fixture: EventStoreFixture, store: EventStore, second: EventStore | Error) => Promise<void>;

const opened = (second: EventStore | Error): EventStore => {
  if (second instanceof Error) throw second;
  return second;
};

const secondProcess: Readonly<Record<Differences['files'], Second>> = {
  ours: async (fixture, store, second) => {
    expect(second).toBeInstanceOf(Error);
    expect((second as Error).message).toMatch(/locked: .*in use by another/);
    expect((await store.append('s', 1n, [newEvent()])).revision).toBe(2n);
    expect(await fixture.integrity()).toBe('ok');
  },
  none: async (_, store, second) => {
    const other = opened(second);
    expect(await wholeLog(other)).toEqual([]);
    await other.append('s', 'no_stream', newEvents(5));
    expect(await streamOf(store, 's')).toHaveLength(2);
    await other.close();
  },
  remote: async (_, store, second) => {
    const other = opened(second);
    await Promise.all([store, other].flatMap((adapter) => Array.from({ length: 25 }, () => adapter.append('shared', 'any', [newEvent()]))));
    expect((await streamOf(other, 'shared')).map(({ revision }) => revision)).toEqual(Array.from({ length: 50 }, (_, index) => BigInt(index)));
    expect(await streamOf(store, 'shared')).toEqual(await streamOf(other, 'shared'));
    await other.close();
  },
};

export const durabilityCases: readonly EventStoreCase[] = [
  {
    id: 'C50',
    title: 'killed at random points under load: every acknowledged append is there, no batch in part, the files are sound',
    run: async (context) => {
      const { fixture, profile } = context;
      const acknowledged: string[] = [];
      for (let kill = 0; kill < profile.kills; kill++) {
        const ids = await killOnce(context, 5 + ((kill * 37) % 61));
        expect(ids.length).toBeGreaterThanOrEqual(5 * killableBatch);
        const store = await fixture.reopen();
        await expectWholeBatches(store);
        expect(await fixture.integrity()).toBe('ok');
        const stored = new Set((await wholeLog(store)).map(({ id }) => id));
        if (fixture.differences.survivesRestart) acknowledged.push(...ids);
        else expect(stored.size).toBe(0);
        expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
      }
    },
  },
  {
    id: 'C51',
    title: 'a full disk: a clear error, no acknowledgement, readable, and writable once there is room',
    run: async ({ store, fixture }) => {
      await store.append('s', 'no_stream', newEvents(3));
      await fixture.fillDisk();
      const large = newEvent({ body: 'x'.repeat(500_000) });
      const error = await failure(store.append('s', 2n, [large]));
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect((error as StoreUnavailable).reason).toBe('disk-full');
      expect(await streamOf(store, 's')).toHaveLength(3);
      await fixture.freeDisk();
      expect((await store.append('s', 2n, [large])).revision).toBe(3n);
      expect((await wholeLog(store)).map(({ revision }) => revision)).toEqual([0n, 1n, 2n, 3n]);
    },
  },
  {
    id: 'C52',
    title: 'a write torn in its middle: the store opens, keeps all that was synced and shows nothing of the torn batch',
    run: async ({ store, fixture }) => {
      for (let index = 0; index < 20; index++) await store.append(`s-${index % 3}`, 'any', newEvents(2));
      for (const [index, way] of (['short', 'garbled'] as const).entries()) {
        const kept = await wholeLog(fixture.store);
        expect(kept).toHaveLength(40 + index);
        const after = await fixture.tornAppend(`torn-${way}`, newEvents(50), way);
        expect(await wholeLog(after)).toEqual(kept);
        expect(await fixture.integrity()).toBe('ok');
        expect((await after.append(`torn-${way}`, 'no_stream', [newEvent()])).revision).toBe(0n);
      }
    },
  },
  {
    id: 'C53',
    title: 'a second process on the same data is refused or serialised, and shares nothing by accident',
    run: async ({ store, fixture }) => {
      await store.append('s', 'no_stream', newEvents(2));
      const second = await fixture.secondProcess();
      await secondProcess[fixture.differences.files](fixture, store, second);
    },
  },
  {
    id: 'C54',
    title: 'a copy taken during writes is a prefix of $all',
    run: async ({ store, fixture }) => {
      await store.append('s', 'no_stream', newEvents(200));
      let running = true;
      const writers = writeWhile(store, 5, () => running);
      const before = (await store.head()) as Position;
      try {
        if (fixture.differences.files === 'ours') {
          const copy = await fixture.backup();
          const copied = (await wholeLog(copy)).map(({ id }) => id);
          await copy.close();
          const log = (await wholeLog(store)).map(({ id }) => id);
          expect(copied.length).toBeGreaterThanOrEqual(200);
          expect(log.slice(0, copied.length)).toEqual(copied);
        } else {
          await eventually(fixture.patience, 'writes after the beginning', async () => (await store.head()) !== before);
          const last = (await store.head()) as Position;
          const exported = await exportUpTo(store, last);
          const log = await wholeLog(store);
          expect(exported.length).toBeGreaterThan(200);
          expect(exported).toEqual(log.filter(({ position }) => store.comparePositions(position, last) <= 0).map(({ id }) => id));
        }
      } finally {
        running = false;
        await writers;
      }
      if (!fixture.differences.survivesRestart) expect(await wholeLog(await fixture.reopen())).toEqual([]);
    },
  },
  {
    id: 'C55',
    title: 'the clock jumps back: order and revisions do not care, instants are data only',
    run: async ({ store, fixture }) => {
      const injected = fixture.differences.clock === 'injected';
      const instants = ['2030-05-05T12:00:00.000Z', '2029-01-01T00:00:00.000Z', '2031-12-31T23:59:59.999Z', '1999-07-07T07:07:07.007Z'];
      for (const instant of instants) {
        if (injected) fixture.setClock(instant);
        await store.append('s', 'any', [newEvent()]);
      }
      const log = await wholeLog(store);
      expect(log.map(({ revision }) => revision)).toEqual([0n, 1n, 2n, 3n]);
      expect(await streamOf(store, 's')).toEqual(log);
      for (let index = 1; index < log.length; index++) expect(store.comparePositions(log[index]!.position, log[index - 1]!.position)).toBe(1);
      if (injected) expect(log.map(({ created }) => created)).toEqual(instants);
      else for (const { created } of log) expect(new Date(created).toISOString()).toBe(created);
    },
  },
];
