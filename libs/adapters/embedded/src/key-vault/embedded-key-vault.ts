import { randomBytes } from 'node:crypto';
import type { KeyVault } from '@triada/ports';
import { Database } from '../sqlite/database';
import { loadOrMakeKey } from './key-file';
import { seal, unseal } from './sealing';

export interface KeyVaultOptions {
  /** Database of the wrapped keys, or `:memory:`; backed up apart from the logs, and kept shorter (reliability 7). */
  readonly path: string;
  /** File of the key-encryption key; absent only in memory, where the key lives as long as the vault. */
  readonly keyFile?: string;
  readonly clock?: () => Date;
}

const schema = `CREATE TABLE keys (subject TEXT PRIMARY KEY, wrapped BLOB, created TEXT NOT NULL, destroyed TEXT) STRICT;`;
const form = 'v1.';

/** A key for each person, wrapped by the installation's key. A destroyed key leaves a row without a key, so that it is never made again. */
export class EmbeddedKeyVault implements KeyVault {
  readonly #database: Database;
  readonly #kek: Buffer;
  readonly #clock: () => Date;

  static open(options: KeyVaultOptions): EmbeddedKeyVault {
    return new EmbeddedKeyVault(options);
  }

  private constructor({ path, keyFile, clock }: KeyVaultOptions) {
    if (path !== ':memory:' && keyFile === undefined) throw new Error('a key vault on disk needs a file for its key-encryption key');
    this.#database = new Database({ path, schema, schemaVersion: 1 });
    try {
      const used = this.#database.statement('SELECT 1 FROM keys WHERE wrapped IS NOT NULL LIMIT 1').get() !== undefined;
      this.#kek = keyFile === undefined ? randomBytes(32) : loadOrMakeKey(keyFile, used);
    } catch (error) {
      this.#database.close();
      throw error;
    }
    // Freed pages are overwritten with zeros: a destroyed key may not lie about in the file.
    this.#database.sqlite.exec('PRAGMA secure_delete=ON');
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

  /** The old page is overwritten in the file and the WAL is emptied before this resolves. */
  async destroy(subject: string): Promise<void> {
    const now = this.#clock().toISOString();
    await this.#database.write(() =>
      this.#database
        .statement('INSERT INTO keys (subject, wrapped, created, destroyed) VALUES (?, NULL, ?, ?) ON CONFLICT DO UPDATE SET wrapped = NULL, destroyed = COALESCE(destroyed, excluded.destroyed)')
        .run(subject, now, now),
    );
    this.#database.sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  async isDestroyed(subject: string): Promise<boolean> {
    return this.#key(subject) === 'destroyed';
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #key(subject: string): Buffer | 'destroyed' | null {
    const row = this.#database.statement('SELECT wrapped FROM keys WHERE subject = ?').get(subject);
    if (!row) return null;
    return row['wrapped'] === null ? 'destroyed' : unseal(this.#kek, row['wrapped'] as Uint8Array, ['subject-key', subject]);
  }

  /** Two first uses in one turn get one key: the second finds the row of the first. */
  async #make(subject: string): Promise<Buffer | 'destroyed'> {
    const wrapped = seal(this.#kek, randomBytes(32), ['subject-key', subject]);
    const now = this.#clock().toISOString();
    await this.#database.write(() => this.#database.statement('INSERT INTO keys (subject, wrapped, created) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(subject, wrapped, now));
    return this.#key(subject)!;
  }
}
