import type { EventStore, EventToAppend } from '@triada/ports';
import type { Disposable } from '../suite/suite';

/** What an adapter declares to do in another way; the suite then asserts that way (reliability 2.2). */
export interface Differences {
  readonly survivesRestart: boolean;
  /** How far back an event id is known under `any`: over the whole stream, or among so many recent events of the store. */
  readonly weakWindow: 'whole-stream' | number;
  /** Whether a batch of which only the first ids are known can be told from a plain wrong revision. */
  readonly partialRetry: 'named' | 'plain';
  readonly comparesBodies: 'store' | 'layer-above';
  readonly positions: 'contiguous' | 'with-holes';
  /** Milliseconds after which a soft delete is surely seen. */
  readonly reopenLag: number;
  readonly files: 'none' | 'ours' | 'remote';
  readonly clock: 'injected' | 'server';
}

/** A program that appends without pause, in batches of `batch` events, until it is killed. */
export interface KillableWriter {
  /** Event ids of the acknowledged appends so far, one list for each append. */
  acknowledged(): readonly (readonly string[])[];
  /** Ends it without any chance to tidy up. */
  kill(): Promise<void>;
}

/** Events in each append of a `KillableWriter`. */
export const killableBatch = 3;

/** One empty store with the handles to treat it badly. Every method works on every adapter; how, is the adapter's affair. */
export interface EventStoreFixture extends Disposable {
  readonly differences: Differences;
  /** The store under test, empty; after `reopen` the newly opened one. */
  readonly store: EventStore;
  /** Milliseconds to wait for what must come. */
  readonly patience: number;
  /** Most messages that a subscription may hold for a slow reader. */
  readonly maxBuffered: number;
  /** Sets the injected clock; throws where the clock is the server's. */
  setClock(instant: string): void;
  /** Ends the store and opens it again on the same data, if any survived. */
  reopen(): Promise<EventStore>;
  /** A store that holds one event of the stream, at this revision and position; replayed where none can be seeded. */
  seeded(stream: string, revision: bigint, position: bigint): Promise<EventStore>;
  /** The next append is committed, but its caller only hears that the connection is gone. */
  loseNextReply(): void;
  /** Readers that wait in the store now, for what a cancelled subscription leaves behind. */
  waitingReaders(): number;
  startWriter(): Promise<KillableWriter>;
  /** Result of the store's own check of its files; `ok` where it has none. */
  integrity(): Promise<string>;
  fillDisk(): Promise<void>;
  freeDisk(): Promise<void>;
  /**
   * Files: the end of this append never reached the disk, or reached it garbled; opens what is left. Else: the append is cut off in
   * its middle. Returns the store after it.
   */
  tornAppend(stream: string, events: readonly EventToAppend[], way: 'short' | 'garbled'): Promise<EventStore>;
  /** Another process on the same data: a second adapter, or the error that it was refused with. */
  secondProcess(): Promise<EventStore | Error>;
  /** Copy of the store made while others write, opened. */
  backup(): Promise<EventStore>;
}
