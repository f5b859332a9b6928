import { randomUUID } from 'node:crypto';
import { StoreUnavailable, type EventStore, type EventToAppend } from '@triada/ports';
import type { Differences, EventStoreFixture, KillableWriter } from '@triada/ports-tck';
import { EventStoreDbStore } from '../event-store-db';
import { DoubleFixture, overTheWire } from './event-store-db.fixture';
import { Relay } from './relay.fixture';

/** Ids that surely left the server's cache of 8 MiB, or the window of a protocol double. */
const beyondCache = (version: string): number => (version.startsWith('protocol double') ? 10_000 : 200_000);

/** Of a server that is not ours: its clock and its lag are what they are. */
const onServer: Differences = { ...overTheWire, reopenLag: 1_000, clock: 'server' };

/** Where the server under test is: one node, reached over a line of our own, so a certificate must hold for 127.0.0.1 too. */
export interface ServerAddress {
  readonly url: string;
  readonly credentialsFile?: string;
  readonly caFile?: string;
}

/**
 * The adapter against a server that others run. Each case has a log of its own on it. What needs the server's own files (seeding, a full
 * disk, a kill) is met by the protocol double behind the same adapter; the name of the report says so.
 */
export class ServerFixture implements EventStoreFixture {
  readonly patience = 60_000;
  readonly maxBuffered = 32;
  readonly #opened: EventStoreDbStore[] = [];
  readonly #log = `conformance-${randomUUID()}`;
  #relay!: Relay;
  #store!: EventStoreDbStore;
  #instead: DoubleFixture | null = null;

  static async make(address: ServerAddress): Promise<ServerFixture> {
    const fixture = new ServerFixture(address);
    const { hostname, port } = new URL(address.url.replace(/^esdb(\+discover)?:/, 'http:'));
    fixture.#relay = await Relay.to(hostname, Number(port || 2113));
    fixture.#store = await fixture.#open();
    return fixture;
  }

  private constructor(private readonly address: ServerAddress) {}

  get differences(): Differences {
    return this.#instead?.differences ?? { ...onServer, weakWindow: beyondCache(this.#store.version) };
  }

  get store(): EventStore {
    return this.#instead?.store ?? this.#store;
  }

  setClock(): never {
    throw new Error('the clock is the server\'s');
  }

  async reopen(): Promise<EventStore> {
    if (this.#instead) return this.#instead.reopen();
    await this.#store.close();
    this.#relay.cut();
    return (this.#store = await this.#open());
  }

  async seeded(stream: string, revision: bigint, position: bigint): Promise<EventStore> {
    this.#instead ??= await DoubleFixture.make();
    return this.#instead.seeded(stream, revision, position);
  }

  loseNextReply(): void {
    this.#relay.loseNextReplyTo(this.#store);
  }

  waitingReaders(): number {
    return this.#store.waitingReaders;
  }

  async startWriter(): Promise<KillableWriter> {
    this.#instead ??= await DoubleFixture.make();
    return this.#instead.startWriter();
  }

  async integrity(): Promise<string> {
    return this.#instead ? this.#instead.integrity() : 'ok';
  }

  /** The line leads to the double from here on, which holds the same log. */
  async fillDisk(): Promise<void> {
    this.#instead = await DoubleFixture.make(this.#log);
    for (const event of (await this.#store.readAll()).events) await this.#instead.store.append(event.stream, 'any', [event]);
    this.#relay.leadTo('127.0.0.1', this.#instead.port);
    await this.#instead.fillDisk();
  }

  async freeDisk(): Promise<void> {
    await this.#instead!.freeDisk();
  }

  async tornAppend(stream: string, events: readonly EventToAppend[], way: 'short' | 'garbled'): Promise<EventStore> {
    this.#relay.line = { kind: way === 'short' ? 'cut' : 'garbled', after: 2_500 };
    await expect(this.#store.append(stream, 'no_stream', events)).rejects.toBeInstanceOf(StoreUnavailable);
    this.#relay.line = { kind: 'sound' };
    this.#relay.cut();
    return this.#store;
  }

  async secondProcess(): Promise<EventStore> {
    return this.#open();
  }

  async backup(): Promise<never> {
    throw new Error('files of a server are not ours to copy');
  }

  async dispose(): Promise<void> {
    for (const store of this.#opened) await store.close();
    this.#relay.close();
    await this.#instead?.dispose();
  }

  async #open(): Promise<EventStoreDbStore> {
    const { search } = new URL(this.address.url.replace(/^esdb(\+discover)?:/, 'http:'));
    const store = await EventStoreDbStore.open({ ...this.address, url: `esdb://127.0.0.1:${this.#relay.port}${search}`, log: this.#log, timeout: 10_000 });
    this.#opened.push(store);
    return store;
  }
}
