import { isDue, outageOf, StoreUnavailable, UnfitMessage, type Delivery, type Message, type Subscribed } from '@triada/ports';
import { Bell, type Bells } from './bell';
import type { BusStore, HeldMessage, QueuedMessage } from './bus-store';
import { laneOf, partitions } from './partition';

export interface GroupParts {
  readonly group: string;
  readonly topics: readonly string[];
  readonly handle: (delivery: Delivery) => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly store: BusStore;
  readonly bells: Bells;
  /** Milliseconds to wait before the second, third… attempt; after the last one the key is parked. */
  readonly retryDelays: readonly number[];
  readonly now: () => Date;
  /** Asked after each new message: true starts again behind the last saved offset, as a broker does after a rebalance. */
  readonly redelivers: () => boolean;
  readonly onStop: () => void;
}

interface Lane {
  readonly topic: string;
  readonly partition: number;
  place: number;
}

/** Messages handled between two saved offsets: so many may come again after a kill. */
const batch = 20;
const sentence = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** Milliseconds between two looks at a store that does not answer. */
const longestPause = 1_000;

/**
 * One consumer group: a loop for each partition, one message at a time, and one loop for what failed. A failing message is put
 * aside with its key at once, so that other keys of the partition never wait for its retries.
 */
export class ConsumerGroup implements Subscribed {
  readonly #lanes: readonly Lane[];
  readonly #loops: Promise<unknown>;
  /** Rings when a message was handled, put aside or parked. */
  readonly #progress = new Bell();
  /** Rings when there may be something to try again. */
  readonly #held = new Bell();
  #stopped = false;
  #failure: { readonly error: unknown } | null = null;

  constructor(private readonly parts: GroupParts) {
    const { group, store, topics } = parts;
    this.#lanes = topics.flatMap((topic) =>
      Array.from({ length: partitions }, (_, partition) => ({ topic, partition, place: store.offset(group, topic, partition) })),
    );
    const loops = [...this.#lanes.map((lane) => () => this.#follow(lane)), () => this.#retry()];
    this.#loops = Promise.all(loops.map((loop) => this.#persist(loop).catch((error: unknown) => this.#fail(error))));
  }

  async stop(): Promise<void> {
    this.#end();
    await this.#loops;
    this.parts.onStop();
  }

  async drained(): Promise<void> {
    const { group, store, topics } = this.parts;
    const targets = this.#lanes.map((lane) => [lane, store.newest(lane.topic, lane.partition)] as const);
    for (;;) {
      if (this.#failure) throw this.#failure.error;
      if (this.#stopped) throw new StoreUnavailable('closed', `the group ${group} was stopped`);
      const { rings } = this.#progress;
      if (targets.every(([lane, seq]) => lane.place >= seq) && store.retries(group, topics).length === 0) return;
      await this.#progress.after(rings);
    }
  }

  /** Released messages wait. */
  wake(): void {
    this.#held.ring();
  }

  /** A disk that is full for a while ends no group: the loop begins again, and what it had not written down comes again. */
  async #persist(loop: () => Promise<void>): Promise<void> {
    for (let failures = 0; !this.#stopped; failures++) {
      try {
        return await loop();
      } catch (error) {
        const outage = outageOf(error);
        if (!outage || outage.reason === 'closed') throw error;
        await this.#held.after(this.#held.rings, Math.min(longestPause, 50 * 2 ** failures));
      }
    }
  }

  async #follow(lane: Lane): Promise<void> {
    const { bells, group, redelivers, settle, store } = this.parts;
    const bell = bells.of(laneOf(lane.topic, lane.partition));
    let furthest = lane.place;
    while (!this.#stopped) {
      const { rings } = bell;
      const messages = store.after(lane.topic, lane.partition, lane.place, batch);
      if (messages.length === 0) await bell.after(rings);
      for (const message of messages) {
        if (this.#stopped) break;
        await this.#take(lane, message);
        const again = message.seq > furthest && redelivers();
        furthest = Math.max(furthest, message.seq);
        lane.place = again ? store.offset(group, lane.topic, lane.partition) : message.seq;
        if (again) break;
      }
      if (messages.length > 0 && lane.place === furthest) {
        await settle();
        await store.saveOffset(group, lane.topic, lane.partition, lane.place);
      }
      this.#progress.ring();
    }
  }

  async #take(lane: Lane, message: QueuedMessage): Promise<void> {
    const { group, retryDelays, store } = this.parts;
    if (store.isHeld(group, lane.topic, message.key)) return this.#hold(lane, message, null);
    try {
      await this.#deliver(message.json, 1);
    } catch (error) {
      await this.#hold(lane, message, { error: sentence(error), due: Date.now() + (retryDelays[0] ?? 0) });
      this.#held.ring();
    }
  }

  /** With the message the place moves, behind all that came before it. */
  async #hold({ topic, partition }: Lane, message: QueuedMessage, failure: { readonly error: string; readonly due: number } | null): Promise<void> {
    const { group, settle, store } = this.parts;
    await settle();
    await store.hold(group, topic, partition, message, failure);
  }

  async #retry(): Promise<void> {
    const { group, retryDelays, store, topics } = this.parts;
    while (!this.#stopped) {
      const { rings } = this.#held;
      const waiting = store.retries(group, topics);
      const due = waiting.filter((held) => isDue(held, Math.max(longestPause, ...retryDelays)));
      for (const held of due) if (!this.#stopped) await this.#again(held);
      this.#progress.ring();
      if (due.length === 0) await this.#held.after(rings, waiting[0] && Math.max(1, waiting[0].due - Date.now()));
    }
  }

  async #again(held: HeldMessage): Promise<void> {
    const { group, now, retryDelays, store } = this.parts;
    try {
      await this.#deliver(held.json, held.attempts + 1);
      await this.parts.settle();
    } catch (error) {
      // An outage says nothing about the message: it must not end up parked for that.
      if (outageOf(error)) return store.failed(held, held.attempts, sentence(error), Date.now() + longestPause);
      const delay = error instanceof UnfitMessage ? undefined : retryDelays[held.attempts];
      if (delay === undefined) return store.park(group, held, sentence(error), now().toISOString());
      return store.failed(held, held.attempts + 1, sentence(error), Date.now() + delay);
    }
    await store.handled(held.id);
  }

  /** Each attempt gets an object of its own: what one handler does to it, the next never sees. */
  async #deliver(json: string, attempt: number): Promise<void> {
    await this.parts.handle({ message: JSON.parse(json) as Message, attempt });
  }

  /** A fault of the bus itself, not of a handler: the group stands still and says so to whoever asks. */
  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#end();
  }

  #end(): void {
    this.#stopped = true;
    for (const { topic, partition } of this.#lanes) this.parts.bells.of(laneOf(topic, partition)).ring();
    this.#held.ring();
    this.#progress.ring();
  }
}
