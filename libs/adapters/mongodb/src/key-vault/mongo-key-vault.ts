import { randomBytes } from 'node:crypto';
import { Binary, type Collection } from 'mongodb';
import { loadOrMakeKey, seal, unseal } from '@triada/adapter-embedded';
import type { MovableKeyVault, WrappedKey } from '@triada/ports';
import type { MongoConnection } from '../connect/connection';
import { isDuplicate } from '../connect/errors';

export interface KeyVaultOptions {
  /** Database of the wrapped keys alone: it has backups of its own, kept shorter than those of the logs (reliability 7). */
  readonly database: string;
  /** File of the key-encryption key, the same on every instance; made on first use. */
  readonly keyFile: string;
  readonly clock?: () => Date;
}

/** `wrapped` is null once the key is destroyed; the document stays, so that the key is never made again. */
export interface StoredKey {
  readonly _id: string;
  readonly wrapped: Binary | null;
  readonly created: string;
  readonly destroyed: string | null;
}

const form = 'v1.';

/** A key for each person, wrapped by the installation's key; the same form of ciphertext as in the embedded vault. */
export class MongoKeyVault implements MovableKeyVault {
  private constructor(
    private readonly connection: MongoConnection,
    private readonly database: string,
    private readonly kek: Buffer,
    private readonly clock: () => Date,
  ) {}

  /** Throws where there are keys already and the file is missing: a new key could open none of them. */
  static async open(connection: MongoConnection, { clock = () => new Date(), database, keyFile }: KeyVaultOptions): Promise<MongoKeyVault> {
    const used = await connection.use(database, (db) => db.collection<StoredKey>('keys').findOne({ wrapped: { $ne: null } }, { projection: { _id: 1 } }));
    return new MongoKeyVault(connection, database, loadOrMakeKey(keyFile, used !== null), clock);
  }

  async encrypt(subject: string, context: readonly string[], clear: string): Promise<string> {
    const key = (await this.#key(subject)) ?? (await this.#make(subject));
    if (key === 'destroyed') throw new Error(`the key of subject ${subject} is destroyed`);
    return form + seal(key, Buffer.from(clear, 'utf8'), [subject, ...context]).toString('base64url');
  }

  async decrypt(subject: string, context: readonly string[], sealed: string): Promise<string | null> {
    const key = await this.#key(subject);
    if (key === 'destroyed') return null;
    if (key === null) throw new Error(`there is no key of subject ${subject}`);
    if (!sealed.startsWith(form)) throw new Error(`a sealed text starts with ${form}`);
    return unseal(key, Buffer.from(sealed.slice(form.length), 'base64url'), [subject, ...context]).toString('utf8');
  }

  /** Gone from every document when this resolves. What the server keeps besides, its journal and the log of its replicas, it forgets in its own time. */
  destroy(subject: string): Promise<void> {
    return this.#destroy(subject, this.clock().toISOString());
  }

  async #destroy(subject: string, destroyed: string): Promise<void> {
    await this.#use(async (keys) => {
      const tombstone = { _id: subject, wrapped: null, created: destroyed, destroyed };
      if (await inserted(keys, tombstone)) return;
      await keys.updateOne({ _id: subject, destroyed: null }, { $set: { wrapped: null, destroyed } });
    });
  }

  async isDestroyed(subject: string): Promise<boolean> {
    return (await this.#key(subject)) === 'destroyed';
  }

  async *wrappedKeys(): AsyncIterable<WrappedKey> {
    const keys = await this.#use((all) => all.find().sort({ _id: 1 }).toArray());
    for (const { _id, created, destroyed, wrapped } of keys) yield { subject: _id, wrapped: wrapped?.buffer ?? null, created, destroyed };
  }

  async takeOver({ created, destroyed, subject, wrapped }: WrappedKey): Promise<void> {
    if (wrapped === null) return this.#destroy(subject, destroyed ?? created);
    unseal(this.kek, wrapped, ['subject-key', subject]);
    await this.#use((keys) => inserted(keys, { _id: subject, wrapped: new Binary(wrapped), created, destroyed: null }));
  }

  async #key(subject: string): Promise<Buffer | 'destroyed' | null> {
    const found = await this.#use((keys) => keys.findOne({ _id: subject }));
    if (!found) return null;
    return found.wrapped === null ? 'destroyed' : unseal(this.kek, found.wrapped.buffer, ['subject-key', subject]);
  }

  /** First uses at once, here or elsewhere, get one key: the later ones find the document of the first. */
  async #make(subject: string): Promise<Buffer | 'destroyed'> {
    const wrapped = new Binary(seal(this.kek, randomBytes(32), ['subject-key', subject]));
    await this.#use((keys) => inserted(keys, { _id: subject, wrapped, created: this.clock().toISOString(), destroyed: null }));
    return (await this.#key(subject))!;
  }

  #use<T>(work: (keys: Collection<StoredKey>) => Promise<T>): Promise<T> {
    return this.connection.use(this.database, (db) => work(db.collection<StoredKey>('keys')));
  }
}

/** False where there is one of this id already. */
const inserted = async (keys: Collection<StoredKey>, key: StoredKey): Promise<boolean> => {
  try {
    await keys.insertOne(key);
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
};
