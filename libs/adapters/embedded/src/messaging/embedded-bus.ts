import { nothingToSettle, type Consumer, type DeadLetters, type Delivery, type Message, type ParkedMessage, type Publisher, type Subscribed } from '@triada/ports';
import { Database } from '../sqlite/database';
import { Bells } from './bell';
import { busSchema, busSchemaVersion } from './bus-schema';
import { BusStore } from './bus-store';
import { ConsumerGroup } from './consumer-group';
import { laneOf, partitionOf } from './partition';
import { seededNumbers } from './seeded-numbers';

export interface BusOptions {
  /** File of the bus, or `:memory:`. */
  readonly path: string;
  readonly clock?: () => Date;
  /** Milliseconds before the second, third… attempt. */
  readonly retryDelays?: readonly number[];
  /** Share of messages (0 to 1) after which a partition is delivered again from its last saved offset; the same seed gives the same run. */
  readonly redelivery?: { readonly share: number; readonly seed: number };
}

const usualDelays = [50, 250, 1_000, 4_000];

/**
 * Messages between the contexts of one process, as rude as a Kafka of one broker: they are serialised and durable, come at least
 * once, keep their order per key only, and a key that cannot be handled is parked while the others go on (ADR 0014).
 */
export class EmbeddedBus implements Publisher, Consumer, DeadLetters {
  readonly #database: Database;
  readonly #store: BusStore;
  readonly #bells = new Bells();
  readonly #groups = new Map<string, ConsumerGroup>();
  readonly #clock: () => Date;
  readonly #redelivers: () => boolean;

  static open(options: BusOptions): EmbeddedBus {
    return new EmbeddedBus(options);
  }

  private constructor(private readonly options: BusOptions) {
    this.#database = new Database({ path: options.path, schema: busSchema, schemaVersion: busSchemaVersion, durability: 'acknowledgement' });
    this.#store = new BusStore(this.#database);
    this.#clock = options.clock ?? (() => new Date());
    const { redelivery } = options;
    const draw = seededNumbers(redelivery?.seed ?? 0);
    this.#redelivers = () => redelivery !== undefined && draw() < redelivery.share;
  }

  get database(): Database {
    return this.#database;
  }

  async publish(topic: string, messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    await this.#store.publish(topic, messages);
    for (const partition of new Set(messages.map(({ key }) => partitionOf(key)))) this.#bells.of(laneOf(topic, partition)).ring();
  }

  async subscribe(group: string, topics: readonly string[], handle: (delivery: Delivery) => Promise<void>, settle = nothingToSettle): Promise<Subscribed> {
    if (this.#groups.has(group)) throw new Error(`the group ${group} is already subscribed`);
    const consumer = new ConsumerGroup({
      group, topics, handle, settle,
      store: this.#store,
      bells: this.#bells,
      retryDelays: this.options.retryDelays ?? usualDelays,
      now: this.#clock,
      redelivers: this.#redelivers,
      onStop: () => this.#groups.delete(group),
    });
    this.#groups.set(group, consumer);
    return consumer;
  }

  async list(group?: string): Promise<readonly ParkedMessage[]> {
    return this.#store.parked(group);
  }

  async release(group: string, key: string): Promise<void> {
    await this.#store.release(group, key);
    this.#groups.get(group)?.wake();
  }

  async discard(group: string, key: string, reason: string): Promise<void> {
    await this.#store.discard(group, key, reason, this.#clock().toISOString());
  }

  /** Lets running handlers end, then closes the file. */
  async close(): Promise<void> {
    await Promise.all([...this.#groups.values()].map((group) => group.stop()));
    this.#database.close();
  }
}
