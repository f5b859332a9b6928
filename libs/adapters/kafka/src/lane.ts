import type { KafkaMessage } from 'kafkajs';
import { outageOf, waitsBehind, type Checkpoints, type Delivery, type HeldMessages, type Message } from '@triada/ports';
import { messageOf, standInFor, UnreadableRecord } from './cloud-event';

export interface LaneParts {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  /** Name of the topic at the broker. */
  readonly topicName: string;
  /** Name of the place in `checkpoints`: another cluster has other offsets, so its id belongs to it. */
  readonly checkpoint: string;
  readonly checkpoints: Checkpoints;
  readonly held: HeldMessages;
  readonly handle: (delivery: Delivery) => Promise<void>;
  readonly settle: () => Promise<void>;
  /** Milliseconds before the second attempt. */
  readonly firstDelay: number;
  /** Something was put aside. */
  readonly heldOne: () => void;
}

/** Offsets that the partition has: from `low` up to, and without, `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a group had not read yet is gone, or the partition is shorter than what it has read. It stops rather than pass over it. */
export class LostMessages extends Error {
  override readonly name = 'LostMessages';
}

export const sentence = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** One record of a partition on its way through a lane. */
interface Step {
  readonly key: string;
  readonly deal: () => Promise<void>;
  dealtWith: boolean;
}

/**
 * One partition while this process owns it: messages of one key in order and one at a time, different keys side by side, for order is
 * kept per key only and a store takes many at once as fast as one. A message that fails is put aside with its key at once, so that the
 * other keys never wait for its retries. The place is our own, kept beside the effects; the broker's is a hint for those who watch.
 */
export class Lane {
  /** Next offset to deal with. */
  position = 0;
  /** Places were read, and the partition is fetched from there. */
  ready = false;
  /** The partition went to somebody else, or this process ends: nothing more is begun. */
  retired = false;
  /** Outages in a row. */
  outages = 0;
  #saved = 0;
  #saving: Promise<void> = Promise.resolve();
  #held = new Map<string, number>();

  constructor(readonly parts: LaneParts) {}

  get unsaved(): number {
    return this.position - this.#saved;
  }

  get holds(): boolean {
    return this.#held.size > 0;
  }

  async begin({ high, low }: Range): Promise<void> {
    const { checkpoint, checkpoints, group, held, partition, topic } = this.parts;
    const place = await checkpoints.load(checkpoint);
    // Never read before: what is held came from another cluster, by offsets that mean nothing here, and comes again.
    if (place === null) await held.forget(group, topic, partition);
    this.#held = new Map(await held.keys(group, topic, partition));
    this.position = this.#saved = place === null ? low : Number(place);
    if (this.position < low) throw new LostMessages(`${this.#name}: messages ${this.position} to ${low - 1} were removed before group ${group} had read them`);
    if (this.position > high) throw new LostMessages(`${this.#name} ends at ${high}, but group ${group} has read up to ${this.position}`);
  }

  /**
   * Deals with records that follow each other: each is handled, or put aside. The place moves up to the first that was not, because the
   * lane was retired or something threw: `StoreUnavailable` where neither could be done now. What was dealt with behind it comes again.
   */
  async take(records: readonly KafkaMessage[]): Promise<void> {
    const from = this.position;
    const steps = records.map((record, index) => this.#step(record, from + index));
    const chains = [...Map.groupBy(steps, ({ key }) => key).values()];
    const outcomes = await Promise.allSettled(chains.map((chain) => this.#inOrder(chain)));
    const left = steps.findIndex(({ dealtWith }) => !dealtWith);
    // Set back meanwhile, because a place could not be written down: all of it comes again.
    if (this.position === from) this.position = from + (left < 0 ? steps.length : left);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }

  /** Writes the place down, one write after the other, so that none goes back behind a later one. */
  save(): Promise<void> {
    return (this.#saving = this.#saving.then(
      () => this.#save(),
      () => this.#save(),
    ));
  }

  /** Back to the last place that is written down: what came since comes again. */
  back(): number {
    this.outages++;
    return (this.position = this.#saved);
  }

  /** A held message was handled; behind the last one the key is free. */
  free(key: string, offset: number): void {
    if (this.#held.get(key) === offset) this.#held.delete(key);
  }

  async #save(): Promise<void> {
    const { checkpoint, checkpoints, settle } = this.parts;
    const { position } = this;
    if (position === this.#saved) return;
    await settle();
    await checkpoints.save(checkpoint, String(position));
    this.#saved = position;
    this.outages = 0;
  }

  get #name(): string {
    return `${this.parts.topic}/${this.parts.partition}`;
  }

  #read(record: KafkaMessage): Message | UnreadableRecord {
    try {
      return messageOf(record);
    } catch (error) {
      if (error instanceof UnreadableRecord) return error;
      throw error;
    }
  }

  #step(record: KafkaMessage, expected: number): Step {
    const offset = Number(record.offset);
    if (offset !== expected) throw new LostMessages(`${this.#name}: messages ${expected} to ${offset - 1} are missing`);
    const read = this.#read(record);
    const message = read instanceof UnreadableRecord ? standInFor(record, `${this.#name}/${offset}`) : read;
    return { key: message.key, deal: () => this.#deal(offset, message, read instanceof UnreadableRecord ? read : null), dealtWith: false };
  }

  async #inOrder(chain: readonly Step[]): Promise<void> {
    for (const step of chain) {
      if (this.retired) return;
      await step.deal();
      step.dealtWith = true;
    }
  }

  async #deal(offset: number, message: Message, unreadable: UnreadableRecord | null): Promise<void> {
    const last = this.#held.get(message.key);
    // Of a key that is held, everything up to its last held message was dealt with: this is a repetition.
    if (last !== undefined && offset <= last) return;
    if (last !== undefined || unreadable) await this.#hold(offset, message, unreadable);
    else await this.#deliver(offset, message);
  }

  async #deliver(offset: number, message: Message): Promise<void> {
    try {
      await this.parts.handle({ message, attempt: 1 });
    } catch (error) {
      // An outage says nothing about the message: it is not its fault, and the next one would fail too.
      const outage = outageOf(error);
      if (outage) throw outage;
      await this.#hold(offset, message, error);
    }
  }

  async #hold(offset: number, message: Message, error: unknown): Promise<void> {
    const { firstDelay, group, held, heldOne, partition, settle, topic } = this.parts;
    // Of a key that is held, what came before is passed over when it comes again.
    await settle();
    const failure = error === null ? { attempts: 0, error: waitsBehind, due: 0 } : { attempts: 1, error: sentence(error), due: Date.now() + firstDelay };
    // First in memory: a retry that ends meanwhile must not free the key.
    this.#held.set(message.key, offset);
    await held.hold({ group, topic, partition, offset, message, ...failure });
    heldOne();
  }
}
