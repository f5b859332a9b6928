import {
  checkStreamName, StoreUnavailable, StreamDeleted, StreamNotFound, WrongExpectedRevision,
  type AllPage, type AppendResult, type EventToAppend, type ExpectedRevision, type InspectableStore, type Position, type ReadAllOptions,
  type ReadStreamOptions, type RecordedEvent, type StreamMetadata, type StreamRevision, type SubscribeOptions, type Subscription,
} from '@triada/ports';
import { Database, isMemory } from '../sqlite/database';
import { Appender, prepareAppend } from './appender';
import { Commits } from './commits';
import { currentRevision } from './decide-append';
import { EmbeddedInspection } from './embedded-inspection';
import { EventReader, pageEvents } from './event-reader';
import { Horizon } from './horizon';
import { fromStored, MetadataWriter, toStored } from './metadata-writer';
import { logSchema, logSchemaVersion } from './schema';
import { firstVisible, isSoftDeleted, StreamHeads, type StreamHead } from './stream-heads';
import { PullSubscription } from './subscription';
import { allSource, streamSource } from './subscription-sources';

export interface EventStoreOptions {
  /** File of the log, or `:memory:`. */
  readonly path: string;
  /** Name of the log in every leaf: the bounded context. A file made for another log is refused. */
  readonly log: string;
  readonly clock?: () => Date;
}

/** One for each event, and one for each page of its body. */
const weightOf = (events: readonly EventToAppend[]): number => {
  let weight = events.length;
  for (const event of events) weight += event.data.byteLength / 4_096;
  return weight;
};

/** The event store of the embedded product: one SQLite file for each bounded context (ADR 0010 to 0012). */
export class EmbeddedEventStore implements InspectableStore {
  readonly name: string;
  readonly version: string;
  readonly #database: Database;
  readonly #horizon: Horizon;
  readonly #heads: StreamHeads;
  readonly #metadata: MetadataWriter;
  readonly #appender: Appender;
  readonly #reader: EventReader;
  readonly #commits = new Commits();
  readonly #clock: () => Date;
  #inspection: EmbeddedInspection | undefined;
  #closed = false;

  static open(options: EventStoreOptions): EmbeddedEventStore {
    return new EmbeddedEventStore(options);
  }

  private constructor(private readonly options: EventStoreOptions) {
    this.#clock = options.clock ?? (() => new Date());
    this.#database = new Database({ path: options.path, schema: logSchema, schemaVersion: logSchemaVersion, durability: 'acknowledgement' });
    const { sqlite } = this.#database;
    this.name = isMemory(options.path) ? 'embedded, in memory' : 'embedded, on disk';
    this.version = `SQLite ${sqlite.prepare('SELECT sqlite_version() AS version').get()!['version']}`;
    this.#nameLog();
    const horizon = Horizon.of(sqlite);
    this.#heads = new StreamHeads(sqlite, horizon);
    this.#metadata = new MetadataWriter(sqlite);
    this.#appender = new Appender(sqlite, this.#heads, this.#metadata, this.#clock);
    this.#reader = new EventReader(sqlite, horizon);
    this.#horizon = horizon;
    this.#database.hooks = {
      begin: () => {
        horizon.begin();
        this.#appender.begin();
      },
      end: () => this.#appender.end(),
      rolledBack: () => this.#heads.forget(),
      committed: () => {
        const { transaction } = horizon;
        const { lastPosition } = this.#appender;
        return () => {
          horizon.reach(transaction, lastPosition);
          this.#commits.announce();
        };
      },
    };
  }

  /** Leaves and figures for the audit; reads only. */
  get inspection(): EmbeddedInspection {
    this.#assertOpen();
    return (this.#inspection ??= new EmbeddedInspection(this.#database.sqlite, () => this.#horizon.position));
  }

  /** The open database, for what belongs to the file rather than to the port: backup, audit, quota. */
  get database(): Database {
    return this.#database;
  }

  /** Subscriptions that wait for the next commit now. */
  get waitingReaders(): number {
    return this.#commits.size;
  }

  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult> {
    try {
      const prepared = prepareAppend(this.options.log, stream, expected, events);
      if (events.length > 0) return this.#database.write(() => this.#appender.append(prepared), weightOf(events));
      const head = this.#headOf(stream);
      if (head.tombstoned) throw new StreamDeleted(stream);
      return Promise.resolve({ revision: currentRevision(head), idempotent: false });
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    const backwards = options.direction === 'backwards';
    const head = this.#existing(stream);
    let left = options.limit ?? Infinity;
    let { from, to } = rangeOf(head, options);
    while (left > 0 && from <= to) {
      const shown = this.#existing(stream);
      const lowest = firstVisible(shown);
      const last = to < shown.revision ? to : shown.revision;
      const { events } = this.#reader.stream(shown.id!, { from: from > lowest ? from : lowest, to: last, backwards, limit: left, notBefore: this.#notBefore(shown) });
      yield* events;
      if (events.length === 0) return;
      left -= events.length;
      const { revision } = events[events.length - 1]!;
      if (backwards) to = revision - 1n;
      else from = revision + 1n;
    }
  }

  async readAll(options: ReadAllOptions = {}): Promise<AllPage> {
    this.#assertOpen();
    const backwards = options.direction === 'backwards';
    const after = options.after ?? (backwards ? 'end' : 'start');
    const from = after === 'start' ? (this.#reader.first() ?? 0n) - 1n : after === 'end' ? (this.#reader.last() ?? -1n) + (backwards ? 1n : 0n) : BigInt(after);
    const { events, scannedTo } = this.#reader.all(from, backwards, options.limit ?? pageEvents, options.filter);
    const next = scannedTo ?? from;
    const edge = backwards ? this.#reader.first() : this.#reader.last();
    const end = edge === null || (backwards ? next <= edge : next >= edge);
    return { events, next: next < 0n ? 'start' : String(next), end };
  }

  subscribe(options: SubscribeOptions = {}): Subscription {
    this.#assertOpen();
    const shared = { reader: this.#reader, commits: this.#commits, assertOpen: () => this.#assertOpen() };
    const source =
      options.stream === undefined
        ? allSource(shared, options)
        : streamSource({ ...shared, head: () => this.#heads.shown(options.stream!), notBefore: (head) => this.#notBefore(head) }, options.after ?? 'start');
    return new PullSubscription(source);
  }

  deleteStream(stream: string, expected: Exclude<ExpectedRevision, 'stream_exists'>): Promise<void> {
    return this.#change(stream, (head) => {
      const current = currentRevision(head);
      if (current === 'no_stream' || isSoftDeleted(head) || (expected !== 'any' && expected !== current)) throw new WrongExpectedRevision(stream, expected, current);
      this.#metadata.softDelete(head, this.#appender.created);
    });
  }

  tombstoneStream(stream: string, expected: ExpectedRevision): Promise<void> {
    return this.#change(stream, (head) => {
      const current = currentRevision(head);
      const fits = expected === 'any' || (expected === 'stream_exists' ? current !== 'no_stream' : expected === current);
      if (!fits) throw new WrongExpectedRevision(stream, expected, current);
      head.id ??= this.#appender.createStream(stream);
      this.#database.statement('UPDATE streams SET tombstoned = 1 WHERE id = ?').run(head.id);
      head.tombstoned = true;
    });
  }

  async readMetadata(stream: string): Promise<{ readonly metadata: StreamMetadata; readonly revision: StreamRevision }> {
    const head = this.#headOf(stream);
    if (head.tombstoned) throw new StreamDeleted(stream);
    return { metadata: fromStored(head.metadata), revision: head.metadataRevision < 0n ? 'no_stream' : head.metadataRevision };
  }

  writeMetadata(stream: string, expected: ExpectedRevision, metadata: StreamMetadata): Promise<AppendResult> {
    return this.#change(stream, (head) => {
      this.#metadata.check(head, expected);
      head.id ??= this.#appender.createStream(stream);
      this.#metadata.write(head, this.#appender.created, toStored(metadata));
      return { revision: head.metadataRevision, idempotent: false };
    });
  }

  comparePositions(a: Position, b: Position): number {
    const difference = BigInt(a) - BigInt(b);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  async head(): Promise<Position | 'start'> {
    this.#assertOpen();
    const last = this.#reader.last();
    return last === null ? 'start' : String(last);
  }

  /** Writes what waits, then ends every subscription with an error. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#database.close();
    this.#closed = true;
    this.#commits.announce();
  }

  /** A change of a stream that is not tombstoned, in the shared transaction. */
  async #change<T>(stream: string, change: (head: StreamHead) => T): Promise<T> {
    checkStreamName(stream);
    return this.#database.write(() => {
      const head = this.#heads.toChange(stream);
      if (head.tombstoned) throw new StreamDeleted(stream);
      return change(head);
    });
  }

  /** What readers may know of a stream. */
  #headOf(stream: string): Readonly<StreamHead> {
    this.#assertOpen();
    return this.#heads.shown(stream);
  }

  #existing(stream: string): Readonly<StreamHead> {
    const head = this.#headOf(stream);
    if (head.tombstoned) throw new StreamDeleted(stream);
    if (head.revision < 0n || isSoftDeleted(head)) throw new StreamNotFound(stream);
    return head;
  }

  #notBefore({ metadata }: Readonly<StreamHead>): string {
    return metadata.maxAge === undefined ? '' : new Date(this.#clock().getTime() - metadata.maxAge * 1_000).toISOString();
  }

  #nameLog(): void {
    const { sqlite, path } = this.#database;
    const found = sqlite.prepare('SELECT name FROM log').get()?.['name'];
    if (found === undefined) sqlite.prepare('INSERT INTO log VALUES (?, ?)').run(this.options.log, this.#clock().toISOString());
    else if (found !== this.options.log) {
      this.#database.close();
      throw new Error(`${path} holds the log "${found}", not "${this.options.log}"`);
    }
  }

  #assertOpen(): void {
    if (this.#closed) throw this.#closedError();
  }

  #closedError(): StoreUnavailable {
    return new StoreUnavailable('closed', `the store ${this.#database.path} was closed`);
  }
}

const rangeOf = (head: Readonly<StreamHead>, { direction, from }: ReadStreamOptions): { from: bigint; to: bigint } => {
  const start = from ?? (direction === 'backwards' ? 'end' : 'start');
  if (direction === 'backwards') return { from: 0n, to: start === 'start' ? 0n : start === 'end' ? head.revision : start };
  return { from: start === 'start' ? 0n : start === 'end' ? head.revision + 1n : start, to: 2n ** 63n - 1n };
};
