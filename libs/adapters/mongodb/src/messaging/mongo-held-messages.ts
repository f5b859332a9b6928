import type { Collection, Filter } from 'mongodb';
import type { Failure, HeldMessage, HeldMessages, HeldPlace, ParkedMessage } from '@triada/ports';
import type { MongoConnection } from '../connect/connection';
import { isDuplicate } from '../connect/errors';
import { asHeld, asParked, asRow, byKey, idOf, type HeldRow } from './held-row';

interface DiscardedRow extends HeldRow {
  readonly reason: string;
  readonly discardedAt: string;
}

/** What consumers put aside, beside their read models. Few rows by nature, so keys are put in order here and not by the server. */
export class MongoHeldMessages implements HeldMessages {
  constructor(
    private readonly connection: MongoConnection,
    private readonly database: string,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  async hold(held: HeldMessage): Promise<void> {
    await this.#use(async (rows) => {
      try {
        await rows.insertOne(asRow(held));
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
    });
  }

  async keys(group: string, topic: string, partition: number): Promise<ReadonlyMap<string, number>> {
    const found = byKey(await this.#find({ group, topic, partition }));
    return new Map(found.map((held) => [held[0]!.key, held.at(-1)!.offset]));
  }

  async waiting(group: string, topic: string, partition: number): Promise<readonly HeldMessage[]> {
    const first = byKey(await this.#find({ group, topic, partition })).map((held) => held[0]!);
    return first.filter(({ parkedAt }) => parkedAt === null).sort((a, b) => a.due - b.due || a.offset - b.offset).map(asHeld);
  }

  async forget(group: string, topic: string, partition: number): Promise<void> {
    await this.#use((rows) => rows.deleteMany({ group, topic, partition }));
  }

  async failed(place: HeldPlace, { attempts, due, error }: Failure & Pick<HeldMessage, 'due'>): Promise<void> {
    await this.#update(place, { attempts, due, error });
  }

  async park(place: HeldPlace, { attempts, error }: Failure, at: string): Promise<void> {
    await this.#update(place, { attempts, error, parkedAt: at });
  }

  async handled(place: HeldPlace): Promise<void> {
    await this.#use((rows) => rows.deleteOne({ _id: idOf(place) }));
  }

  async list(group?: string): Promise<readonly ParkedMessage[]> {
    const parked = byKey(await this.#find(group === undefined ? {} : { group })).filter((held) => held[0]!.parkedAt !== null);
    const order = ([first]: readonly HeldRow[]) => JSON.stringify([first!.parkedAt, first!.topic, first!.key]);
    return parked.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).flatMap((held) => held.map((row) => asParked(row, held[0]!.parkedAt!)));
  }

  async release(group: string, key: string): Promise<void> {
    await this.#use((rows) => rows.updateMany({ group, key, parkedAt: { $ne: null } }, { $set: { parkedAt: null, attempts: 0, due: 0 } }));
  }

  /** In steps of which each may be the last: the record first, then the next of the key is parked, and then the message goes. */
  async discard(group: string, key: string, reason: string): Promise<void> {
    const parked = byKey(await this.#find({ group, key })).filter((held) => held[0]!.parkedAt !== null);
    const [first, next] = parked.toSorted((a, b) => (a[0]!.parkedAt! < b[0]!.parkedAt! ? -1 : 1))[0] ?? [];
    if (!first) throw new Error(`group ${group} has no parked message of the key ${key}`);
    const record: DiscardedRow = { ...first, reason, discardedAt: this.clock().toISOString() };
    await this.connection.use(this.database, (db) => db.collection<DiscardedRow>('discarded').replaceOne({ _id: first._id }, record, { upsert: true }));
    if (next) await this.#update(next, { parkedAt: first.parkedAt });
    await this.handled(first);
  }

  async #find(filter: Filter<HeldRow>): Promise<readonly HeldRow[]> {
    return this.#use((rows) => rows.find(filter).toArray());
  }

  async #update(place: HeldPlace, fields: Partial<HeldRow>): Promise<void> {
    await this.#use((rows) => rows.updateOne({ _id: idOf(place) }, { $set: fields }));
  }

  #use<T>(work: (rows: Collection<HeldRow>) => Promise<T>): Promise<T> {
    return this.connection.use(this.database, (db) => work(db.collection<HeldRow>('held')));
  }
}
