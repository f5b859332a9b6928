import {
  appendSize, checkAppend, checkStreamName, StoreUnavailable, WrongExpectedRevision,
  type AllPage, type AppendResult, type EventToAppend, type ExpectedRevision, type InspectableStore, type Position, type ReadAllOptions,
  type ReadStreamOptions, type RecordedEvent, type StreamMetadata, type StreamRevision, type SubscribeOptions, type Subscription,
} from '@triada/ports';
import { checkLeafSize, leafParts } from '@triada/adapter-embedded';
import { CatchUpSubscription, type CatchUpSource, type Restart } from './catch-up-subscription';
import { splitFilter } from './event-filter';
import { HighWater } from './high-water';
import { Link, type LinkOptions } from './link';
import { LogNames } from './log-names';
import { LogReader } from './log-reader';
import { LogWriter } from './log-writer';
import { allSubscription, streamRequest, streamSubscription, type Place } from './read-requests';
import { SealedLog } from './sealing/sealed-log';
import { metadataEvent, metadataOf } from './stream-metadata';
import { arrived, toWire } from './wire-events';

export interface EventStoreDbOptions extends LinkOptions {
  /** Name of the log: the bounded context. One server holds the logs of all. */
  readonly log: string;
  readonly onRestart?: (restart: Restart) => void;
}

/** The event store of the distributed product: one log on an EventStoreDB server or cluster (ADR 0040). */
export class EventStoreDbStore implements InspectableStore {
  readonly name = 'EventStoreDB adapter';
  readonly #names: LogNames;
  readonly #seen = new HighWater();
  readonly #reader: LogReader;
  readonly #writer: LogWriter;
  readonly #sealed: SealedLog;
  readonly #subscriptions = new Set<CatchUpSubscription>();

  /** Connects. Throws `StoreUnavailable` where nothing answers after some attempts, and an `Error` for options that cannot be right. */
  static async open(options: EventStoreDbOptions): Promise<EventStoreDbStore> {
    const names = new LogNames(options.log);
    const link = new Link(options);
    try {
      const version = await link.repeatable({ stream: '$all' }, (connection) => connection.serverVersion(link.timeout));
      return new EventStoreDbStore(options, names, link, version);
    } catch (error) {
      await link.close();
      throw error;
    }
  }

  private constructor(
    private readonly options: EventStoreDbOptions,
    names: LogNames,
    private readonly link: Link,
    /** As the server names itself. */
    readonly version: string,
  ) {
    this.#names = names;
    this.#writer = new LogWriter(link, this.#seen);
    this.#reader = new LogReader(link, this.#names, this.#seen);
    const { seals } = this.#names;
    this.#sealed = new SealedLog(options.log, this.#reader, {
      read: (from, limit) => this.#reader.beside(seals, { from, limit }),
      append: (expected, events) => this.#writer.append(seals, expected, events.map(toWire), { stream: seals }, this.#reader),
    });
  }

  /** Leaves and figures for the audit. Asking seals what is not sealed yet; `seal` alone keeps that window short. */
  get inspection(): SealedLog {
    this.link.assertOpen();
    return this.#sealed;
  }

  /** Subscriptions that were not ended. */
  get waitingReaders(): number {
    return this.#subscriptions.size;
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult> {
    checkAppend(stream, events);
    for (const event of events) checkLeafSize(leafParts(this.options.log, stream, event));
    this.link.assertOpen();
    // The client reports revision 0 for an empty append (reliability 3.3).
    if (events.length === 0) return { revision: (await this.#reader.lastRevision(stream)) ?? 'no_stream', idempotent: false };
    return this.#writer.append(this.#names.onServer(stream), expected, events.map(toWire), { stream, size: appendSize(events) }, this.#reader);
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    this.link.assertOpen();
    yield* this.#reader.stream(stream, options);
  }

  async readAll(options: ReadAllOptions = {}): Promise<AllPage> {
    this.link.assertOpen();
    return this.#reader.page(options);
  }

  subscribe(options: SubscribeOptions = {}): Subscription {
    this.link.assertOpen();
    const subscription = new CatchUpSubscription(this.link, options.stream === undefined ? this.#followAll(options) : this.#followStream(options.stream, options.after ?? 'start'));
    this.#subscriptions.add(subscription);
    return subscription;
  }

  async deleteStream(stream: string, expected: Exclude<ExpectedRevision, 'stream_exists'>): Promise<void> {
    checkStreamName(stream);
    await this.#writer.change({ stream, expected }, (connection) => connection.deleteStream(this.#names.onServer(stream), { expectedRevision: expected, requiresLeader: true, deadline: this.link.timeout }));
  }

  async tombstoneStream(stream: string, expected: ExpectedRevision): Promise<void> {
    checkStreamName(stream);
    // The client's types know no such expectation here; the exact revision says the same and more.
    const exact = expected === 'stream_exists' ? await this.#reader.lastRevision(stream) : expected;
    if (exact === null) throw new WrongExpectedRevision(stream, expected, 'no_stream');
    await this.#writer.change({ stream, expected }, (connection) => connection.tombstoneStream(this.#names.onServer(stream), { expectedRevision: exact, requiresLeader: true, deadline: this.link.timeout }));
  }

  async readMetadata(stream: string): Promise<{ readonly metadata: StreamMetadata; readonly revision: StreamRevision }> {
    const { first, feed } = await this.link.open(streamRequest(this.#names.metadataOnServer(stream), 'backwards', 'end', 1), { stream });
    feed.cancel();
    const newest = first?.getEvent();
    return newest ? metadataOf(newest) : { metadata: {}, revision: 'no_stream' };
  }

  async writeMetadata(stream: string, expected: ExpectedRevision, metadata: StreamMetadata): Promise<AppendResult> {
    checkStreamName(stream);
    const { revision } = await this.#writer.append(this.#names.metadataOnServer(stream), expected, [metadataEvent(metadata)], { stream }, this.#reader);
    return { revision, idempotent: false };
  }

  comparePositions(a: Position, b: Position): number {
    const difference = BigInt(a) - BigInt(b);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  async head(): Promise<Position | 'start'> {
    this.link.assertOpen();
    return this.#reader.head();
  }

  /** Ends every subscription with an error, then the connection. */
  async close(): Promise<void> {
    for (const subscription of [...this.#subscriptions]) subscription.fail(new StoreUnavailable('closed', `the store of the log ${this.options.log} was closed`));
    await this.link.close();
  }

  #followAll({ after = 'start', filter }: SubscribeOptions): CatchUpSource {
    const { prefixes, passes } = splitFilter(this.#names, filter);
    return {
      ...this.#following('$all'),
      passes,
      start: async () => (after === 'start' ? 'start' : after === 'end' ? ((await this.#reader.end()) ?? 'start') : BigInt(after)),
      request: (place) => allSubscription(place, prefixes),
      placeOf: ({ position }) => position,
    };
  }

  #followStream(stream: string, after: NonNullable<SubscribeOptions['after']>): CatchUpSource {
    return {
      ...this.#following(stream),
      passes: () => true,
      start: async (): Promise<Place> => (after === 'start' ? 'start' : after === 'end' ? ((await this.#reader.lastRevision(stream)) ?? 'start') : BigInt(after)),
      request: (place) => streamSubscription(this.#names.onServer(stream), place),
      placeOf: ({ event }) => event!.revision,
    };
  }

  #following(stream: string) {
    return {
      stream,
      arrived: (reply: Parameters<CatchUpSource['arrived']>[0]) => {
        const one = arrived(reply, this.#names);
        this.#seen.saw(one.position);
        return one;
      },
      onRestart: this.options.onRestart,
      onEnd: (subscription: CatchUpSubscription) => void this.#subscriptions.delete(subscription),
    };
  }
}
