import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { StoreUnavailable } from '@triada/ports';
import { background, type WalState } from './background';
import { DiskFlush } from './disk-flush';
import { lockFile, type FileLock } from './file-lock';
import { asUnavailable } from './sqlite-errors';
import { WriteQueue, type Disk } from './write-queue';

export interface DatabaseOptions {
  /** A file, or `:memory:`. Missing folders are made. */
  readonly path: string;
  readonly schema: string;
  /** `user_version` of the schema; a file with another one is refused, never guessed at. */
  readonly schemaVersion: number;
  /**
   * What `write` waits for is on disk in both. `commit` (default): nothing is seen before it is. `acknowledgement`: the event loop does
   * not wait for the disk, and a reader of the file may see it a moment earlier, unless the reader stops at what `hooks` say is on disk.
   */
  readonly durability?: 'commit' | 'acknowledgement';
}

/** Around every shared transaction. */
export interface TransactionHooks {
  begin?(): void;
  end?(): void;
  /** Nothing remembered of the transaction is true. */
  rolledBack?(): void;
  /** After the commit. What it gives is called once the commit is on disk, before the callers hear of it. */
  committed?(): (() => void) | undefined;
}

/** Weight of one shared transaction: some ten milliseconds of the event loop. */
const maxBatchWeight = 500;
const keptStatements = 300;
/** Commits between two looks at the length of the write-ahead log. */
const commitsBetweenLooks = 16;
/** Pages of 8 KiB from which on the log is copied in the background, and so few that the rest is copied at once. */
const longLog = 4_000;
const shortRest = 100;

export const isMemory = (path: string): boolean => path === ':memory:';

/**
 * One SQLite file that this process has for itself. Pages of 8 KiB and a long write-ahead log: rows here are long and indexes are hit
 * at random, so fewer checkpoints rewrite fewer pages, and those are made in the background. `synchronous=FULL` is what makes an acknowledgement true (ADR 0010).
 */
export class Database {
  readonly path: string;
  readonly sqlite: DatabaseSync;
  hooks: TransactionHooks = {};
  readonly #lock: FileLock | null;
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #queue: WriteQueue;
  readonly #disk: DiskFlush | null;
  #commits = 0;
  #copying = false;

  constructor({ path, schema, schemaVersion, durability = 'commit' }: DatabaseOptions) {
    this.path = isMemory(path) ? path : resolve(path);
    if (!isMemory(path)) mkdirSync(dirname(this.path), { recursive: true });
    this.#lock = isMemory(path) ? null : lockFile(this.path);
    try {
      this.sqlite = new DatabaseSync(this.path, { timeout: 2_000 });
      this.sqlite.exec(`PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=16000;
        PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF;`);
      this.#begin = this.sqlite.prepare('BEGIN IMMEDIATE');
      this.#commit = this.sqlite.prepare('COMMIT');
      this.#migrate(schema, schemaVersion);
    } catch (error) {
      this.#lock?.release();
      throw asUnavailable(error, this.path);
    }
    if (this.#lock) background.enter();
    const disk = durability === 'acknowledgement' && this.#lock ? new DiskFlush(`${this.path}-wal`) : null;
    // Not before now: the schema itself is made durable by its commit.
    if (disk) this.sqlite.exec('PRAGMA synchronous=NORMAL');
    this.#disk = disk;
    this.#queue = new WriteQueue(
      {
        transaction: (work) => this.transaction(() => this.#hooked(work)),
        rolledBack: () => this.hooks.rolledBack?.(),
        committed: () => {
          const shown = this.hooks.committed?.();
          if (++this.#commits % commitsBetweenLooks === 0) this.#shortenLog();
          return shown;
        },
        ...(disk && { disk: this.#guarded(disk) }),
        translate: (error) => asUnavailable(error, this.path),
      },
      maxBatchWeight,
    );
  }

  /** Prepared once for each text; the least recently used leave. Do not hold on to it across turns. */
  statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    const statement = known ?? this.sqlite.prepare(sql);
    if (known) this.#statements.delete(sql);
    else if (this.#statements.size >= keptStatements) this.#statements.delete(this.#statements.keys().next().value!);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Does the work in a transaction shared with all that is asked for in the same turn; resolves when it is on disk. */
  write<T>(work: () => T, weight = 1): Promise<T> {
    return this.#queue.run(weight, work);
  }

  /** All or nothing; what `work` throws is thrown on after the rollback. Not nested. */
  transaction<T>(work: () => T): T {
    this.#begin.run();
    try {
      const result = work();
      this.#commit.run();
      return result;
    } catch (error) {
      // SQLite has already rolled back by itself after some faults (disk full, I/O error).
      if (this.sqlite.isTransaction) this.sqlite.exec('ROLLBACK');
      throw error;
    }
  }

  /** Writes the database as it is at one moment to a new file, without holding up writers; in memory it is done at once. */
  async copyTo(file: string): Promise<void> {
    if (isMemory(this.path)) this.sqlite.prepare('VACUUM INTO ?').run(file);
    else await background.copy(this.path, file);
  }

  /** Writes what waits first. */
  close(): void {
    if (!this.sqlite.isOpen) return;
    this.#queue.close(new StoreUnavailable('closed', `${this.path} was closed`));
    this.#statements.clear();
    this.#disk?.close();
    this.sqlite.close();
    this.#lock?.release();
    if (this.#lock) background.leave();
  }

  /** After a refused flush nobody knows what is on disk, and the next one may claim all is well: nothing more is taken until a restart. */
  #guarded(disk: DiskFlush): Disk {
    const refused = (error: unknown): never => {
      const unavailable = new StoreUnavailable('io', `${this.path}: the disk did not take what was written (${String(error)}); start again once it does`);
      this.#queue.close(unavailable);
      throw unavailable;
    };
    return {
      get usual() {
        return disk.usual;
      },
      get busy() {
        return disk.busy;
      },
      run: () => disk.run().catch(refused),
    };
  }

  /**
   * Starts a copy in the background when the log is long. Whatever goes wrong there, `wal_autocheckpoint` does the same inside a
   * commit once the log is eight times as long.
   */
  #shortenLog(): void {
    if (this.#copying || !this.#lock || waiting(this.#walState('NOOP')) < longLog) return;
    this.#copying = true;
    this.#copyLog(5)
      .catch((error: unknown) => this.sqlite.isOpen && process.emitWarning(`${this.path}: no checkpoint in the background: ${String(error)}`))
      .finally(() => (this.#copying = false));
  }

  /** Writers go on meanwhile, so the last short rest is copied here: only a log that was copied whole starts again from its beginning. */
  async #copyLog(rounds: number): Promise<void> {
    const state = await background.checkpoint(this.path);
    if (!this.sqlite.isOpen) return;
    const rest = waiting(this.#walState('NOOP'));
    if (rest > shortRest && rounds > 1 && state.checkpointed > 0) return this.#copyLog(rounds - 1);
    this.#walState('PASSIVE');
  }

  #walState(mode: 'NOOP' | 'PASSIVE'): WalState {
    return this.statement(`PRAGMA wal_checkpoint(${mode})`).get() as unknown as WalState;
  }

  #hooked<T>(work: () => T): T {
    this.hooks.begin?.();
    const result = work();
    this.hooks.end?.();
    return result;
  }

  #migrate(schema: string, version: number): void {
    const found = Number(this.sqlite.prepare('PRAGMA user_version').get()!['user_version']);
    if (found === version) return;
    if (found !== 0) throw new Error(`${this.path} has schema version ${found}; this program knows ${version}`);
    this.transaction(() => this.sqlite.exec(`${schema}; PRAGMA user_version=${version}`));
  }
}

const waiting = ({ log, checkpointed }: WalState): number => log - checkpointed;
