import type { Checkpoints } from '@triada/ports';
import type { MongoConnection } from '../connect/connection';
import { KeyedQueue } from '../connect/keyed-queue';

interface Place {
  readonly _id: string;
  readonly value: string;
}

/** Places of readers that have no read model: relays, feeds. Saves of one name keep their order. */
export class MongoCheckpoints implements Checkpoints {
  readonly #queue = new KeyedQueue();

  constructor(
    private readonly connection: MongoConnection,
    private readonly database: string,
  ) {}

  async load(name: string): Promise<string | null> {
    const found = await this.connection.use(this.database, (db) => db.collection<Place>('checkpoints').findOne({ _id: name }));
    return found?.value ?? null;
  }

  async save(name: string, value: string): Promise<void> {
    await this.#queue.run(name, () =>
      this.connection.use(this.database, (db) => db.collection<Place>('checkpoints').updateOne({ _id: name }, { $set: { value } }, { upsert: true })),
    );
  }
}
