import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonBytes, StreamNotFound, type EventToAppend, type RecordedEvent, type Subscription } from '@triada/ports';
import { flushAll, flushes, turns } from '../sqlite/flushes.fixture';
import { EmbeddedEventStore } from './embedded-event-store';

jest.mock('node:fs', () => {
  const actual = jest.requireActual<typeof import('node:fs')>('node:fs');
  const { fdatasyncDouble } = jest.requireActual<typeof import('../sqlite/flushes.fixture')>('../sqlite/flushes.fixture');
  return { ...actual, fdatasync: fdatasyncDouble, fdatasyncSync: jest.fn(actual.fdatasyncSync) };
});

const event = (): EventToAppend => ({ id: randomUUID(), type: 'ThingHappened', data: jsonBytes({}), metadata: jsonBytes({}), contentType: 'json' });

const revisions = async (events: AsyncIterable<RecordedEvent>): Promise<readonly bigint[]> => {
  const found: bigint[] = [];
  for await (const { revision } of events) found.push(revision);
  return found;
};

/** What a subscriber was given so far. */
const follow = (subscription: Subscription): readonly string[] => {
  const heard: string[] = [];
  void (async () => {
    for await (const message of subscription) if (message.kind === 'event') heard.push(`${message.event.stream} ${message.event.revision}`);
  })().catch(() => undefined);
  return heard;
};

describe('the horizon of a log', () => {
  let folder: string;
  let store: EmbeddedEventStore;
  const open = () => EmbeddedEventStore.open({ path: join(folder, 'log.db'), log: 'planning' });
  const durable = async (work: Promise<unknown>): Promise<void> => {
    await flushAll();
    await work;
  };

  beforeEach(() => {
    folder = fs.mkdtempSync(join(tmpdir(), 'triada-horizon-'));
    flushes.length = 0;
    store = open();
  });
  afterEach(async () => {
    await store.close();
    await flushAll();
    fs.rmSync(folder, { recursive: true });
  });

  it('shows nobody an event before it is on disk', async () => {
    const all = follow(store.subscribe());
    const one = follow(store.subscribe({ stream: 'a' }));
    await turns();
    const appended = store.append('a', 'no_stream', [event(), event()]);
    await turns();
    expect(flushes).toHaveLength(1);
    expect(await store.head()).toBe('start');
    expect((await store.readAll()).events).toEqual([]);
    expect((await store.readAll({ direction: 'backwards' })).events).toEqual([]);
    expect((await store.readAll({ filter: { streamPrefixes: ['a'] } })).events).toEqual([]);
    await expect(revisions(store.readStream('a'))).rejects.toThrow(StreamNotFound);
    expect((await store.append('a', 'any', [])).revision).toBe('no_stream');
    expect((await store.inspection.sealed()).events).toEqual([]);
    expect(await store.inspection.sealedAt('a', 0n)).toBeNull();
    expect(await store.inspection.streams()).toEqual([]);
    expect(await store.inspection.statistics()).toMatchObject({ events: 0, streams: 0, firstAt: null, lastAt: null });
    expect([all, one]).toEqual([[], []]);

    await durable(appended);
    expect(await store.head()).toBe('1');
    expect((await store.readAll()).events).toHaveLength(2);
    expect(await revisions(store.readStream('a'))).toEqual([0n, 1n]);
    expect((await store.inspection.sealed()).events).toHaveLength(2);
    expect(await store.inspection.statistics()).toMatchObject({ events: 2, streams: 1 });
    expect([all, one]).toEqual([['a 0', 'a 1'], ['a 0', 'a 1']]);
  });

  it('shows what is on disk of a stream while more of it is under way', async () => {
    await durable(store.append('a', 'no_stream', [event()]));
    const one = follow(store.subscribe({ stream: 'a' }));
    const appended = store.append('a', 0n, [event()]);
    await turns();
    expect(await revisions(store.readStream('a'))).toEqual([0n]);
    expect(await revisions(store.readStream('a', { direction: 'backwards' }))).toEqual([0n]);
    expect(await revisions(store.readStream('a', { from: 1n }))).toEqual([]);
    const filter = { streamPrefixes: ['a'] };
    const beyond = { direction: 'backwards', after: '5' } as const;
    for (const read of [{}, { filter }, { direction: 'backwards' } as const, beyond, { ...beyond, filter }]) {
      expect((await store.readAll(read)).events.map(({ position }) => position)).toEqual(['0']);
    }
    expect(await store.inspection.streams()).toMatchObject([{ stream: 'a', events: 1 }]);
    expect(one).toEqual(['a 0']);
    await durable(appended);
    expect(one).toEqual(['a 0', 'a 1']);
  });

  it('follows each transaction, not the newest one: a flush that began before a commit does not show it', async () => {
    const first = store.append('a', 'no_stream', [event()]);
    await turns();
    const second = store.append('b', 'no_stream', [event()]);
    await turns();
    flushes.shift()!.end();
    await turns();
    expect((await store.readAll()).events.map(({ stream }) => stream)).toEqual(['a']);
    await expect(revisions(store.readStream('b'))).rejects.toThrow(StreamNotFound);
    await durable(Promise.all([first, second]));
    expect((await store.readAll()).events.map(({ stream }) => stream)).toEqual(['a', 'b']);
  });

  it('never goes back: a flush that began later shows all before it, also when it ends first', async () => {
    const first = store.append('a', 'no_stream', [event()]);
    await turns();
    const second = store.append('b', 'no_stream', [event()]);
    await turns();
    flushes.pop()!.end();
    await second;
    expect((await store.readAll()).events.map(({ stream }) => stream)).toEqual(['a', 'b']);
    await durable(first);
    expect((await store.readAll()).events.map(({ stream }) => stream)).toEqual(['a', 'b']);
  });

  it('decides on what is committed, and tells a refusal no earlier than what it rests on is on disk', async () => {
    const told: string[] = [];
    const first = store.append('a', 'no_stream', [event()]).then(() => void told.push('appended'));
    await turns();
    const second = store.append('a', 'no_stream', [event()]).catch((error: Error) => void told.push(error.message));
    await turns();
    expect(told).toEqual([]);
    await durable(Promise.all([first, second]));
    expect(told).toEqual(['appended', expect.stringContaining('a')]);
  });

  it('shows nothing of what the disk refused, and takes nothing more', async () => {
    await durable(store.append('a', 'no_stream', [event()]));
    const refused = store.append('a', 0n, [event()]);
    await turns();
    flushes.shift()!.end(new Error('EIO: i/o error'));
    await expect(refused).rejects.toThrow('the disk did not take what was written');
    expect(await store.head()).toBe('0');
    expect(await revisions(store.readStream('a'))).toEqual([0n]);
    await expect(store.append('b', 'no_stream', [event()])).rejects.toThrow('start again once it does');
  });

  it('flushes what a killed process may have left before it shows it', async () => {
    await durable(store.append('a', 'no_stream', [event()]));
    await store.close();
    jest.mocked(fs.fdatasyncSync).mockClear();
    store = open();
    expect(fs.fdatasyncSync).toHaveBeenCalledTimes(1);
    expect(await store.head()).toBe('0');
  });
});
