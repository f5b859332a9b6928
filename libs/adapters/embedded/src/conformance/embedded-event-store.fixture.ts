import { randomUUID } from 'node:crypto';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonBytes, StoreUnavailable, type EventStore, type EventToAppend } from '@triada/ports';
import { killableBatch, type Differences, type EventStoreFixture, type KillableWriter } from '@triada/ports-tck';
import { backupDatabase } from '../backup/backup-database';
import { EmbeddedEventStore } from '../event-store/embedded-event-store';
import { spawnWriter } from './writer-process.fixture';

const common = { weakWindow: 'whole-stream', partialRetry: 'named', comparesBodies: 'store', positions: 'contiguous', reopenLag: 0, clock: 'injected' } as const;
export const onDisk: Differences = { ...common, survivesRestart: true, files: 'ours' };
export const inMemory: Differences = { ...common, survivesRestart: false, files: 'none' };

/** The embedded store in memory or on disk, with the handles of the suite. */
export class EmbeddedFixture implements EventStoreFixture {
  readonly patience = 20_000;
  /** One page, its two markers, and what a filter adds. */
  readonly maxBuffered = 503;
  readonly #folder = mkdtempSync(join(tmpdir(), 'triada-store-'));
  readonly #opened: EmbeddedEventStore[] = [];
  #path: string;
  #now = '2026-01-01T00:00:00.000Z';
  #inner: EmbeddedEventStore;
  #loseReply = false;
  store: EventStore;

  constructor(readonly differences: Differences) {
    this.#path = this.#onDisk ? join(this.#folder, 'log.db') : ':memory:';
    this.#inner = this.#open(this.#path);
    this.store = this.#observed();
  }

  setClock(instant: string): void {
    this.#now = instant;
  }

  async reopen(): Promise<EventStore> {
    await this.#inner.close();
    return this.#use(this.#path);
  }

  async seeded(stream: string, revision: bigint, position: bigint): Promise<EventStore> {
    const { sqlite } = this.#inner.database;
    sqlite.prepare('UPDATE counter SET next_position = ?').run(position);
    sqlite.prepare('INSERT INTO streams (name, base) VALUES (?, ?)').run(stream, revision - 1n);
    await this.store.append(stream, revision - 1n, [{ id: randomUUID(), type: 'ThingHappened', data: jsonBytes({}), metadata: jsonBytes({}), contentType: 'json' }]);
    return this.store;
  }

  loseNextReply(): void {
    this.#loseReply = true;
  }

  waitingReaders(): number {
    return this.#inner.waitingReaders;
  }

  async startWriter(): Promise<KillableWriter> {
    if (!this.#onDisk) return this.#writeInProcess();
    await this.#inner.close();
    return spawnWriter(this.#path, killableBatch);
  }

  async integrity(): Promise<string> {
    const { sqlite } = this.#inner.database;
    const found = sqlite.prepare('PRAGMA integrity_check').get()!['integrity_check'] as string;
    if (found !== 'ok') return found;
    const row = sqlite.prepare('SELECT next_position AS next, (SELECT COUNT(*) FROM events) AS count, (SELECT MAX(position) + 1 FROM events) AS last FROM counter').get()!;
    return row['count'] === row['next'] && (row['last'] ?? 0) === row['next'] ? 'ok' : `positions: ${JSON.stringify(row)}`;
  }

  /** As many pages as are there now: SQLite answers as on a full disk. */
  async fillDisk(): Promise<void> {
    const { sqlite } = this.#inner.database;
    sqlite.exec(`PRAGMA max_page_count = ${sqlite.prepare('PRAGMA page_count').get()!['page_count']}`);
  }

  async freeDisk(): Promise<void> {
    this.#inner.database.sqlite.exec('PRAGMA max_page_count = 4294967294');
  }

  async tornAppend(stream: string, events: readonly EventToAppend[], way: 'short' | 'garbled'): Promise<EventStore> {
    if (!this.#onDisk) return this.#cutInTransaction(stream, events);
    await this.#inner.append(stream, 'no_stream', events);
    const copy = join(this.#folder, way, 'log.db');
    for (const suffix of ['', '-wal']) cpSync(this.#path + suffix, copy + suffix);
    tearEnd(`${copy}-wal`, way);
    this.#path = copy;
    return this.#use(copy);
  }

  async secondProcess(): Promise<EventStore | Error> {
    if (!this.#onDisk) return this.#open(':memory:');
    const writer = await spawnWriter(this.#path, killableBatch);
    await Promise.race([writer.ended, new Promise((resolve) => setTimeout(resolve, this.patience).unref())]);
    await writer.kill();
    return writer.refused() ?? new Error('the second process was let in');
  }

  async backup(): Promise<EventStore> {
    const copy = join(this.#folder, 'copy', 'log.db');
    await backupDatabase(this.#inner.database, copy);
    return this.#open(copy);
  }

  async dispose(): Promise<void> {
    for (const store of this.#opened) await store.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #onDisk(): boolean {
    return this.differences.files === 'ours';
  }

  #open(path: string): EmbeddedEventStore {
    const store = EmbeddedEventStore.open({ path, log: 'conformance', clock: () => new Date(this.#now) });
    this.#opened.push(store);
    return store;
  }

  #use(path: string): EventStore {
    this.#inner = this.#open(path);
    return (this.store = this.#observed());
  }

  /** The store itself, but for the reply that gets lost on its way. */
  #observed(): EventStore {
    const inner = this.#inner;
    const append: EventStore['append'] = async (...call) => {
      const lose = this.#loseReply;
      this.#loseReply = false;
      const result = await inner.append(...call);
      if (lose) throw new StoreUnavailable('disconnected', 'the connection was cut after the commit');
      return result;
    };
    return new Proxy<EventStore>(inner, {
      get: (target, key) => {
        if (key === 'append') return append;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  #writeInProcess(): KillableWriter {
    const acknowledged: string[][] = [];
    const store = this.#inner;
    let killed = false;
    const write = async (writer: number): Promise<void> => {
      while (!killed) {
        const events = Array.from({ length: killableBatch }, (): EventToAppend => ({ id: randomUUID(), type: 'ThingHappened', data: jsonBytes({}), metadata: jsonBytes({}), contentType: 'json' }));
        await store.append(`s-${writer}`, 'any', events);
        acknowledged.push(events.map(({ id }) => id));
      }
    };
    const running = Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
    return {
      acknowledged: () => acknowledged,
      kill: async () => {
        killed = true;
        await running;
      },
    };
  }

  async #cutInTransaction(stream: string, events: readonly EventToAppend[]): Promise<EventStore> {
    const { sqlite } = this.#inner.database;
    sqlite.exec(`CREATE TEMP TRIGGER cut BEFORE INSERT ON events WHEN NEW.revision = ${Math.floor(events.length / 2)} BEGIN SELECT RAISE(ABORT, 'cut'); END`);
    await expect(this.#inner.append(stream, 'no_stream', events)).rejects.toThrow('cut');
    sqlite.exec('DROP TRIGGER cut');
    return this.store;
  }
}

/** What a power cut may leave of the last frame of a write-ahead log: a part of it, or other bytes. */
const tearEnd = (wal: string, way: 'short' | 'garbled'): void => {
  const { size } = statSync(wal);
  if (way === 'short') return truncateSync(wal, size - 5_000);
  const bytes = readFileSync(wal);
  const file = openSync(wal, 'r+');
  writeSync(file, Buffer.from(bytes.subarray(size - 3_000, size - 2_000).map((byte) => byte ^ 0xa5)), 0, 1_000, size - 3_000);
  closeSync(file);
};
