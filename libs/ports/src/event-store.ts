/**
 * Opaque place in the whole log: 1 to 20 decimal digits, so that a read model can keep it zero-padded beside a document.
 * Compare only with `comparePositions` of the store that gave it.
 */
export type Position = string;

/** −1 is never used: a stream without events has the revision `'no_stream'`. */
export type StreamRevision = bigint | 'no_stream';

export type ExpectedRevision = 'any' | 'no_stream' | 'stream_exists' | bigint;

export interface EventToAppend {
  /** UUID; from the command, so that a retry repeats it (`eventId` of the kernel). */
  readonly id: string;
  readonly type: string;
  /** Exact bytes to keep. `json` bytes must survive `JSON.stringify(JSON.parse(bytes))` unchanged (reliability 3.3). */
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  readonly contentType: 'json' | 'binary';
}

export interface RecordedEvent extends EventToAppend {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: Position;
  /** Instant by the store's clock, ISO 8601 UTC: data only, never an order. */
  readonly created: string;
}

export interface AppendResult {
  /** Revision of the last event of the batch; of the stream when the batch was empty. */
  readonly revision: StreamRevision;
  /** Absent when nothing was written. */
  readonly position?: Position;
  /** True when the same append had been made before. */
  readonly idempotent: boolean;
}

export interface ReadStreamOptions {
  readonly direction?: 'forwards' | 'backwards';
  /** First revision to return; default start or end by direction. */
  readonly from?: bigint | 'start' | 'end';
  readonly limit?: number;
}

export interface EventFilter {
  readonly streamPrefixes?: readonly string[];
  readonly typePrefixes?: readonly string[];
  readonly streamRegex?: string;
  readonly typeRegex?: string;
}

export interface ReadAllOptions {
  readonly direction?: 'forwards' | 'backwards';
  /** Exclusive: forwards returns events after it, backwards before it. Default start or end by direction. */
  readonly after?: Position | 'start' | 'end';
  readonly limit?: number;
  readonly filter?: EventFilter;
}

/** Page of `$all`; `next` moves on even where the filter let nothing through. */
export interface AllPage {
  readonly events: readonly RecordedEvent[];
  readonly next: Position | 'start';
  readonly end: boolean;
}

/** What a subscription delivers, in order. */
export type SubscriptionMessage =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  | { readonly kind: 'checkpoint'; readonly position: Position }
  | { readonly kind: 'caught-up' }
  | { readonly kind: 'fell-behind' };

export interface SubscribeOptions {
  /** `$all`, or one stream. */
  readonly stream?: string;
  /** Exclusive; default start. For a stream a revision, for `$all` a position. */
  readonly after?: Position | bigint | 'start' | 'end';
  readonly filter?: EventFilter;
}

/** Pull-based: the next message is read when asked for, so a slow reader never fills memory. `cancel` ends the iteration. */
export interface Subscription extends AsyncIterable<SubscriptionMessage> {
  /** Messages held in memory for this reader now; bounded, however far it is behind. */
  buffered(): number;
  cancel(): Promise<void>;
}

export interface StreamMetadata {
  readonly maxCount?: number;
  /** Seconds. */
  readonly maxAge?: number;
  /** Events below this revision are hidden. */
  readonly truncateBefore?: bigint;
  readonly custom?: Readonly<Record<string, unknown>>;
}

/** The event-store port: cases C01–C55 of `ports-tck` say what each method promises. */
export interface EventStore {
  readonly name: string;
  readonly version: string;
  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult>;
  /** Throws `StreamNotFound` for a missing or soft-deleted stream, `StreamDeleted` for a tombstoned one. */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;
  readAll(options?: ReadAllOptions): Promise<AllPage>;
  subscribe(options?: SubscribeOptions): Subscription;
  /** Soft delete: the stream can be reopened by an append. */
  deleteStream(stream: string, expected: Exclude<ExpectedRevision, 'stream_exists'>): Promise<void>;
  /** For ever. */
  tombstoneStream(stream: string, expected: ExpectedRevision): Promise<void>;
  readMetadata(stream: string): Promise<{ readonly metadata: StreamMetadata; readonly revision: StreamRevision }>;
  writeMetadata(stream: string, expected: ExpectedRevision, metadata: StreamMetadata): Promise<AppendResult>;
  comparePositions(a: Position, b: Position): number;
  /** Position of the newest event, `'start'` when the log is empty. */
  head(): Promise<Position | 'start'>;
  close(): Promise<void>;
}

export const maxAppendBytes = 1_048_576;

/** Size of an append as servers count it today: data + metadata + 2 × length of the type (reliability 1). */
export const appendSize = (events: readonly EventToAppend[]): number =>
  events.reduce((sum, event) => sum + event.data.byteLength + event.metadata.byteLength + 2 * event.type.length, 0);

export abstract class EventStoreError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

export class WrongExpectedRevision extends EventStoreError {
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: StreamRevision,
    /** Set where the store can tell that the first ids are known and a later one is not (C21). */
    readonly partialRetry = false,
  ) {
    super(`stream ${stream}: expected revision ${expected}, found ${actual}`);
  }
}

export class StreamNotFound extends EventStoreError {
  constructor(readonly stream: string) {
    super(`stream ${stream} does not exist`);
  }
}

export class StreamDeleted extends EventStoreError {
  constructor(readonly stream: string) {
    super(`stream ${stream} is deleted for ever`);
  }
}

export class MaxAppendSizeExceeded extends EventStoreError {
  constructor(readonly size: number) {
    super(`an append of ${size} bytes is above the limit of ${maxAppendBytes}`);
  }
}

/** A batch that cannot be written whatever the state of the stream: no JSON, an id twice, an empty name. */
export class InvalidAppend extends EventStoreError {}

/** The same id with the same expectation but another body (C22). */
export class IdempotencyConflict extends EventStoreError {
  constructor(
    readonly stream: string,
    readonly eventId: string,
  ) {
    super(`stream ${stream}: event ${eventId} is already there with another body`);
  }
}

/** The store cannot write or be reached now: disk full, locked by another process, connection lost. `reason` is for people. */
export class StoreUnavailable extends EventStoreError {
  constructor(
    readonly reason: 'disk-full' | 'locked' | 'disconnected' | 'closed' | 'timeout' | 'io',
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** The outage that an error tells of, by itself or as its cause: it says nothing about what was to be done, which may be tried again. */
export const outageOf = (error: unknown): StoreUnavailable | undefined =>
  [error, error instanceof Error ? error.cause : undefined].find((one) => one instanceof StoreUnavailable);

/** A position as text that sorts by `<`, zero-padded to 20 digits. Throws for what is no position of any store. */
export const sortablePosition = (position: Position): string => {
  if (!/^\d{1,20}$/.test(position)) throw new Error(`"${position}" is no position`);
  return position.padStart(20, '0');
};
