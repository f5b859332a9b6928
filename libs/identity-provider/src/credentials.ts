import { randomBytes, timingSafeEqual } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { foldText } from '@triada/kernel';
import { stretch, stretching } from '@triada/platform';

/** The cost is stored with each hash. */
const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const hash = await stretch(password.normalize('NFKC'), salt, 32);
  const { N, r, p } = stretching;
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
};

const matches = async (password: string, stored: string): Promise<boolean> => {
  const [, N, r, p, salt, hash] = stored.split('$') as [string, string, string, string, string, string];
  const expected = Buffer.from(hash, 'base64url');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  return timingSafeEqual(await stretch(password.normalize('NFKC'), Buffer.from(salt, 'base64url'), expected.length, cost), expected);
};

/**
 * Sign-in names and password hashes: personal, erasable, and therefore outside the event log.
 * Names are compared without case and diacritics.
 */
export class Credentials {
  readonly #db: DatabaseSync;
  /** Hash that nobody's password has: an unknown name costs as much time as a wrong password. */
  readonly #decoy = hashPassword(randomBytes(24).toString('hex'));
  readonly #failures = new Map<string, { count: number; until: number }>();
  /** Guesses at one name, one after another: many at once would all be looked at before the first of them counts as a failure. */
  readonly #guesses = new Map<string, Promise<unknown>>();

  constructor(path: string) {
    this.#db = new DatabaseSync(path);
    this.#db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS credential (
        account_id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE, hash TEXT NOT NULL) STRICT`);
  }

  /** Keeps a name for an account; false when another account has it. Repeating it for the same account sets the password again. */
  async register(accountId: string, name: string, password: string): Promise<boolean> {
    const hash = await hashPassword(password);
    const owner = this.#db.prepare('SELECT account_id FROM credential WHERE folded = ?').get(foldText(name)) as { account_id: string } | undefined;
    if (owner && owner.account_id !== accountId) return false;
    this.#db
      .prepare('INSERT INTO credential VALUES (?, ?, ?, ?) ON CONFLICT (account_id) DO UPDATE SET hash = excluded.hash')
      .run(accountId, name, foldText(name), hash);
    return true;
  }

  async setPassword(accountId: string, password: string): Promise<void> {
    this.#db.prepare('UPDATE credential SET hash = ? WHERE account_id = ?').run(await hashPassword(password), accountId);
  }

  /** The account, or null. After five failures a name waits, twice as long each time, at most 15 minutes. */
  async verify(name: string, password: string, now = Date.now()): Promise<string | null> {
    const key = foldText(name);
    const guess = (this.#guesses.get(key) ?? Promise.resolve()).then(() => this.#guess(key, password, now));
    const settled = guess.catch(() => undefined);
    this.#guesses.set(key, settled);
    try {
      return await guess;
    } finally {
      if (this.#guesses.get(key) === settled) this.#guesses.delete(key);
    }
  }

  async #guess(key: string, password: string, now: number): Promise<string | null> {
    const failed = this.#failures.get(key);
    if (failed && failed.until > now) return null;
    const row = this.#db.prepare('SELECT account_id, hash FROM credential WHERE folded = ?').get(key) as
      | { account_id: string; hash: string }
      | undefined;
    const correct = await matches(password, row?.hash ?? (await this.#decoy));
    if (row && correct) {
      this.#failures.delete(key);
      return row.account_id;
    }
    const count = (failed?.count ?? 0) + 1;
    this.#failures.delete(key);
    // The one that failed longest ago goes: forgetting all at once would let a guesser wipe out his own failures.
    if (this.#failures.size >= 10_000) this.#failures.delete(this.#failures.keys().next().value!);
    this.#failures.set(key, { count, until: count < 5 ? 0 : now + Math.min(900_000, 1000 * 2 ** (count - 5)) });
    return null;
  }

  nameOf(accountId: string): string | null {
    const row = this.#db.prepare('SELECT name FROM credential WHERE account_id = ?').get(accountId) as { name: string } | undefined;
    return row?.name ?? null;
  }

  /** Forgets name and password; the account's events stay, without a name. */
  erase(accountId: string): void {
    this.#db.prepare('DELETE FROM credential WHERE account_id = ?').run(accountId);
  }

  close(): void {
    this.#db.close();
  }
}
