import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import { withAdmin } from './connection';

export interface TopicSettings {
  /** Fixed for ever: another count would put a key into another partition and break its order. */
  readonly partitions: number;
  /** Copies of each partition; a message is acknowledged when all but one of three (of two: both) have it. */
  readonly replicas: number;
}

/** Largest record, 4 MiB: a public event is small, minutes of a long meeting are not. */
export const maxRecordBytes = 4 * 1024 * 1024;

/** Ten seconds of them. */
const attempts = 100;
const validName = /^[a-zA-Z0-9._-]{1,249}$/;

/**
 * Topics come into being here and nowhere else, with every setting that order and durability rest on. Messages stay for ever: they
 * are few and small, and a new group starts at the first one. A topic that is there already must have the partitions that are set.
 */
export class Topics {
  readonly #ensured = new Map<string, Promise<void>>();
  #cluster: string | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly settings: TopicSettings,
  ) {}

  /** The id of the cluster that answers; another one than before knows no topic. Throws `StoreUnavailable` where none does. */
  async cluster(): Promise<string> {
    const { clusterId } = await withAdmin(this.kafka, (admin) => admin.describeCluster());
    if (clusterId !== this.#cluster) this.#ensured.clear();
    this.#cluster = clusterId;
    return clusterId;
  }

  async ensure(topics: readonly string[]): Promise<void> {
    for (const topic of topics) {
      let ensured = this.#ensured.get(topic);
      if (!ensured) {
        ensured = withAdmin(this.kafka, (admin) => patiently(() => this.#ensure(admin, topic)));
        this.#ensured.set(topic, ensured);
        ensured.catch(() => this.#ensured.delete(topic));
      }
      await ensured;
    }
  }

  async #ensure(admin: Admin, topic: string): Promise<void> {
    if (!validName.test(topic)) throw new Error(`"${topic}" is no name of a topic`);
    const { partitions, replicas } = this.settings;
    if (!(await admin.listTopics()).includes(topic)) await admin.createTopics({ waitForLeaders: true, topics: [this.#definition(topic)] });
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    const found = topics[0]!.partitions;
    if (found.length !== partitions)
      throw new Error(`topic ${topic} has ${found.length} partitions, ${partitions} are set: a key would change its partition and lose its order`);
    const copies = Math.min(...found.map((partition) => partition.replicas.length));
    if (copies < replicas) throw new Error(`topic ${topic} has ${copies} replicas, ${replicas} are set`);
  }

  #definition(topic: string) {
    const { partitions, replicas } = this.settings;
    const configEntries = Object.entries({
      'cleanup.policy': 'delete',
      'retention.ms': '-1',
      'retention.bytes': '-1',
      'min.insync.replicas': String(Math.max(1, Math.min(2, replicas))),
      'unclean.leader.election.enable': 'false',
      'max.message.bytes': String(maxRecordBytes),
      'message.timestamp.type': 'CreateTime',
    }).map(([name, value]) => ({ name, value }));
    return { topic, numPartitions: partitions, replicationFactor: replicas, configEntries };
  }
}

/** The brokers hear of a new topic one after the other; the one that is asked may not know it yet, which the client takes for an answer. */
const patiently = async (work: () => Promise<void>): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const type = error instanceof kafkajs.KafkaJSProtocolError ? error.type : undefined;
      if (attempt === attempts || (type !== 'UNKNOWN_TOPIC_OR_PARTITION' && type !== 'LEADER_NOT_AVAILABLE')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
};
