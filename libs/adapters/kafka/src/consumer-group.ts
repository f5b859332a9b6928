import type { Kafka } from 'kafkajs';
import { outageOf, StoreUnavailable, type Checkpoints, type Delivery, type HeldMessages, type Subscribed } from '@triada/ports';
import { asOutage, isKafkaError, withAdmin, type BusLog } from './connection';
import { Lane } from './lane';
import { Retries, type RetriesParts } from './retries';
import { Session, type GroupTiming } from './session';
import { Bell } from './timing';
import type { Topics } from './topics';

export interface ConsumerGroupParts {
  readonly kafka: Kafka;
  readonly topicsOfBroker: Topics;
  /** Put before the names of groups and topics at the broker. */
  readonly prefix: string;
  readonly group: string;
  readonly topics: readonly string[];
  readonly partitions: number;
  readonly timing: GroupTiming;
  readonly checkpoints: Checkpoints;
  readonly held: HeldMessages;
  readonly handle: (delivery: Delivery) => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly delays: readonly number[];
  readonly now: () => Date;
  readonly bury: RetriesParts['bury'];
  readonly log: BusLog;
  readonly onStop: () => void;
}

/** How one group of this process fares, for health and metrics. */
export interface GroupReport {
  readonly group: string;
  readonly state: 'joining' | 'running' | 'restarting' | 'failed' | 'stopped';
  /** How many partitions this process has of the group's. */
  readonly partitions: number;
  /** How often the group divided its partitions while this process was in it. */
  readonly joins: number;
  /** Why it restarts or failed. */
  readonly reason: string | null;
}

/** Milliseconds between two looks for what an operator released through another process. */
const look = 1_000;
const longestPause = 5_000;

/** A consumer group as this process takes part in it: sessions one after the other, whatever ends them, and the retries beside them. */
export class ConsumerGroup implements Subscribed {
  readonly #retries: Retries;
  readonly #loops: Promise<unknown>;
  readonly #progress = new Bell();
  readonly #wake = new Bell();
  #session: Session | undefined;
  #state: GroupReport['state'] = 'joining';
  #reason: string | null = null;
  #joins = 0;
  #clusterId: string | undefined;
  #failure: { readonly error: unknown } | null = null;

  constructor(private readonly parts: ConsumerGroupParts) {
    this.#retries = new Retries({ ...parts, lanes: () => this.#lanes });
    this.#loops = Promise.all([this.#follow(), this.#retry()].map((loop) => loop.catch((error: unknown) => this.#fail(error))));
  }

  get report(): GroupReport {
    const joins = this.#joins + (this.#session?.joins ?? 0);
    const running = this.#state === 'joining' && this.#lanes.some(({ ready }) => ready);
    return { group: this.parts.group, state: running ? 'running' : this.#state, partitions: this.#lanes.length, joins, reason: this.#reason };
  }

  async stop(): Promise<void> {
    if (this.#state !== 'failed') this.#state = 'stopped';
    this.#wake.ring();
    this.#progress.ring();
    await this.#session?.close();
    await this.#loops;
    this.parts.onStop();
  }

  /** Released messages wait. */
  wake(): void {
    this.#wake.ring();
  }

  async drained(): Promise<void> {
    const targets = await this.#persist(() => this.#highest());
    for (;;) {
      const { rings } = this.#progress;
      this.#throwWhenOver();
      if (await this.#persist(() => this.#reached(targets))) return;
      await this.#progress.after(rings, 50);
    }
  }

  get #lanes(): readonly Lane[] {
    return this.#session?.lanes.filter(({ retired }) => !retired) ?? [];
  }

  get #over(): boolean {
    return this.#state === 'stopped' || this.#state === 'failed';
  }

  /** Always a new session, with a pause that grows (reliability 5.3); a fault that no other session would mend ends the group. */
  async #follow(): Promise<void> {
    for (let failures = 0; !this.#over; ) {
      const session = await this.#open();
      try {
        if (session) await session.run();
      } catch (error) {
        if (!isKafkaError(error) && !outageOf(error)) throw error;
        this.#state = this.#over ? this.#state : 'restarting';
        this.#reason = String(error);
        this.parts.log('warn', 'a consumer ended and begins again', { group: this.parts.group, reason: this.#reason });
      } finally {
        await session?.close();
        failures = (session?.joins ?? 0) > 0 ? 0 : failures + 1;
        this.#joins += session?.joins ?? 0;
        this.#session = undefined;
      }
      if (!this.#over) await this.#wake.after(this.#wake.rings, Math.min(longestPause, 100 * 2 ** failures));
      if (!this.#over) this.#state = 'joining';
    }
  }

  /** Undefined where the group was stopped meanwhile. */
  async #open(): Promise<Session | undefined> {
    const { group, kafka, log, partitions, prefix, timing, topics, topicsOfBroker } = this.parts;
    const names = topics.map((topic) => prefix + topic);
    const clusterId = await this.#persist(async () => {
      const id = await topicsOfBroker.cluster();
      await topicsOfBroker.ensure(names);
      return id;
    });
    this.#clusterId = clusterId;
    if (this.#over) return undefined;
    const laneOf = (topic: string, partition: number) => this.#laneOf(clusterId, topic, partition);
    return (this.#session = new Session({ kafka, groupId: prefix + group, topics: names, partitions, timing, laneOf, log, progress: () => this.#moved() }));
  }

  /** Lanes that have just become ready may hold something. */
  #moved(): void {
    this.#reason = null;
    this.#progress.ring();
    if (this.#lanes.some(({ holds }) => holds)) this.#wake.ring();
  }

  #laneOf(clusterId: string, name: string, partition: number): Lane {
    const { checkpoints, delays, group, handle, held, prefix, settle } = this.parts;
    const checkpoint = `kafka:${clusterId}:${prefix}${group}:${name}:${partition}`;
    return new Lane({ group, topic: name.slice(prefix.length), topicName: name, partition, checkpoint, checkpoints, held, handle, settle, firstDelay: delays[0] ?? 0, heldOne: () => this.#wake.ring() });
  }

  async #retry(): Promise<void> {
    while (!this.#over) {
      const { rings } = this.#wake;
      const next = await this.#persist(() => this.#retries.round());
      this.#progress.ring();
      if (!this.#over) await this.#wake.after(rings, Math.min(look, Math.max(1, (next ?? Infinity) - Date.now())));
    }
  }

  async #highest(): Promise<readonly (readonly [topic: string, partition: number, high: number])[]> {
    const { kafka, prefix, topics, topicsOfBroker } = this.parts;
    await topicsOfBroker.ensure(topics.map((topic) => prefix + topic));
    return withAdmin(kafka, async (admin) => {
      const found = await Promise.all(topics.map(async (topic) => (await admin.fetchTopicOffsets(prefix + topic)).map(({ high, partition }) => [topic, partition, Number(high)] as const)));
      return found.flat();
    });
  }

  /** By our own lanes, and by the places that other members of the group wrote down. */
  async #reached(targets: readonly (readonly [string, number, number])[]): Promise<boolean> {
    const { group, held } = this.parts;
    for (const [topic, partition, high] of targets) {
      if (high > 0 && (await this.#placeOf(topic, partition)) < high) return false;
      if ((await held.waiting(group, topic, partition)).length > 0) return false;
    }
    return true;
  }

  async #placeOf(topic: string, partition: number): Promise<number> {
    const own = this.#lanes.find(({ parts, ready }) => ready && parts.topic === topic && parts.partition === partition);
    if (own) return own.position;
    if (this.#clusterId === undefined) return 0;
    const { checkpoint } = this.#laneOf(this.#clusterId, this.parts.prefix + topic, partition).parts;
    return Number((await this.parts.checkpoints.load(checkpoint)) ?? 0);
  }

  /** Until brokers and stores answer, or the group is over. */
  async #persist<T>(work: () => Promise<T>): Promise<T> {
    for (let failures = 0; ; failures++) {
      try {
        return await work();
      } catch (error) {
        const outage = asOutage(error) ?? outageOf(error);
        if (!outage || this.#over) throw error;
        this.parts.log('warn', 'no answer, trying again', { group: this.parts.group, reason: outage.message });
        await this.#wake.after(this.#wake.rings, Math.min(longestPause, 50 * 2 ** failures));
      }
    }
  }

  #throwWhenOver(): void {
    if (this.#failure) throw this.#failure.error;
    if (this.#over) throw new StoreUnavailable('closed', `the group ${this.parts.group} was stopped`);
  }

  /** A fault that no retry mends: the group stands still and says so to whoever asks. */
  #fail(error: unknown): void {
    if (this.#state === 'stopped') return;
    this.#state = 'failed';
    this.#reason = String(error);
    this.#failure ??= { error };
    this.parts.log('error', 'a consumer group stopped', { group: this.parts.group, error });
    this.#wake.ring();
    this.#progress.ring();
    void this.#session?.close();
  }
}
