import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';

/** How fast a disk that became slower is believed: a flush seems to take longer whenever the event loop is busy at its end. */
const slower = 1.02;

/**
 * Makes what was committed to a write-ahead log durable, outside the event loop, in the pool of threads of the process. Two flushes may
 * be under way at a time: a commit need not wait for the end of a flush that began before it. More would only queue before a slow disk,
 * so the commits of that time share the next one. The connection has `synchronous=NORMAL` and stays open meanwhile, so that the log
 * is neither flushed twice nor removed.
 */
export class DiskFlush {
  /**
   * The log, opened once for each flush that may be under way: a write that failed is reported once to each open file, so no flush
   * takes another's error and leaves it with „all is well“ (errseq of Linux).
   */
  readonly #idle: number[];
  readonly #running = new Set<Promise<void>>();
  #next: Promise<void> | null = null;
  #usual = Infinity;
  #closed = false;

  /** `log` exists: the connection has read or written already. What a killed process left there unflushed is flushed now. */
  constructor(log: string) {
    this.#idle = [openSync(log, 'r+'), openSync(log, 'r+')];
    fdatasyncSync(this.#idle[0]!);
  }

  /** Milliseconds that a flush takes while nothing else is done; 0 before the first. */
  get usual(): number {
    return this.#usual === Infinity ? 0 : this.#usual;
  }

  /** Whether a flush is under way or due. */
  get busy(): boolean {
    return this.#running.size > 0 || this.#next !== null;
  }

  /** Resolves when every commit before the call is on disk; rejects when the disk refuses. */
  run(): Promise<void> {
    if (this.#next) return this.#next;
    if (this.#idle.length > 0) return this.#start();
    // Those under way may have begun before the caller's commit: only one that begins from now on counts.
    this.#next = Promise.race([...this.#running].map((flush) => flush.catch(() => undefined))).then(() => this.#start());
    return this.#next;
  }

  /** Flushes under way are finished first. */
  close(): void {
    this.#closed = true;
    if (!this.busy) this.#release();
  }

  #start(): Promise<void> {
    this.#next = null;
    const descriptor = this.#idle.pop()!;
    const began = performance.now();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#running.add(promise);
    fdatasync(descriptor, (error) => {
      this.#running.delete(promise);
      this.#idle.push(descriptor);
      if (this.#closed && !this.busy) this.#release();
      if (error) return reject(error);
      this.#usual = Math.min(performance.now() - began, this.#usual * slower);
      resolve();
    });
    return promise;
  }

  #release(): void {
    for (const descriptor of this.#idle.splice(0)) closeSync(descriptor);
  }
}
