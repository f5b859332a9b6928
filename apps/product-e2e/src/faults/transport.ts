import { KafkaBus } from '@triada/adapter-kafka';
import { MongoConnection, openMongoContext } from '@triada/adapter-mongodb';
import type { Message } from '@triada/ports';
import type { DistributedProduct } from '@triada/testing/distributed';

const topics = ['planning', 'meetings', 'registry', 'financing'] as const;

/** Somebody else at the same brokers: reads all that was ever told, and tells what it likes. */
export class Transport {
  private constructor(
    private readonly connection: MongoConnection,
    private readonly bus: KafkaBus,
  ) {}

  static async open({ settings }: DistributedProduct): Promise<Transport> {
    const connection = await MongoConnection.open({ url: settings['TRIADA_MONGODB_URL']! });
    // Places of a reader that nobody else knows.
    const { checkpoints, heldMessages: held } = openMongoContext(connection, 'stranger');
    const brokers = settings['TRIADA_KAFKA_BROKERS']!.split(',');
    const partitions = Number(settings['TRIADA_KAFKA_PARTITIONS']);
    return new Transport(connection, new KafkaBus({ connection: { brokers, clientId: 'stranger' }, topics: { partitions, replicas: 1 }, checkpoints, held }));
  }

  /** Everything told so far, in the order of each stream. */
  async history(): Promise<readonly Message[]> {
    const messages: Message[] = [];
    const reading = await this.bus.subscribe('stranger', topics, async ({ message }) => void messages.push(message));
    await reading.drained();
    await reading.stop();
    return messages;
  }

  async tell(messages: readonly Message[]): Promise<void> {
    for (const topic of topics)
      await this.bus.publish(
        topic,
        messages.filter(({ source }) => source === topic),
      );
  }

  async close(): Promise<void> {
    await this.bus.close();
    await this.connection.close();
  }
}
