import { createHash } from 'node:crypto';
import type { Collection, Db } from 'mongodb';
import { LeaseLost, sortablePosition, StoreUnavailable, type DocumentWrite, type Position, type ReadModels, type View, type ViewDefinition } from '@triada/ports';
import type { MongoConnection } from '../connect/connection';
import { KeyedQueue } from '../connect/keyed-queue';
import { readBatch, readDraft, undoBatch, undoBeyond, writeBatch, type Draft } from './batch';
import { collectionOf, declaredNames, declareView, findDeclared } from './declared-views';
import { DocumentView } from './document-view';
import type { Fields } from './fields';
import { commitProgress, readProgress, resetProgress, stampToken } from './progress';
import type { StoredDocument } from './stored-document';

/**
 * Read models without transactions (ADR 0042). A batch writes each document, with what it was before inside, and then the place of its
 * consumer: that one write commits it. A document beyond the committed place is of a batch that never ended, and is put back before
 * anything is projected on it. Documents are replaced only as they were read, so nobody writes over what he has not seen.
 */
export class MongoReadModels implements ReadModels {
  readonly #declared = new Map<string, Promise<Fields>>();
  /** Of each view what its writer has read last. It may be old by the time of the write, which then finds something else and says so. */
  readonly #drafts = new Map<string, Draft>();
  readonly #queue = new KeyedQueue();

  constructor(
    private readonly connection: MongoConnection,
    private readonly database: string,
  ) {}

  async declare(definition: ViewDefinition): Promise<void> {
    await this.#queue.run(`declare:${definition.name}`, async () => {
      const fields = await this.connection.use(this.database, (db) => declareView(db, definition));
      this.#declared.set(definition.name, Promise.resolve(fields));
    });
  }

  view<Doc extends object>(name: string): View<Doc> {
    return new DocumentView<Doc>((work) => this.#use(name, (_db, collection, fields) => work(collection, fields)));
  }

  async documents<Doc extends object>(view: string, ids: readonly string[]): Promise<Map<string, Doc | null>> {
    const draft = await this.#use(view, (_db, collection) => readDraft(collection, [...new Set(ids)]));
    this.#drafts.set(view, draft);
    return new Map([...draft].map(([id, stored]) => [id, stored?.json ? (JSON.parse(stored.json) as Doc) : null]));
  }

  async apply(consumer: string, view: string, writes: readonly DocumentWrite[], position: Position, token = 0): Promise<void> {
    const pos = sortablePosition(position);
    const draft = this.#drafts.get(view);
    this.#drafts.delete(view);
    await this.#queue.run(`write:${consumer}`, () =>
      this.#use(view, async (db, collection, fields) => {
        const [from, batch] = await Promise.all([readProgress(db, consumer), readBatch(collection, fields, writes, pos, draft)]);
        if (from.token > token) throw new LeaseLost(consumer);
        if (from.pos >= pos) return;
        if ([...batch.found.values()].some((found) => found.pos > from.pos)) {
          const undone = await undoBeyond(collection, fields, from.pos);
          throw new StoreUnavailable('io', `${undone} documents of ${view} were of a batch that was never finished; they are undone, and must be read again`);
        }
        try {
          await writeBatch(collection, batch);
          await commitProgress(db, from, position, token);
        } catch (error) {
          // The outcome is what the server says now, not what the connection said when it broke.
          const now = await readProgress(db, consumer);
          if (now.token <= token && now.pos === pos) return;
          await undoBatch(collection, fields, batch);
          throw now.token > token ? new LeaseLost(consumer) : error;
        }
      }),
    );
  }

  async claim(consumer: string, view: string, token: number): Promise<Position | 'start'> {
    return this.#queue.run(`write:${consumer}`, () =>
      this.#use(view, async (db, collection, fields) => {
        await stampToken(db, consumer, token);
        // Read after the stamp: until then an earlier holder may have finished its batch.
        const { position, pos } = await readProgress(db, consumer);
        await undoBeyond(collection, fields, pos);
        return position;
      }),
    );
  }

  async checkpoint(consumer: string): Promise<Position | 'start'> {
    return (await this.connection.use(this.database, (db) => readProgress(db, consumer))).position;
  }

  async drop(consumer: string, view: string): Promise<void> {
    await this.#queue.run(`write:${consumer}`, () =>
      this.#use(view, async (db, collection) => {
        // In this order: documents without a place are found and removed, a place without its documents would be believed.
        await resetProgress(db, consumer);
        await collection.deleteMany({});
      }),
    );
  }

  async hash(view: string): Promise<string> {
    return this.#use(view, async (_db, collection) => {
      const hash = createHash('sha256');
      for await (const { json } of collection.find({ live: true }, { sort: { _id: 1 }, projection: { json: 1 } })) hash.update(`${json}\n`);
      return hash.digest('hex');
    });
  }

  async views(): Promise<readonly { readonly name: string; readonly documents: number }[]> {
    return this.connection.use(this.database, async (db) => {
      const names = await declaredNames(db);
      return Promise.all(names.map(async (name) => ({ name, documents: await collectionOf(db, name).countDocuments({ live: true }) })));
    });
  }

  async #use<T>(view: string, work: (db: Db, collection: Collection<StoredDocument>, fields: Fields) => Promise<T>): Promise<T> {
    return this.connection.use(this.database, async (db) => work(db, collectionOf(db, view), await this.#fields(db, view)));
  }

  #fields(db: Db, view: string): Promise<Fields> {
    const known = this.#declared.get(view);
    if (known) return known;
    const found = findDeclared(db, view);
    this.#declared.set(view, found);
    found.catch(() => this.#declared.delete(view));
    return found;
  }
}
