import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { StoreUnavailable, type RecordedEvent, type Subscription, type SubscriptionMessage } from '@triada/ports';
import { backoff, pause } from './backoff';
import { ReplyFeed } from './reply-feed';
import type { Link } from './link';
import type { Place } from './read-requests';
import { faultOf, isPassing } from './translate';
import type { Arrived } from './wire-events';

/** A restart of a subscription, for logs and figures. */
export interface Restart {
  /** The stream, or `$all`. */
  readonly stream: string;
  /** 1 for the first attempt since the last message. */
  readonly attempt: number;
  readonly reason: string;
}

export interface CatchUpSource {
  /** The stream, or `$all`. */
  readonly stream: string;
  /** Where to begin; asked once, however often the subscription restarts. */
  readonly start: () => Promise<Place>;
  readonly request: (after: Place) => ReadReq;
  readonly arrived: (reply: ReadResp.ReadEvent) => Arrived;
  readonly passes: (event: RecordedEvent) => boolean;
  /** What of an event the next call begins behind. */
  readonly placeOf: (one: Arrived) => bigint;
  readonly onRestart?: (restart: Restart) => void;
  /** The subscription was ended. */
  readonly onEnd: (subscription: CatchUpSubscription) => void;
}

/**
 * A subscription that outlives its calls: whatever ends one (a broken connection, a server that finds it too slow, an end without a
 * word), the next begins behind the last message given, so the reader sees neither a gap nor an event twice. It is told when it fell
 * behind. Only what waiting cannot mend ends it with an error: the stream is deleted for ever, access is denied, the store is closed.
 */
export class CatchUpSubscription implements Subscription {
  #feed: ReplyFeed | null = null;
  #place: Place | null = null;
  #live = false;
  #attempt = 0;
  #ended = false;
  #failed: unknown = null;
  readonly #stop = new AbortController();

  constructor(
    private readonly link: Link,
    private readonly source: CatchUpSource,
  ) {}

  buffered(): number {
    return this.#feed?.buffered ?? 0;
  }

  async cancel(): Promise<void> {
    this.#end();
  }

  /** Ends it with an error, for a store that is closed. */
  fail(error: unknown): void {
    this.#failed = error;
    this.#end();
  }

  [Symbol.asyncIterator](): AsyncIterator<SubscriptionMessage> {
    return { next: () => this.#next(), return: () => this.cancel().then(() => ({ done: true, value: undefined })) };
  }

  async #next(): Promise<IteratorResult<SubscriptionMessage>> {
    while (!this.#ended) {
      try {
        const message = await this.#step();
        if (message && !this.#ended) return { done: false, value: message };
      } catch (cause) {
        if (this.#ended) break;
        const fellBehind = await this.#restart(cause);
        if (fellBehind) return { done: false, value: fellBehind };
      }
    }
    const error = this.#failed;
    this.#failed = null;
    if (error) throw error;
    return { done: true, value: undefined };
  }

  /** One reply; null where it says nothing to the reader. */
  async #step(): Promise<SubscriptionMessage | null> {
    if (!this.#feed && this.#attempt > 0) await pause(backoff(this.#attempt), this.#stop.signal);
    if (this.#ended) return null;
    this.#place ??= await this.source.start();
    this.#feed ??= new ReplyFeed(await this.link.connection.read(this.source.request(this.#place), false));
    if (this.#ended) {
      this.#drop();
      return null;
    }
    const reply = await this.#feed.next();
    if (this.#ended) return null;
    if (reply === null) throw new StoreUnavailable('disconnected', 'the server ended the subscription without a reason');
    this.#attempt = 0;
    return this.#messageOf(reply);
  }

  #messageOf(reply: ReadResp): SubscriptionMessage | null {
    if (reply.hasCaughtUp()) return this.#turn(true);
    if (reply.hasFellBehind()) return this.#turn(false);
    const checkpoint = reply.getCheckpoint();
    if (checkpoint) {
      this.#place = BigInt(checkpoint.getCommitPosition());
      return { kind: 'checkpoint', position: checkpoint.getCommitPosition() };
    }
    const message = reply.getEvent();
    if (!message) return null;
    const one = this.source.arrived(message);
    this.#place = this.source.placeOf(one);
    return one.event && this.source.passes(one.event) ? { kind: 'event', event: one.event } : null;
  }

  /** The reader hears of each turn once. */
  #turn(live: boolean): SubscriptionMessage | null {
    if (this.#live === live) return null;
    this.#live = live;
    return { kind: live ? 'caught-up' : 'fell-behind' };
  }

  async #restart(cause: unknown): Promise<SubscriptionMessage | null> {
    this.#drop();
    const { error } = faultOf(cause, { stream: this.source.stream });
    if (!isPassing(error)) {
      this.#end();
      throw error;
    }
    this.#attempt += 1;
    this.source.onRestart?.({ stream: this.source.stream, attempt: this.#attempt, reason: error instanceof Error ? error.message : String(error) });
    return this.#turn(false);
  }

  #drop(): void {
    this.#feed?.cancel();
    this.#feed = null;
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#stop.abort();
    this.#drop();
    this.source.onEnd(this);
  }
}
