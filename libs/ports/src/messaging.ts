/** A public event on its way between contexts: a CloudEvent in binary mode (architecture 6.4). `data` is JSON. */
export interface Message {
  /** ce_id: id of the stored event it was mapped from (plus an index where one event gives several). */
  readonly id: string;
  /** ce_type with version, e.g. `meetings.minutes-approved.v1`. */
  readonly type: string;
  /** ce_source: context. */
  readonly source: string;
  /** Partition key: stream id. Order is kept per key only. */
  readonly key: string;
  readonly time: string;
  readonly revision: number;
  /** Revision of the last *published* event of this stream, null for the first (reliability 5.2). */
  readonly previousRevision: number | null;
  readonly region: string;
  readonly validFrom: string;
  readonly actor: { readonly id: string; readonly roles: readonly string[]; readonly onBehalfOf?: string };
  readonly correlationId: string;
  /** ce_traceparent (CloudEvents: distributed tracing): where the sending stands in a trace; only where it is traced. */
  readonly traceparent?: string;
  readonly data: unknown;
}

/**
 * The message itself is at fault: no retry mends it. A handler that throws this gets it once more at most; then the key is parked, and the
 * message goes to the dead letters, with the reason.
 */
export class UnfitMessage extends Error {
  override readonly name: string = 'UnfitMessage';
}

export interface Publisher {
  /** Resolves when the transport holds it durably. One topic per context. */
  publish(topic: string, messages: readonly Message[]): Promise<void>;
  /**
   * Names what the messages lie in. By another name than before it is another transport, which was told nothing yet: everything has to be
   * told again. Missing where messages are kept with the logs that they come from.
   */
  place?(): Promise<string>;
}

export interface Delivery {
  readonly message: Message;
  readonly attempt: number;
}

/** At least once, in order per key, bounded retries, then the key is parked and the others go on. */
export interface Consumer {
  /**
   * `settle` is called before anything is written down about what was handled, such as a place: what `handle` has only remembered is written
   * there. Until it has succeeded, that may come again.
   */
  subscribe(group: string, topics: readonly string[], handle: (delivery: Delivery) => Promise<void>, settle?: () => Promise<void>): Promise<Subscribed>;
}

/** Of a handler that has written all it did when it resolves. */
export const nothingToSettle = async (): Promise<void> => {};

export interface Subscribed {
  stop(): Promise<void>;
  /** Resolves when everything published before the call was handled or parked. */
  drained(): Promise<void>;
}

export interface ParkedMessage {
  readonly group: string;
  readonly topic: string;
  readonly key: string;
  readonly message: Message;
  readonly error: string;
  readonly attempts: number;
  readonly parkedAt: string;
}

export interface DeadLetters {
  list(group?: string): Promise<readonly ParkedMessage[]>;
  /** Gives the key's messages to the group again, in order. */
  release(group: string, key: string): Promise<void>;
  /** Drops the first parked message of the key; the reason is kept. */
  discard(group: string, key: string, reason: string): Promise<void>;
}

/** Remembers per consumer group and stream the last handled revision, so that a redelivery has no second effect. */
export interface Inbox {
  lastRevision(group: string, key: string): Promise<number | null>;
  record(group: string, key: string, revision: number): Promise<void>;
  /** The same for many keys, in one write where that can be. It may be cut in the middle: some are recorded then, and it throws. */
  recordAll(group: string, revisions: ReadonlyMap<string, number>): Promise<void>;
}

/** An inbox that can be left for another one. */
export interface MovableInbox extends Inbox {
  handled(): AsyncIterable<{ readonly group: string; readonly key: string; readonly revision: number }>;
}

export interface Checkpoints {
  load(name: string): Promise<string | null>;
  save(name: string, value: string): Promise<void>;
}
