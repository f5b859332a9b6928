import type { RecordedEvent, Subscription, SubscriptionMessage } from '@triada/ports';

export interface Catch {
  readonly events: readonly RecordedEvent[];
  /** Set when rows were passed over behind the last event given. */
  readonly checkpoint: bigint | null;
  /** Nothing is left behind this page right now. */
  readonly atEnd: boolean;
}

export interface SubscriptionSource {
  /** Reads on from where the page before ended. Throws what the subscriber must hear, e.g. that the store is closed. */
  read(): Catch;
  /** Events that wait behind the cursor, counted up to `atMost`. */
  backlog(atMost: number): number;
  /** Resolves at the next commit or close; at once when `cancelled` is called. */
  wait(): { readonly woken: Promise<void>; cancel(): void };
}

/** Above so many waiting events a live subscription counts as fallen behind. */
export const fallBehindAfter = 1_000;

/**
 * One cursor over history and live events alike: history is read until nothing is left, then the next commit wakes it. There is no
 * hand-over between two sources, so nothing can fall between them. At most one page is in memory, however slow the reader.
 */
export class PullSubscription implements Subscription {
  #page: readonly SubscriptionMessage[] = [];
  #next = 0;
  #live = false;
  #filling: Promise<void> | null = null;
  #cancelled = false;
  #waiting: { cancel(): void } | null = null;

  constructor(private readonly source: SubscriptionSource) {}

  buffered(): number {
    return this.#page.length - this.#next;
  }

  cancel(): Promise<void> {
    if (!this.#cancelled) {
      this.#cancelled = true;
      this.#page = [];
      this.#next = 0;
      this.#waiting?.cancel();
    }
    return Promise.resolve();
  }

  [Symbol.asyncIterator](): AsyncIterator<SubscriptionMessage> {
    return { next: () => this.#pull(), return: () => this.cancel().then(() => ({ done: true, value: undefined })) };
  }

  async #pull(): Promise<IteratorResult<SubscriptionMessage>> {
    while (!this.#cancelled) {
      if (this.#next < this.#page.length) return { done: false, value: this.#page[this.#next++]! };
      await (this.#filling ??= this.#fill().finally(() => (this.#filling = null)));
    }
    return { done: true, value: undefined };
  }

  async #fill(): Promise<void> {
    while (this.#live && this.source.backlog(1) === 0) {
      const waiting = this.source.wait();
      this.#waiting = waiting;
      await waiting.woken;
      this.#waiting = null;
      if (this.#cancelled) return;
    }
    const messages: SubscriptionMessage[] = [];
    if (this.#live && this.source.backlog(fallBehindAfter + 1) > fallBehindAfter) {
      this.#live = false;
      messages.push({ kind: 'fell-behind' });
    }
    const { events, checkpoint, atEnd } = this.source.read();
    for (const event of events) messages.push({ kind: 'event', event });
    if (checkpoint !== null) messages.push({ kind: 'checkpoint', position: String(checkpoint) });
    if (atEnd && !this.#live) {
      this.#live = true;
      messages.push({ kind: 'caught-up' });
    }
    this.#page = messages;
    this.#next = 0;
  }
}
