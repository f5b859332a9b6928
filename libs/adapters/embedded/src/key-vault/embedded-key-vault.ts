import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { MovableKeyVault, WrappedKey } from '@triada/ports';
import type { DestroyedKey, DestroyedKeyList } from '../backup/destroyed-keys';
import { Database } from '../sqlite/database';
import { loadOrMakeKey } from './key-file';
import { seal, unseal } from './sealing';

export interface KeyVaultOptions {
  /** Database of the wrapped keys, or `:memory:`; backed up apart from the logs, and kept shorter (reliability 7). */
  readonly path: string;
  /** File of the key-encryption key; absent only in memory, where the key lives as long as the vault. */
  readonly keyFile?: string;
  readonly clock?: () => Date;
  /** Where destroyed keys are remembered beside this database; absent where nothing is ever backed up. */
  readonly elsewhere?: DestroyedKeysElsewhere;
}

/** Outlives the database, so that an older copy of it that is put back opens nothing that was erased since (reliability 7, E05). */
export interface DestroyedKeysElsewhere {
  readonly list: DestroyedKeyList;
  /** Takes keys out of copies of the database. Harmless when repeated. */
  readonly forgetInCopies: (keys: readonly DestroyedKey[]) => void;
}

interface LivingKey {
  readonly subject: string;
  readonly wrapped: Uint8Array;
}

const unwrap = (kek: Buffer, { subject, wrapped }: LivingKey): Buffer => unseal(kek, wrapped, ['subject-key', subject]);

const schema = `CREATE TABLE keys (subject TEXT PRIMARY KEY, wrapped BLOB, created TEXT NOT NULL, destroyed TEXT) STRICT;`;
const form = 'v1.';

/** A key for each person, wrapped by the installation's key. A destroyed key leaves a row without a key, so that it is never made again. */
export class EmbeddedKeyVault implements MovableKeyVault {
  readonly #database: Database;
  readonly #kek: Buffer;
  readonly #clock: () => Date;
  readonly #elsewhere: DestroyedKeysElsewhere | undefined;

  static open(options: KeyVaultOptions): EmbeddedKeyVault {
    return new EmbeddedKeyVault(options);
  }

  private constructor({ path, keyFile, clock, elsewhere }: KeyVaultOptions) {
    if (path !== ':memory:' && keyFile === undefined) throw new Error('a key vault on disk needs a file for its key-encryption key');
    this.#database = new Database({ path, schema, schemaVersion: 1 });
    try {
      // Freed pages are overwritten with zeros: a destroyed key may not lie about in the file.
      this.#database.sqlite.exec('PRAGMA secure_delete=ON');
      this.#elsewhere = elsewhere;
      if (elsewhere) this.#agreeWith(elsewhere);
      const used = this.#database.statement('SELECT subject, wrapped FROM keys WHERE wrapped IS NOT NULL LIMIT 1').get();
      this.#kek = keyFile === undefined ? randomBytes(32) : loadOrMakeKey(keyFile, used !== undefined);
      if (used && keyFile !== undefined) checkKeyOpens(this.#kek, used as unknown as LivingKey, keyFile, path);
    } catch (error) {
      this.#database.close();
      throw error;
    }
    this.#clock = clock ?? (() => new Date());
  }

  get database(): Database {
    return this.#database;
  }

  async encrypt(subject: string, context: readonly string[], clear: string): Promise<string> {
    const key = this.#key(subject) ?? (await this.#make(subject));
    if (key === 'destroyed') throw new Error(`the key of subject ${subject} is destroyed`);
    return form + seal(key, Buffer.from(clear, 'utf8'), [subject, ...context]).toString('base64url');
  }

  async decrypt(subject: string, context: readonly string[], sealed: string): Promise<string | null> {
    const key = this.#key(subject);
    if (key === 'destroyed') return null;
    if (key === null) throw new Error(`there is no key of subject ${subject}`);
    if (!sealed.startsWith(form)) throw new Error(`a sealed text starts with ${form}`);
    return unseal(key, Buffer.from(sealed.slice(form.length), 'base64url'), [subject, ...context]).toString('utf8');
  }

  /** The old page is overwritten in the file, the WAL is emptied, and every copy knows it, before this resolves. */
  destroy(subject: string): Promise<void> {
    return this.#destroy(subject, this.#clock().toISOString());
  }

  async #destroy(subject: string, now: string): Promise<void> {
    await this.#database.write(() =>
      this.#database
        .statement('INSERT INTO keys (subject, wrapped, created, destroyed) VALUES (?, NULL, ?, ?) ON CONFLICT DO UPDATE SET wrapped = NULL, destroyed = COALESCE(destroyed, excluded.destroyed)')
        .run(subject, now, now),
    );
    this.#database.sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    if (!this.#elsewhere) return;
    const key = { subject, destroyed: this.#database.statement('SELECT destroyed FROM keys WHERE subject = ?').get(subject)!['destroyed'] as string };
    this.#elsewhere.list.record(key);
    this.#elsewhere.forgetInCopies([key]);
  }

  async isDestroyed(subject: string): Promise<boolean> {
    return this.#key(subject) === 'destroyed';
  }

  async *wrappedKeys(): AsyncIterable<WrappedKey> {
    yield* this.#database.statement('SELECT subject, wrapped, created, destroyed FROM keys ORDER BY subject').all() as unknown as readonly WrappedKey[];
  }

  async takeOver({ created, destroyed, subject, wrapped }: WrappedKey): Promise<void> {
    if (wrapped === null) return this.#destroy(subject, destroyed ?? created);
    unwrap(this.#kek, { subject, wrapped });
    const sql = 'INSERT INTO keys (subject, wrapped, created, destroyed) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING';
    await this.#database.write(() => this.#database.statement(sql).run(subject, wrapped, created, destroyed));
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  /** Before anything is opened: what was destroyed since the copy that this database may come from is destroyed here too. */
  #agreeWith({ forgetInCopies, list }: DestroyedKeysElsewhere): void {
    const again = destroyAll(this.#database.sqlite, list.keys);
    if (again > 0) {
      this.#database.sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      process.emitWarning(`${again} keys of erased persons were back in ${this.#database.path} and are destroyed again by the list in ${list.path}`);
    }
    list.merge(destroyedIn(this.#database.sqlite));
    // A crash may have come between the list and the copies.
    forgetInCopies(list.keys);
  }

  #key(subject: string): Buffer | 'destroyed' | null {
    const row = this.#database.statement('SELECT wrapped FROM keys WHERE subject = ?').get(subject);
    if (!row) return null;
    return row['wrapped'] === null ? 'destroyed' : unwrap(this.#kek, { subject, wrapped: row['wrapped'] as Uint8Array });
  }

  /** Two first uses in one turn get one key: the second finds the row of the first. */
  async #make(subject: string): Promise<Buffer | 'destroyed'> {
    const wrapped = seal(this.#kek, randomBytes(32), ['subject-key', subject]);
    const now = this.#clock().toISOString();
    await this.#database.write(() => this.#database.statement('INSERT INTO keys (subject, wrapped, created) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(subject, wrapped, now));
    return this.#key(subject)!;
  }
}

const checkKeyOpens = (kek: Buffer, key: LivingKey, keyFile: string, database: string): void => {
  try {
    unwrap(kek, key);
  } catch (cause) {
    throw new Error(`${keyFile} is not the key that locked ${database}; put the right one back from its backup`, { cause });
  }
};

/** Throws unless the key in the file opens every key in the database. Returns how many there are. */
export const checkKeyFile = (sqlite: DatabaseSync, keyFile: string, database: string): number => {
  const rows = sqlite.prepare('SELECT subject, wrapped FROM keys WHERE wrapped IS NOT NULL').all() as unknown as readonly LivingKey[];
  if (rows.length === 0) return 0;
  const kek = loadOrMakeKey(keyFile, true);
  for (const row of rows) checkKeyOpens(kek, row, keyFile, database);
  return rows.length;
};

/** The keys that a database of keys knows to be destroyed. */
export const destroyedIn = (sqlite: DatabaseSync): readonly DestroyedKey[] =>
  sqlite.prepare('SELECT subject, destroyed FROM keys WHERE wrapped IS NULL ORDER BY destroyed, subject').all() as unknown as readonly DestroyedKey[];

/** Destroys keys in a database of keys, for ever. Returns how many of them were still there. */
export const destroyAll = (sqlite: DatabaseSync, keys: readonly DestroyedKey[]): number => {
  const alive = sqlite.prepare('SELECT 1 FROM keys WHERE subject = ? AND wrapped IS NOT NULL');
  const destroy = sqlite.prepare(
    'INSERT INTO keys (subject, wrapped, created, destroyed) VALUES (?, NULL, ?, ?) ON CONFLICT DO UPDATE SET wrapped = NULL, destroyed = COALESCE(destroyed, excluded.destroyed)',
  );
  sqlite.exec('PRAGMA secure_delete=ON; BEGIN IMMEDIATE');
  let found = 0;
  for (const { destroyed, subject } of keys) {
    if (alive.get(subject)) found++;
    destroy.run(subject, destroyed, destroyed);
  }
  sqlite.exec('COMMIT');
  return found;
};
