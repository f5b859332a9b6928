import type { MovableInbox } from '@triada/ports';
import type { MongoConnection } from '../connect/connection';
import { KeyedQueue } from '../connect/keyed-queue';

interface Last {
  readonly _id: string;
  readonly revision: number;
}

/** Last handled revision per group and stream; it never goes back, so a late repetition does not undo a later record. */
export class MongoInbox implements MovableInbox {
  /** One at a time for a stream: FerretDB reads and writes in two steps. Between processes the partition has one owner. */
  readonly #queue = new KeyedQueue();

  constructor(
    private readonly connection: MongoConnection,
    private readonly database: string,
  ) {}

  async lastRevision(group: string, key: string): Promise<number | null> {
    const found = await this.connection.use(this.database, (db) => db.collection<Last>('inbox').findOne({ _id: idOf(group, key) }));
    return found?.revision ?? null;
  }

  async record(group: string, key: string, revision: number): Promise<void> {
    const _id = idOf(group, key);
    await this.#queue.run(_id, () => this.connection.use(this.database, (db) => db.collection<Last>('inbox').updateOne({ _id }, { $max: { revision } }, { upsert: true })));
  }

  async *handled() {
    const rows = await this.connection.use(this.database, (db) => db.collection<Last>('inbox').find().sort({ _id: 1 }).toArray());
    for (const { _id, revision } of rows) {
      const [group, key] = JSON.parse(_id) as [string, string];
      yield { group, key, revision };
    }
  }
}

/** As JSON no two pairs run together. */
const idOf = (group: string, key: string): string => JSON.stringify([group, key]);
