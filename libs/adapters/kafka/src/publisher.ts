import type { Kafka, Producer } from 'kafkajs';
import { StoreUnavailable } from '@triada/ports';
import type { OutgoingRecord } from './cloud-event';
import { asOutage } from './connection';
import { partitioner } from './partitioner';

interface Call {
  left: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface Queued {
  readonly topic: string;
  readonly record: OutgoingRecord;
  readonly call: Call;
}

/** Limits of one batch; records of one call may go in several. */
const batchRecords = 500;
const batchBytes = 512 * 1024;

/**
 * One batch in flight, and so one per partition: what is sent side by side can arrive turned round (reliability 5.2). What fails takes
 * with it all that waits behind it, so that whoever tries again does it in order. The client's idempotent mode stays off: it loses
 * messages (reliability 5.3); a batch that goes out twice is told by the consumer's inbox.
 */
export class BatchPublisher {
  #queue: Queued[] = [];
  #running: Promise<void> | undefined;
  #producer: Producer | undefined;
  #closed = false;

  constructor(private readonly kafka: Kafka) {}

  /** Resolves when all in-sync replicas have the records. Throws `StoreUnavailable`: they may have arrived or not. */
  send(topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    if (this.#closed) return Promise.reject(closed());
    if (records.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const call: Call = { left: records.length, resolve, reject };
      this.#queue.push(...records.map((record) => ({ topic, record, call })));
      this.#running ??= this.#run();
    });
  }

  /** The batch under way ends first, well or not; what waits behind it is refused. */
  async close(): Promise<void> {
    this.#closed = true;
    refuse(this.#queue.splice(0), closed());
    await this.#running;
    await this.#dropProducer();
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#cut();
      try {
        await this.#sendNow(batch);
      } catch (error) {
        const outage = asOutage(error);
        refuse(batch, outage ?? error);
        refuse(this.#queue.splice(0), outage ?? new StoreUnavailable('disconnected', 'an earlier batch was not taken'));
        await this.#dropProducer();
        continue;
      }
      for (const { call } of batch) if (--call.left === 0) call.resolve();
    }
    this.#running = undefined;
  }

  async #sendNow(batch: readonly Queued[]): Promise<void> {
    if (!this.#producer) {
      this.#producer = this.kafka.producer({ createPartitioner: partitioner, idempotent: false, maxInFlightRequests: 1, allowAutoTopicCreation: false });
      await this.#producer.connect();
    }
    const topics = Map.groupBy(batch, ({ topic }) => topic);
    const messages = (queued: readonly Queued[]) => queued.map(({ record: { headers, key, value } }) => ({ key, value, headers: { ...headers } }));
    await this.#producer.sendBatch({ acks: -1, topicMessages: [...topics].map(([topic, queued]) => ({ topic, messages: messages(queued) })) });
  }

  /** A new connection after a failure: nothing of the old one, with its metadata and its timers, is trusted. */
  async #dropProducer(): Promise<void> {
    const producer = this.#producer;
    this.#producer = undefined;
    await producer?.disconnect();
  }

  #cut(): readonly Queued[] {
    let bytes = 0;
    let count = 0;
    while (count < this.#queue.length && count < batchRecords && (count === 0 || bytes < batchBytes)) bytes += this.#queue[count++]!.record.value.length;
    return this.#queue.splice(0, count);
  }
}

const refuse = (queued: readonly Queued[], error: unknown): void => {
  for (const call of new Set(queued.map((one) => one.call))) call.reject(error);
};

const closed = () => new StoreUnavailable('closed', 'the publisher is closed');
