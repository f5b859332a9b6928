import type { MovableInbox } from '@triada/ports';
import type { MongoConnection } from '../connect/connection';
import { KeyedQueue } from '../connect/keyed-queue';

interface Last {
  readonly _id: string;
  readonly revision: number;
}

/** Updates of one write: whoever else writes, views above all, gets his turn between two of them. */
const together = 20;

/** Last handled revision per group and stream; it never goes back, so a late repetition does not undo a later record. */
export class MongoInbox implements MovableInbox {
  /** One write at a time for a group: FerretDB reads and writes in two steps. Between processes the partition has one owner. */
  readonly #queue = new KeyedQueue();

  constructor(
    private readonly connection: MongoConnection,
    private readonly database: string,
  ) {}

  async lastRevision(group: string, key: string): Promise<number | null> {
    const found = await this.connection.use(this.database, (db) => db.collection<Last>('inbox').findOne({ _id: idOf(group, key) }));
    return found?.revision ?? null;
  }

  record(group: string, key: string, revision: number): Promise<void> {
    return this.recordAll(group, new Map([[key, revision]]));
  }

  async recordAll(group: string, revisions: ReadonlyMap<string, number>): Promise<void> {
    const updates = [...revisions].map(([key, revision]) => ({ updateOne: { filter: { _id: idOf(group, key) }, update: { $max: { revision } }, upsert: true } }));
    await this.#queue.run(group, async () => {
      for (let from = 0; from < updates.length; from += together)
        await this.connection.use(this.database, (db) => db.collection<Last>('inbox').bulkWrite(updates.slice(from, from + together), { ordered: false }));
    });
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
