import type { Collection, Db } from 'mongodb';
import type { Lease, Leases } from '@triada/ports';
import type { MongoConnection } from '../connect/connection';
import { isDuplicate } from '../connect/errors';

interface StoredLease {
  readonly _id: string;
  readonly name: string;
  readonly token: number;
  readonly holder: string;
  readonly milliseconds: number;
  /** Counts renewals: that it does not change is all that others can know of a holder's end. */
  readonly beat: number;
  readonly released: boolean;
}

/** What this instance saw last of somebody's lease, and since when. */
interface Seen {
  readonly id: string;
  readonly beat: number;
  readonly since: number;
}

/**
 * Leases as documents, one for each token. Nothing but „an id can be inserted once“ has to be atomic, and no two clocks are compared: who
 * waits for a lease to end measures with his own clock for how long nobody renewed it.
 */
export class MongoLeases implements Leases {
  readonly #seen = new Map<string, Seen>();

  constructor(
    private readonly connection: MongoConnection,
    private readonly database: string,
    /** Milliseconds that never go back. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  async acquire(name: string, holder: string, milliseconds: number): Promise<Lease | null> {
    return this.#use(async (leases) => {
      const current = await latest(leases, name);
      if (current && !current.released && current.holder !== holder && !this.#hasEnded(current)) return null;
      const token = (current?.token ?? 0) + 1;
      try {
        await leases.insertOne({ _id: idOf(name, token), name, token, holder, milliseconds, beat: 0, released: false });
      } catch (error) {
        if (isDuplicate(error)) return null;
        throw error;
      }
      if (current && !(await this.#stillEnded(leases, current, holder))) {
        await leases.deleteOne({ _id: idOf(name, token) });
        return null;
      }
      await leases.deleteMany({ name, token: { $lt: token } });
      return { name, holder, token };
    });
  }

  async renew({ name, token }: Lease): Promise<boolean> {
    return this.#use(async (leases) => {
      const { matchedCount } = await leases.updateOne({ _id: idOf(name, token) }, { $inc: { beat: 1 } });
      if (matchedCount === 0) return false;
      const current = await latest(leases, name);
      return current?.token === token && !current.released;
    });
  }

  async release({ name, token }: Lease): Promise<void> {
    await this.#use((leases) => leases.updateOne({ _id: idOf(name, token) }, { $set: { released: true } }));
  }

  /** Ended is what this instance has seen unchanged for the whole of its time. */
  #hasEnded({ _id, beat, milliseconds, name }: StoredLease): boolean {
    const seen = this.#seen.get(name);
    if (seen?.id === _id && seen.beat === beat) return this.now() - seen.since > milliseconds;
    this.#seen.set(name, { id: _id, beat, since: this.now() });
    return false;
  }

  /** The holder may have renewed between our look and our insert. */
  async #stillEnded(leases: Collection<StoredLease>, { _id, beat, holder: before, released }: StoredLease, holder: string): Promise<boolean> {
    if (released || before === holder) return true;
    const again = await leases.findOne({ _id });
    return !again || again.released || again.beat === beat;
  }

  #use<T>(work: (leases: Collection<StoredLease>, db: Db) => Promise<T>): Promise<T> {
    return this.connection.use(this.database, (db) => work(db.collection<StoredLease>('leases'), db));
  }
}

const idOf = (name: string, token: number): string => `${token}:${name}`;

const latest = async (leases: Collection<StoredLease>, name: string): Promise<StoredLease | null> => leases.findOne({ name }, { sort: { token: -1 } });
