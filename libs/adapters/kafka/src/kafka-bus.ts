import type { Kafka } from 'kafkajs';
import { nothingToSettle, StoreUnavailable, type Checkpoints, type Consumer, type DeadLetters, type Delivery, type HeldMessage, type HeldMessages, type Message, type ParkedMessage, type Publisher, type Subscribed } from '@triada/ports';
import { recordOf } from './cloud-event';
import { connect, type BusLog, type KafkaConnection } from './connection';
import { ConsumerGroup, type GroupReport } from './consumer-group';
import { BatchPublisher } from './publisher';
import type { GroupTiming } from './session';
import { Topics, type TopicSettings } from './topics';

export interface KafkaBusOptions {
  readonly connection: KafkaConnection;
  readonly topics: TopicSettings;
  /** Where this process's groups keep their places: beside the effects of their handlers. */
  readonly checkpoints: Checkpoints;
  readonly held: HeldMessages;
  /** Put before every name of a topic and a group, so that several installations can share a cluster. */
  readonly prefix?: string;
  readonly clock?: () => Date;
  /** Milliseconds before the second, third… attempt. */
  readonly retryDelays?: readonly number[];
  readonly timing?: Partial<GroupTiming>;
  readonly log?: BusLog;
}

const usualPrefix = 'triada.';
/** Milliseconds after a message in which no cluster can have been replaced by another one. */
const sureFor = 1_000;
const usualDelays = [50, 250, 1_000, 4_000];
const usualTiming: GroupTiming = { sessionTimeout: 30_000, rebalanceTimeout: 60_000, heartbeat: 3_000, maxWait: 250, saveEvery: 200, saveAfter: 100 };
/** Topic with a copy of each message that was parked, for those who watch the cluster. What is done about it is decided in `held`. */
const deadLetters = 'dead-letters';

/** Messages between contexts over Apache Kafka (ADR 0041): at least once, in order per key; a key that cannot be handled is parked while the others go on. */
export class KafkaBus implements Publisher, Consumer, DeadLetters {
  readonly #kafka: Kafka;
  readonly #topics: Topics;
  readonly #publisher: BatchPublisher;
  readonly #groups = new Map<string, ConsumerGroup>();
  readonly #prefix: string;
  readonly #log: BusLog;
  #place: string | undefined;
  /** When the cluster last took a message. */
  #heard = -Infinity;

  constructor(private readonly options: KafkaBusOptions) {
    this.#log = options.log ?? (() => undefined);
    this.#prefix = options.prefix ?? usualPrefix;
    this.#kafka = connect(options.connection, this.#log);
    this.#topics = new Topics(this.#kafka, options.topics);
    this.#publisher = new BatchPublisher(this.#kafka);
  }

  /** Throws `StoreUnavailable` where the cluster is another one than `place` has named: what was told before is not there. */
  async publish(topic: string, messages: readonly Message[]): Promise<void> {
    // Encoded at once: what the publisher does to its objects later, nobody sees.
    const records = messages.map(recordOf);
    if (records.length === 0) return this.#publisher.send(this.#prefix + topic, records);
    await this.#sameCluster();
    await this.#topics.ensure([this.#prefix + topic]);
    await this.#publisher.send(this.#prefix + topic, records);
    this.#heard = performance.now();
  }

  /** The id of the cluster: a new one has no messages. */
  async place(): Promise<string> {
    return (this.#place = await this.#topics.cluster());
  }

  /** Returns at once; brokers that are away are waited for. */
  async subscribe(group: string, topics: readonly string[], handle: (delivery: Delivery) => Promise<void>, settle = nothingToSettle): Promise<Subscribed> {
    if (this.#groups.has(group)) throw new Error(`the group ${group} is already subscribed`);
    const { checkpoints, clock, held, retryDelays, timing } = this.options;
    const consumer = new ConsumerGroup({
      group, topics, handle, settle, checkpoints, held,
      kafka: this.#kafka,
      topicsOfBroker: this.#topics,
      prefix: this.#prefix,
      partitions: this.options.topics.partitions,
      timing: { ...usualTiming, ...timing },
      delays: retryDelays ?? usualDelays,
      now: clock ?? (() => new Date()),
      bury: (message, attempts, error) => this.#bury(message, attempts, error),
      log: this.#log,
      onStop: () => this.#groups.delete(group),
    });
    this.#groups.set(group, consumer);
    return consumer;
  }

  list(group?: string): Promise<readonly ParkedMessage[]> {
    return this.options.held.list(group);
  }

  async release(group: string, key: string): Promise<void> {
    await this.options.held.release(group, key);
    this.#groups.get(group)?.wake();
  }

  discard(group: string, key: string, reason: string): Promise<void> {
    return this.options.held.discard(group, key, reason);
  }

  /** How the groups of this process fare. */
  reports(): readonly GroupReport[] {
    return [...this.#groups.values()].map(({ report }) => report);
  }

  /** Lets running handlers end. */
  async close(): Promise<void> {
    await Promise.all([...this.#groups.values()].map((group) => group.stop()));
    await this.#publisher.close();
  }

  /** A relay that had nothing to say while its cluster was replaced has met no fault that would tell it. */
  async #sameCluster(): Promise<void> {
    if (this.#place === undefined || performance.now() - this.#heard < sureFor) return;
    if ((await this.#topics.cluster()) !== this.#place) throw new StoreUnavailable('disconnected', 'another cluster answers');
  }

  async #bury({ group, message, offset, partition, topic }: HeldMessage, attempts: number, error: string): Promise<void> {
    const { headers, key, value } = recordOf(message);
    const why = { triada_group: group, triada_topic: topic, triada_partition: String(partition), triada_offset: String(offset), triada_attempts: String(attempts), triada_error: error };
    const name = this.#prefix + deadLetters;
    await this.#topics.ensure([name]);
    await this.#publisher.send(name, [{ key, value, headers: { ...headers, ...why } }]);
  }
}
