import { closeSync, openSync } from 'node:fs';
import { flusher } from './background';

/**
 * Makes what was committed to a write-ahead log durable, outside the event loop: all commits of one moment share one flush.
 * The connection has `synchronous=NORMAL` and stays open meanwhile, so that the log is neither flushed twice nor removed.
 */
export class DiskFlush {
  readonly #descriptor: number;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #closed = false;

  /** `log` exists: the connection has read or written already. */
  constructor(log: string) {
    this.#descriptor = openSync(log, 'r+');
    flusher.enter();
  }

  /** Resolves when every commit before the call is on disk; rejects when the disk refuses. */
  run(): Promise<void> {
    if (this.#next) return this.#next;
    if (!this.#running) return this.#start();
    // The flush under way may have begun before the caller's commit: only one that begins from now on counts.
    this.#next = this.#running.catch(() => undefined).then(() => this.#start());
    return this.#next;
  }

  /** Flushes under way are finished first. */
  close(): void {
    this.#closed = true;
    if (!this.#running && !this.#next) this.#release();
  }

  #start(): Promise<void> {
    this.#next = null;
    this.#running = flusher.flush(this.#descriptor).finally(() => {
      this.#running = null;
      if (this.#closed && !this.#next) this.#release();
    });
    return this.#running;
  }

  #release(): void {
    closeSync(this.#descriptor);
    flusher.leave();
  }
}
