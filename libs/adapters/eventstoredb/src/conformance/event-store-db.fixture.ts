import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonBytes, StoreUnavailable, type EventStore, type EventToAppend } from '@triada/ports';
import { killableBatch, type Differences, type EventStoreFixture, type KillableWriter } from '@triada/ports-tck';
import { EventStoreProtocolDouble } from '@triada/testing/eventstore-double';
import { EventStoreDbStore } from '../event-store-db';
import { spawnDouble } from './double-process.fixture';
import { Relay } from './relay.fixture';

/** What EventStoreDB does in another way than our own store (reliability 2.2). */
export const overTheWire: Differences = {
  survivesRestart: true, weakWindow: 100, partialRetry: 'plain', comparesBodies: 'layer-above', positions: 'with-holes', reopenLag: 0, files: 'remote', clock: 'injected',
};

const event = (): EventToAppend => ({ id: randomUUID(), type: 'ThingHappened', data: jsonBytes({ text: 'x'.repeat(300) }), metadata: jsonBytes({}), contentType: 'json' });

/** The adapter over the wire against the protocol double, which stands behind a line that can be bad. */
export class DoubleFixture implements EventStoreFixture {
  readonly differences = overTheWire;
  readonly patience = 30_000;
  /** What a stream of replies holds before it stops taking. */
  readonly maxBuffered = 32;
  readonly #folder = mkdtempSync(join(tmpdir(), 'triada-eventstoredb-'));
  readonly #opened: EventStoreDbStore[] = [];
  readonly #relays: Relay[] = [];
  #now = '2026-01-01T00:00:00.000Z';
  #double!: EventStoreProtocolDouble;
  #relay!: Relay;
  #store!: EventStoreDbStore;

  static async make(log = 'conformance'): Promise<DoubleFixture> {
    const fixture = new DoubleFixture(log);
    await fixture.#serve();
    return fixture;
  }

  private constructor(private readonly log: string) {}

  /** Of the double itself, without the line. */
  get port(): number {
    return this.#double.port;
  }

  get store(): EventStore {
    return this.#store;
  }

  setClock(instant: string): void {
    this.#now = instant;
  }

  async reopen(): Promise<EventStore> {
    await this.#stop();
    await this.#serve();
    return this.#store;
  }

  async seeded(stream: string, revision: bigint, position: bigint): Promise<EventStore> {
    const { sqlite } = this.#double.store.database;
    const stored = `${this.log}.${stream}`;
    sqlite.prepare('UPDATE counter SET next_position = ?').run((position - 1n) / 2n);
    sqlite.prepare('INSERT INTO streams (name, base) VALUES (?, ?)').run(stored, revision - 1n);
    await this.#double.store.append(stored, revision - 1n, [event()]);
    return this.#store;
  }

  loseNextReply(): void {
    this.#relay.loseNextReplyTo(this.#store);
  }

  waitingReaders(): number {
    return this.#store.waitingReaders;
  }

  /** The server is the one that is killed; whoever writes to it only loses the connection. */
  async startWriter(): Promise<KillableWriter> {
    await this.#stop();
    const server = await spawnDouble(this.#folder);
    await this.#connect(server.port);
    const store = this.#store;
    const acknowledged: string[][] = [];
    const write = async (stream: string): Promise<void> => {
      for (;;) {
        const events = Array.from({ length: killableBatch }, event);
        await store.append(stream, 'any', events);
        acknowledged.push(events.map(({ id }) => id));
      }
    };
    const stopped = Promise.all(Array.from({ length: 8 }, (_, writer) => write(`s-${writer}`).catch((error: unknown) => error)));
    return {
      acknowledged: () => acknowledged,
      kill: async () => {
        await server.kill();
        for (const error of await stopped) expect(error).toBeInstanceOf(StoreUnavailable);
      },
    };
  }

  async integrity(): Promise<string> {
    return this.#double.store.database.sqlite.prepare('PRAGMA integrity_check').get()!['integrity_check'] as string;
  }

  async fillDisk(): Promise<void> {
    const { sqlite } = this.#double.store.database;
    sqlite.exec(`PRAGMA max_page_count = ${sqlite.prepare('PRAGMA page_count').get()!['page_count']}`);
  }

  async freeDisk(): Promise<void> {
    this.#double.store.database.sqlite.exec('PRAGMA max_page_count = 4294967294');
  }

  async tornAppend(stream: string, events: readonly EventToAppend[], way: 'short' | 'garbled'): Promise<EventStore> {
    this.#relay.line = { kind: way === 'short' ? 'cut' : 'garbled', after: 2_500 };
    await expect(this.#store.append(stream, 'no_stream', events)).rejects.toBeInstanceOf(StoreUnavailable);
    this.#relay.line = { kind: 'sound' };
    this.#relay.cut();
    return this.#store;
  }

  async secondProcess(): Promise<EventStore> {
    return this.#open(this.#double.port);
  }

  async backup(): Promise<never> {
    throw new Error('files of a server are not ours to copy');
  }

  async dispose(): Promise<void> {
    await this.#stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #serve(): Promise<void> {
    this.#double = await EventStoreProtocolDouble.start({ folder: this.#folder, weakWindow: overTheWire.weakWindow as number, clock: () => new Date(this.#now) });
    await this.#connect(this.#double.port);
  }

  async #connect(port: number): Promise<void> {
    this.#relay = await Relay.to('127.0.0.1', port);
    this.#relays.push(this.#relay);
    this.#store = await this.#open(this.#relay.port);
  }

  async #open(port: number): Promise<EventStoreDbStore> {
    const store = await EventStoreDbStore.open({ url: `esdb://127.0.0.1:${port}?tls=false`, log: this.log, timeout: 5_000 });
    this.#opened.push(store);
    return store;
  }

  async #stop(): Promise<void> {
    for (const store of this.#opened.splice(0)) await store.close();
    for (const relay of this.#relays.splice(0)) relay.close();
    await this.#double.stop();
  }
}
