import type { EventStore, Position, RecordedEvent } from './event-store';

/** An event with what was sealed beside it when it was written (reliability 6.2). */
export interface SealedEvent {
  readonly event: RecordedEvent;
  /** Place in the sequence of leaves of this log, from 0 without a gap. */
  readonly index: bigint;
  /** The exact text of the leaf; its UTF-8 bytes are what was hashed. Never made again to verify. */
  readonly leaf: string;
  /** SHA-256(0x00 ‖ leaf), hex. */
  readonly leafHash: string;
}

export interface SealedPage {
  readonly events: readonly SealedEvent[];
  readonly next: Position | 'start';
  readonly end: boolean;
}

export interface StreamSummary {
  readonly stream: string;
  readonly events: number;
  readonly lastRevision: bigint;
  /** Instants by the store's clock. */
  readonly firstAt: string;
  readonly lastAt: string;
}

export interface LogStatistics {
  readonly events: number;
  readonly streams: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** By type, most frequent first. */
  readonly types: readonly { readonly type: string; readonly events: number }[];
}

/** What an auditor may look at beyond the events themselves. Reads only; deleted and hidden events are shown like all others. */
export interface LogInspection {
  /** Exclusive `after`; default the beginning. */
  sealed(options?: { readonly after?: Position | 'start'; readonly limit?: number }): Promise<SealedPage>;
  /** Null where the log has no such revision. */
  sealedAt(stream: string, revision: bigint): Promise<SealedEvent | null>;
  /** In the order of names, `after` a name. */
  streams(options?: {
    readonly prefix?: string;
    readonly after?: string;
    readonly limit?: number;
  }): Promise<readonly StreamSummary[]>;
  statistics(): Promise<LogStatistics>;
}

/** A store that keeps leaves and lets them be inspected. */
export interface InspectableStore extends EventStore {
  readonly inspection: LogInspection;
}

export const isInspectable = (store: EventStore): store is InspectableStore => 'inspection' in store;
