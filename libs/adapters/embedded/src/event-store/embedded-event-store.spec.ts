import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidAppend, jsonBytes, type EventToAppend } from '@triada/ports';
import { EmbeddedEventStore } from './embedded-event-store';
import { leafHash, sha256, type LeafHeader } from './leaf';

const event = (data: unknown = {}, metadata: unknown = {}): EventToAppend => ({
  id: randomUUID(), type: 'ThingHappened', data: jsonBytes(data), metadata: jsonBytes(metadata), contentType: 'json',
});

describe('the embedded event store', () => {
  let folder: string;
  const opened: EmbeddedEventStore[] = [];
  const open = (path = ':memory:'): EmbeddedEventStore => {
    const store = EmbeddedEventStore.open({ path, log: 'planning', clock: () => new Date('2026-03-01T10:00:00.000Z') });
    opened.push(store);
    return store;
  };
  const commitsOf = (store: EmbeddedEventStore): { count: number } => {
    const commits = { count: 0 };
    const { committed } = store.database.hooks;
    store.database.hooks.committed = () => {
      commits.count++;
      return committed?.();
    };
    return commits;
  };

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'triada-store-'))));
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    rmSync(folder, { recursive: true });
  });

  it('shares one commit among the appends of one turn, and one refusal leaves the others alone', async () => {
    const store = open(join(folder, 'log.db'));
    const commits = commitsOf(store);
    const results = await Promise.allSettled([store.append('a', 'no_stream', [event()]), store.append('a', 5n, [event()]), store.append('a', 0n, [event()]), store.append('b', 'any', [event(), event()])]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect((await store.readAll()).events.map(({ stream, revision, position }) => [stream, revision, position])).toEqual([['a', 0n, '0'], ['a', 1n, '1'], ['b', 0n, '2'], ['b', 1n, '3']]);
    expect(commits.count).toBe(1);
  });

  it('never holds the event loop for more than one bounded transaction', async () => {
    const store = open();
    const order: string[] = [];
    const commits = commitsOf(store);
    const { committed } = store.database.hooks;
    store.database.hooks.committed = () => {
      order.push('commit');
      return committed?.();
    };
    let done = false;
    const turn = (): void => {
      order.push('turn');
      if (!done) setImmediate(turn);
    };
    const running = Promise.all(Array.from({ length: 60 }, (_, index) => store.append(`s-${index}`, 'any', Array.from({ length: 100 }, () => event())))).finally(() => (done = true));
    setImmediate(turn);
    await running;
    expect(commits.count).toBeGreaterThanOrEqual(12);
    expect(order.join(' ')).not.toContain('commit commit');
  });

  it('loses only the append whose write fails, and knows its streams as they are afterwards', async () => {
    const store = open();
    await store.append('a', 'any', [event()]);
    store.database.sqlite.exec("CREATE TEMP TRIGGER cut BEFORE INSERT ON events WHEN NEW.type = 'Bad' BEGIN SELECT RAISE(ABORT, 'cut'); END");
    const results = await Promise.allSettled([store.append('a', 0n, [event()]), store.append('bad', 'any', [event(), { ...event(), type: 'Bad' }]), store.append('a', 1n, [event()])]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await store.append('a', 2n, [event()])).position).toBe('3');
    await expect(store.append('bad', 'stream_exists', [event()])).rejects.toThrow('no_stream');
  });

  it('chains the leaves of each stream, also over a restart', async () => {
    const path = join(folder, 'log.db');
    let store = open(path);
    for (let index = 0; index < 6; index++) {
      if (index === 3) {
        await store.close();
        store = open(path);
      }
      await store.append(`s-${index % 2}`, 'any', [event({ index }, { schema: 1, region: 'liberec', actor: { id: 'p-1' } }), event()]);
    }
    const seals = store.database.sqlite.prepare('SELECT s.leaf, s.leaf_hash, s.data_hash, s.meta_hash, e.data, e.metadata FROM seals s JOIN events e USING (position) ORDER BY position').all();
    const last = new Map<string, { hash: string; revision: bigint }>();
    for (const seal of seals) {
      const header = JSON.parse(seal['leaf'] as string) as LeafHeader;
      expect([header.prevStreamLeaf, BigInt(header.revision)]).toEqual([last.get(header.stream)?.hash ?? null, (last.get(header.stream)?.revision ?? -1n) + 1n]);
      expect([seal['data_hash'], seal['meta_hash'], seal['leaf_hash']]).toEqual([sha256(seal['data'] as Uint8Array), sha256(seal['metadata'] as Uint8Array), leafHash(seal['leaf'] as string)]);
      last.set(header.stream, { hash: seal['leaf_hash'] as string, revision: BigInt(header.revision) });
    }
    expect(seals).toHaveLength(12);
  });

  it('takes any well-formed name as a name', async () => {
    const store = open();
    const names = ["a'; DROP TABLE events; --", '%', '_', 'plan-"x"', '\u2028', '🐎'.repeat(300), '../../etc', 'a b\tc', 'č'.repeat(1_024)];
    for (const name of names) await store.append(name, 'no_stream', [{ ...event({ name }), type: name }]);
    for (const name of names) for await (const stored of store.readStream(name)) expect(stored).toMatchObject({ stream: name, type: name, revision: 0n });
    expect((await store.readAll({ filter: { streamPrefixes: ['%', "a'"] } })).events.map(({ stream }) => stream)).toEqual([names[0], '%']);
    for (const bad of ['', 'č'.repeat(1_025), 'a\0b', '\ud800', '$all']) await expect(store.append(bad, 'any', [event()])).rejects.toThrow(InvalidAppend);
    for (const bad of ['', 'č'.repeat(1_025), 'a\0b', '\ud800', '$metadata']) await expect(store.append('s', 'any', [{ ...event(), type: bad }])).rejects.toThrow(InvalidAppend);
    await expect(store.append('s', 'any', [event({}, { region: 'x'.repeat(70_000) })])).rejects.toThrow(InvalidAppend);
  });

  it('copies a long write-ahead log in the background and loses nothing', async () => {
    const store = open(join(folder, 'log.db'));
    const body = 'x'.repeat(90_000);
    for (let index = 0; index < 400; index++) await store.append(`s-${index % 5}`, 'any', [event({ body })]);
    // Some 6,000 pages were written: the log began again from its start, or will with the next write.
    const rest = () => {
      const { log, checkpointed } = store.database.sqlite.prepare('PRAGMA wal_checkpoint(NOOP)').get() as { log: number; checkpointed: number };
      return log - checkpointed;
    };
    for (let tries = 0; rest() > 3_000 && tries < 2_000; tries++) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(rest()).toBeLessThan(3_000);
    expect(store.database.sqlite.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(await store.head()).toBe('399');
  });

  it('refuses the file of another log', async () => {
    const path = join(folder, 'log.db');
    await open(path).close();
    expect(() => EmbeddedEventStore.open({ path, log: 'meetings' })).toThrow('holds the log "planning", not "meetings"');
    expect(await open(path).head()).toBe('start');
  });

  it('refuses a second handle on the same file with a sentence that says what to do', async () => {
    const path = join(folder, 'log.db');
    const store = open(path);
    expect(() => open(path)).toThrow(/^locked: .*log\.db is in use by another running process; stop that one or choose another data folder$/);
    await store.append('a', 'any', [event()]);
    await store.close();
    expect(await open(path).head()).toBe('0');
  });
});
