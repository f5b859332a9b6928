import type { Consumer, ConsumerGroupJoinEvent, EachBatchPayload, Kafka } from 'kafkajs';
import { outageOf, StoreUnavailable } from '@triada/ports';
import { isKafkaError, retry, withAdmin, type BusLog } from './connection';
import type { Lane, Range } from './lane';
import { alive, within } from './timing';
import { maxRecordBytes } from './topics';

export interface GroupTiming {
  /** Milliseconds without a sign of life after which the brokers give a consumer's partitions to others. */
  readonly sessionTimeout: number;
  /** Milliseconds that members have to come together for a new division of partitions; above the longest handler. */
  readonly rebalanceTimeout: number;
  readonly heartbeat: number;
  /** Milliseconds that a broker waits for something new before it answers. */
  readonly maxWait: number;
  /** Milliseconds, and messages of one partition, between two saved places: what came since may come again after a kill. */
  readonly saveEvery: number;
  readonly saveAfter: number;
}

export interface SessionParts {
  readonly kafka: Kafka;
  /** Name of the group, and of the topics, at the broker. */
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly partitions: number;
  readonly timing: GroupTiming;
  readonly laneOf: (topic: string, partition: number) => Lane;
  readonly log: BusLog;
  /** Something moved on. */
  readonly progress: () => void;
}

/** Messages of one partition that are dealt with at once, at most one of a key: as many as an intake can write together. */
const sideBySide = 32;
/** Milliseconds after which a batch lets the next fetch begin, so that no partition holds up the others of its broker. */
const slice = 1_000;
const longestPause = 1_000;

/**
 * One life of the client's consumer, from joining the group to its first fault; it is never mended, a new one takes over (#1441, #558,
 * #1527 of the client). Its own offsets are not used: at every joining it is set on our places (#28).
 */
export class Session {
  readonly #consumer: Consumer;
  readonly #end = Promise.withResolvers<void>();
  readonly #joined = Promise.withResolvers<void>();
  #lanes: ReadonlyMap<string, Lane> = new Map();
  #lastSign = performance.now();
  #closed = false;
  #saving: Promise<void> | undefined;
  joins = 0;

  constructor(private readonly parts: SessionParts) {
    const { groupId, kafka, timing } = parts;
    this.#consumer = kafka.consumer({
      groupId,
      sessionTimeout: timing.sessionTimeout,
      rebalanceTimeout: timing.rebalanceTimeout,
      heartbeatInterval: timing.heartbeat,
      maxWaitTimeInMs: timing.maxWait,
      maxBytesPerPartition: maxRecordBytes,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      retry: { ...retry, restartOnFailure: async () => false },
    });
  }

  get lanes(): readonly Lane[] {
    return [...this.#lanes.values()];
  }

  /** Resolves when it was closed, throws what ended it. */
  async run(): Promise<void> {
    const { partitions, timing, topics } = this.parts;
    const consumer = this.#consumer;
    const { CRASH, FETCH, GROUP_JOIN, HEARTBEAT } = consumer.events;
    consumer.on(CRASH, ({ payload: { error } }) => this.#end.reject(error));
    consumer.on(GROUP_JOIN, (event) => this.#divide(event));
    for (const sign of [FETCH, HEARTBEAT, GROUP_JOIN] as const) consumer.on(sign as typeof FETCH, () => void (this.#lastSign = performance.now()));
    const silence = timing.sessionTimeout + timing.rebalanceTimeout;
    const watch = setInterval(() => {
      if (performance.now() - this.#lastSign > silence) this.#end.reject(new StoreUnavailable('timeout', `no sign of the consumer for ${silence} ms`));
    }, 1_000);
    const saver = setInterval(() => void this.#save().catch((error: unknown) => this.#end.reject(error)), timing.saveEvery);
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics], fromBeginning: true });
      const running = consumer.run({ autoCommit: false, eachBatchAutoResolve: false, partitionsConsumedConcurrently: partitions * topics.length, eachBatch: this.#batch });
      await Promise.all([running, this.#end.promise]);
    } finally {
      clearInterval(watch);
      clearInterval(saver);
      this.#retire();
      this.#end.resolve();
    }
  }

  /** Running handlers end first. A consumer that is just joining is let in, so that it can leave and the others need not wait for it. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#retire();
    const { timing } = this.parts;
    await within(timing.sessionTimeout, Promise.race([this.#joined.promise, this.#end.promise.catch(() => undefined)]));
    const { groupId, log } = this.parts;
    // Whoever gets the partitions goes on from here; a handler that still runs writes its place down at its end.
    await Promise.all(this.lanes.map((lane) => lane.save())).catch((error: unknown) => {
      log('warn', 'places were not written down, what came last comes again', { group: groupId, reason: String(error) });
    });
    const left = await within(timing.rebalanceTimeout, this.#consumer.disconnect()).catch((error: unknown) => {
      log('warn', 'a consumer did not take its leave', { group: groupId, reason: String(error) });
      return true;
    });
    if (!left) log('warn', 'a consumer did not end', { group: groupId });
    this.#end.resolve();
  }

  #retire(): void {
    for (const lane of this.#lanes.values()) lane.retired = true;
  }

  /** The group divided its partitions anew. Nothing is fetched before we know from where. */
  #divide({ payload: { memberAssignment } }: ConsumerGroupJoinEvent): void {
    const before = this.lanes;
    this.#retire();
    this.joins++;
    this.#joined.resolve();
    const assigned = Object.entries(memberAssignment).flatMap(([topic, partitions]) => partitions.map((partition) => ({ topic, partition })));
    const lanes = new Map(assigned.map(({ partition, topic }) => [`${topic}/${partition}`, this.parts.laneOf(topic, partition)]));
    this.#lanes = lanes;
    if (this.#closed) return this.#retire();
    this.#consumer.pause(asPartitions(assigned));
    this.#place(before, lanes, assigned).catch((error: unknown) => this.#end.reject(error));
  }

  async #place(before: readonly Lane[], lanes: ReadonlyMap<string, Lane>, assigned: readonly { topic: string; partition: number }[]): Promise<void> {
    await Promise.all(before.map((lane) => lane.save()));
    const ranges = await this.#ranges([...new Set(assigned.map(({ topic }) => topic))]);
    await Promise.all([...lanes].map(([name, lane]) => lane.begin(ranges.get(name)!)));
    // Divided again meanwhile: these are not ours any more, or their places are read once more.
    if (this.#lanes !== lanes || this.#closed) return;
    for (const { partition, topic } of assigned) {
      const lane = lanes.get(`${topic}/${partition}`)!;
      this.#consumer.seek({ topic, partition, offset: String(lane.position) });
      lane.ready = true;
    }
    this.#consumer.resume(asPartitions(assigned));
    this.parts.progress();
  }

  #ranges(topics: readonly string[]): Promise<ReadonlyMap<string, Range>> {
    return withAdmin(this.parts.kafka, async (admin) => {
      const ranges = new Map<string, Range>();
      for (const topic of topics)
        for (const { high, low, partition } of await admin.fetchTopicOffsets(topic)) ranges.set(`${topic}/${partition}`, { low: Number(low), high: Number(high) });
      return ranges;
    });
  }

  #batch = async (payload: EachBatchPayload): Promise<void> => {
    const lane = this.#lanes.get(`${payload.batch.topic}/${payload.batch.partition}`);
    if (!lane?.ready) return;
    try {
      await this.#read(lane, payload);
    } catch (error) {
      const outage = outageOf(error);
      if (outage) return this.#stall(lane, outage);
      // The client's own faults, such as "the group is dividing anew", are the client's to answer.
      if (isKafkaError(error)) throw error;
      this.#retire();
      this.#end.reject(error);
    } finally {
      this.parts.progress();
    }
  };

  async #read(lane: Lane, { batch, heartbeat, isRunning, isStale, resolveOffset }: EachBatchPayload): Promise<void> {
    const until = performance.now() + slice;
    try {
      const records = batch.messages.filter(({ offset }) => Number(offset) >= lane.position);
      // Also where it brought nothing new, or the client brings the same again.
      resolveOffset(String(lane.position - 1));
      for (let from = 0; from < records.length; from += sideBySide) {
        if (!isRunning() || isStale() || lane.retired) break;
        await alive(heartbeat, this.parts.timing.heartbeat, lane.take(records.slice(from, from + sideBySide)));
        resolveOffset(String(lane.position - 1));
        if (lane.unsaved >= this.parts.timing.saveAfter) await lane.save();
        await heartbeat();
        if (performance.now() > until) break;
      }
    } finally {
      if (lane.retired) await lane.save();
    }
  }

  /** Writes down how far each partition is, all together and a few times a second only: whatever a group passes over, it does so in every partition. */
  #save(): Promise<void> {
    return (this.#saving ??= this.#saveAll().finally(() => (this.#saving = undefined)));
  }

  async #saveAll(): Promise<void> {
    const moved = this.lanes.filter(({ ready, unsaved }) => ready && unsaved > 0);
    await Promise.all(moved.map((lane) => this.#saveOne(lane)));
    if (moved.length === 0 || this.#closed) return;
    // For those who watch how far a group is behind; we never read it.
    const places = moved.map(({ parts: { partition, topicName }, position }) => ({ topic: topicName, partition, offset: String(position) }));
    await this.#consumer.commitOffsets(places).catch((error: unknown) => {
      if (!isKafkaError(error)) throw error;
      this.parts.log('warn', 'the brokers were not told how far a group is', { group: this.parts.groupId, reason: error.message });
    });
  }

  async #saveOne(lane: Lane): Promise<void> {
    try {
      await lane.save();
    } catch (error) {
      const outage = outageOf(error);
      if (!outage) throw error;
      this.#stall(lane, outage);
    }
  }

  /** A store does not answer: the partition waits, and begins again at the last place that is written down. */
  #stall(lane: Lane, outage: StoreUnavailable): void {
    if (lane.retired) return;
    const { partition, topicName: topic } = lane.parts;
    const place = [{ topic, partitions: [partition] }];
    const pause = Math.min(longestPause, 50 * 2 ** lane.outages);
    this.parts.log('warn', 'a store does not answer, the partition waits', { group: this.parts.groupId, topic, partition, pause, reason: outage.message });
    this.#consumer.pause(place);
    this.#consumer.seek({ topic, partition, offset: String(lane.back()) });
    setTimeout(() => {
      if (!lane.retired) this.#consumer.resume(place);
    }, pause);
  }
}

const asPartitions = (assigned: readonly { readonly topic: string; readonly partition: number }[]) =>
  [...Map.groupBy(assigned, ({ topic }) => topic)].map(([topic, list]) => ({ topic, partitions: list.map(({ partition }) => partition) }));
