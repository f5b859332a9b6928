import { isDue, outageOf, UnfitMessage, type Delivery, type HeldMessage, type HeldMessages } from '@triada/ports';
import { UnreadableRecord, unreadableType } from './cloud-event';
import { sentence, type Lane } from './lane';

export interface RetriesParts {
  readonly group: string;
  readonly held: HeldMessages;
  readonly handle: (delivery: Delivery) => Promise<void>;
  readonly settle: () => Promise<void>;
  /** Milliseconds before the second, third… attempt; after the last one the key is parked. */
  readonly delays: readonly number[];
  readonly lanes: () => readonly Lane[];
  readonly now: () => Date;
  /** Writes the message to the topic of dead letters, before it is parked. */
  readonly bury: (held: HeldMessage, attempts: number, error: string) => Promise<void>;
}

/** Milliseconds that a message waits which an outage kept from being tried. */
const outagePause = 1_000;

/**
 * Tries what was put aside again, one message at a time, for the partitions that this process owns. One round looks at every lane that
 * holds something; parked keys are looked at too, for an operator may have released them through another process.
 */
export class Retries {
  constructor(private readonly parts: RetriesParts) {}

  /** Tries what is due. Returns the instant, in milliseconds since 1970, of the next attempt; null when none waits. */
  async round(): Promise<number | null> {
    const { group, held, lanes } = this.parts;
    let next: number | null = null;
    for (const lane of lanes().filter(({ holds, ready }) => ready && holds)) {
      const { partition, topic } = lane.parts;
      for (const waiting of await held.waiting(group, topic, partition)) {
        if (lane.retired) break;
        const again = isDue(waiting, Math.max(outagePause, ...this.parts.delays)) ? await this.#again(lane, waiting) : waiting.due;
        if (again !== null) next = Math.min(next ?? again, again);
      }
    }
    return next;
  }

  /** Returns when to look again; null when this key is parked. */
  async #again(lane: Lane, held: HeldMessage): Promise<number | null> {
    const { delays, held: store } = this.parts;
    const attempts = held.attempts + 1;
    try {
      await this.#deliver(held, attempts);
    } catch (error) {
      // An outage says nothing about the message: it must not end up parked for that.
      if (outageOf(error)) return this.#later(held, held.attempts, sentence(error), outagePause);
      const delay = error instanceof UnfitMessage ? undefined : delays[held.attempts];
      if (delay !== undefined) return this.#later(held, attempts, sentence(error), delay);
      await this.parts.bury(held, attempts, sentence(error));
      await store.park(held, { attempts, error: sentence(error) }, this.parts.now().toISOString());
      return null;
    }
    await store.handled(held);
    lane.free(held.message.key, held.offset);
    return Date.now();
  }

  async #later(held: HeldMessage, attempts: number, error: string, delay: number): Promise<number> {
    const due = Date.now() + delay;
    await this.parts.held.failed(held, { attempts, error, due });
    return due;
  }

  async #deliver({ error, message }: HeldMessage, attempt: number): Promise<void> {
    // Released or not: what cannot be read can only be discarded.
    if (message.type === unreadableType) throw new UnreadableRecord(error.replace(`${UnreadableRecord.name}: `, ''));
    await this.parts.handle({ message, attempt });
    await this.parts.settle();
  }
}
