import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Pages of a write-ahead log, and how many of them the database file has by now. */
export interface WalState {
  readonly log: number;
  readonly checkpointed: number;
}

type Task =
  | { readonly kind: 'checkpoint' | 'check'; readonly url: string }
  | { readonly kind: 'copy'; readonly url: string; readonly to: string };

interface Answer {
  readonly number: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** Plain JavaScript, so that it runs from sources, bundles and tests alike. It opens a connection for each task and makes no file that is gone. */
const program = `
const { closeSync, existsSync, fdatasyncSync, openSync } = require('node:fs');
const { fileURLToPath } = require('node:url');
const { parentPort } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
const withDatabase = (work) => (task) => {
  const database = new DatabaseSync(new URL(task.url), { timeout: 5000 });
  try {
    return work(database, task);
  } finally {
    database.close();
  }
};
const flushLog = (url) => {
  const log = fileURLToPath(new URL(url)) + '-wal';
  if (!existsSync(log)) return;
  const descriptor = openSync(log, 'r+');
  try {
    fdatasyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
const tasks = {
  checkpoint: withDatabase((database) => ({ ...database.prepare('PRAGMA wal_checkpoint(PASSIVE)').get() })),
  check: withDatabase((database) => database.prepare('PRAGMA integrity_check').get().integrity_check),
  copy: (task) => {
    withDatabase((database, { to }) => database.prepare('VACUUM INTO ?').run(to))(task);
    flushLog(task.url);
  },
};
parentPort.on('message', ({ number, task }) => {
  try {
    parentPort.postMessage({ number, result: tasks[task.kind](task) });
  } catch (error) {
    parentPort.postMessage({ number, error: String(error) });
  }
});`;

/**
 * Long work on database files in a thread of its own, so that the event loop stays free. One thread serves all databases of the
 * process; it lives as long as one of them is open.
 */
class Background {
  #worker: Worker | null = null;
  #users = 0;
  #number = 0;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();

  enter(): void {
    this.#users++;
  }

  leave(): void {
    if (--this.#users > 0 || !this.#worker) return;
    const worker = this.#worker;
    this.#worker = null;
    this.#fail(new Error('the databases were closed'));
    void worker.terminate();
  }

  /** Copies what no reader holds back from the write-ahead log into the database. */
  checkpoint(path: string): Promise<WalState> {
    return this.#run({ kind: 'checkpoint', url: urlOf(path) }) as Promise<WalState>;
  }

  /** Writes the database as it is at one moment to a new file; writers go on meanwhile. What the copy has the original keeps, for both are on disk then. */
  async copy(path: string, to: string): Promise<void> {
    await this.#run({ kind: 'copy', url: urlOf(path), to });
  }

  /** Throws unless SQLite finds every page and index of the file sound. */
  async check(path: string): Promise<void> {
    const result = await this.#run({ kind: 'check', url: urlOf(path) });
    if (result !== 'ok') throw new Error(`${path} is damaged: ${String(result)}`);
  }

  #run(task: Task): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const number = this.#number++;
      this.#waiting.set(number, { resolve, reject });
      const thread = this.#thread();
      // A process that only waits for its backup must not end before it.
      thread.ref();
      thread.postMessage({ number, task });
    });
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(program, { eval: true, name: 'databases', execArgv: ['--no-warnings'] });
    worker.on('message', ({ number, result, error }: Answer) => {
      const waiting = this.#waiting.get(number);
      this.#waiting.delete(number);
      if (this.#waiting.size === 0) worker.unref();
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(error));
    });
    worker.on('error', (error: Error) => {
      if (this.#worker === worker) this.#worker = null;
      this.#fail(error);
    });
    return (this.#worker = worker);
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** An existing file: without `mode=rw` SQLite would make one. */
const urlOf = (path: string): string => {
  const url = pathToFileURL(path);
  url.search = '?mode=rw';
  return url.href;
};

/** Copies write-ahead logs into their databases, and databases into backups. */
export const background = new Background();
