import type { Collection } from 'mongodb';
import type { MovableInbox } from '@triada/ports';
import type { MongoConnection } from '../connect/connection';
import { isDuplicate } from '../connect/errors';
import { KeyedQueue } from '../connect/keyed-queue';

interface Last {
  readonly _id: string;
  readonly revision: number;
}

/** Updates of one write: whoever else writes, views above all, gets his turn between two of them. */
const together = 20;
/** Streams of which it is remembered that there is something to update. */
const rememberedAtMost = 20_000;

/** Last handled revision per group and stream; it never goes back, so a late repetition does not undo a later record. */
export class MongoInbox implements MovableInbox {
  /** One write at a time for a group: FerretDB reads and writes in two steps. Between processes the partition has one owner. */
  readonly #queue = new KeyedQueue();
  readonly #stored = new Set<string>();

  constructor(
    private readonly connection: MongoConnection,
    private readonly database: string,
  ) {}

  async lastRevision(group: string, key: string): Promise<number | null> {
    const id = idOf(group, key);
    const found = await this.#use((inbox) => inbox.findOne({ _id: id }));
    if (found) this.#remember(id);
    return found?.revision ?? null;
  }

  record(group: string, key: string, revision: number): Promise<void> {
    return this.recordAll(group, new Map([[key, revision]]));
  }

  /** Most streams are new, and new rows are one write however many they are; only those that were there are updated one by one. */
  async recordAll(group: string, revisions: ReadonlyMap<string, number>): Promise<void> {
    const rows = [...revisions].map(([key, revision]): Last => ({ _id: idOf(group, key), revision }));
    await this.#queue.run(group, async () => {
      const { old = [], fresh = [] } = Object.groupBy(rows, ({ _id }) => (this.#stored.has(_id) ? 'old' : 'fresh'));
      await this.#update([...old, ...(await this.#insert(fresh))]);
      for (const { _id } of rows) this.#remember(_id);
    });
  }

  async *handled() {
    const rows = await this.#use((inbox) => inbox.find().sort({ _id: 1 }).toArray());
    for (const { _id, revision } of rows) {
      const [group, key] = JSON.parse(_id) as [string, string];
      yield { group, key, revision };
    }
  }

  /** Answers what may have been there already. */
  async #insert(rows: readonly Last[]): Promise<readonly Last[]> {
    if (rows.length === 0) return [];
    try {
      await this.#use((inbox) => inbox.insertMany(rows, { ordered: false }));
      return [];
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return rows;
    }
  }

  async #update(rows: readonly Last[]): Promise<void> {
    for (let from = 0; from < rows.length; from += together) {
      const updates = rows.slice(from, from + together).map(({ _id, revision }) => ({ updateOne: { filter: { _id }, update: { $max: { revision } }, upsert: true } }));
      await this.#use((inbox) => inbox.bulkWrite(updates, { ordered: false }));
    }
  }

  #remember(id: string): void {
    if (this.#stored.size >= rememberedAtMost) this.#stored.clear();
    this.#stored.add(id);
  }

  #use<T>(work: (inbox: Collection<Last>) => Promise<T>): Promise<T> {
    return this.connection.use(this.database, (db) => work(db.collection<Last>('inbox')));
  }
}

/** As JSON no two pairs run together. */
const idOf = (group: string, key: string): string => JSON.stringify([group, key]);
