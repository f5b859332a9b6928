import { EventStoreError } from '@triada/ports';

/** A piece of work for the shared transaction. It must decide before it writes: a refusal may leave nothing behind. */
class Job {
  #refused = false;
  #result: unknown;

  constructor(
    readonly weight: number,
    private readonly work: () => unknown,
    private readonly resolve: (value: unknown) => void,
    private readonly reject: (error: unknown) => void,
  ) {}

  get refused(): boolean {
    return this.#refused;
  }

  /** A refusal is the answer to this caller alone; any other fault ends the transaction for all. */
  attempt(): void {
    try {
      this.#result = this.work();
      this.#refused = false;
    } catch (error) {
      if (!(error instanceof EventStoreError)) throw error;
      this.refuse(error);
    }
  }

  refuse(error: unknown): void {
    this.#refused = true;
    this.#result = error;
  }

  answer(): void {
    if (this.#refused) this.reject(this.#result);
    else this.resolve(this.#result);
  }
}

export interface WriteQueueHooks {
  /** Runs the work between BEGIN and COMMIT. */
  transaction<T>(work: () => T): T;
  /** After a rollback: nothing remembered of the transaction is true. */
  rolledBack(): void;
  /** After a commit. What it gives is called once the commit is on disk, before the callers hear of it. */
  committed(): (() => void) | undefined;
  /** Missing where the commit itself is on disk. */
  readonly disk?: Disk;
  translate(error: unknown): unknown;
}

/** A flush that is no part of the commit. */
export interface Disk {
  /** Milliseconds that it usually takes. */
  readonly usual: number;
  /** Whether one is under way or due; it makes every commit so far durable. */
  readonly busy: boolean;
  /** Resolves when every commit so far is on disk. */
  run(): Promise<void>;
}

/** Below this weight a commit of its own costs more than the work in it. */
const worthACommit = 10;
/** Milliseconds of work for each unit of weight before any was measured; how much the newest transaction counts from then on. */
const firstPace = 0.02;
const newest = 0.1;

/**
 * Group commit: all that is asked for in one turn of the event loop shares one transaction and one flush to disk. The weight of a
 * transaction is bounded, and between two of them the event loop takes a turn, so that timers and sockets never wait long. Callers
 * hear of it once it is on disk; where the flush is no part of the commit, the next transaction does not wait for it, and callers in
 * numbers are divided in two, so that the event loop works for the one half while the disk works for the other.
 */
export class WriteQueue {
  #jobs: Job[] = [];
  #waiting = 0;
  #pace = firstPace;
  #scheduled = false;
  #closed: unknown = null;
  /** All who waited for the flush that was asked for last have heard. */
  #told: Promise<void> = Promise.resolve();

  constructor(
    private readonly hooks: WriteQueueHooks,
    private readonly maxWeight: number,
  ) {}

  run<T>(weight: number, work: () => T): Promise<T> {
    if (this.#closed) return Promise.reject(this.#closed);
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push(new Job(weight, work, resolve as (value: unknown) => void, reject));
      this.#waiting += weight;
      this.#schedule();
    });
  }

  /** Writes all that waits, then refuses everything with `error`. */
  close(error: unknown): void {
    this.#closed = error;
    while (this.#jobs.length > 0) this.#flush();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      if (this.#jobs.length > 0) this.#flush();
      if (this.#jobs.length > 0) this.#schedule();
    });
  }

  /** Weight of the next transaction. A slow disk takes all at once: what is left behind would wait for a second flush. */
  #bound(): number {
    const { disk } = this.hooks;
    if (!disk || disk.busy) return this.maxWeight;
    return Math.min(this.maxWeight, Math.max(this.#waiting / 2, worthACommit, disk.usual / this.#pace));
  }

  #take(): readonly Job[] {
    const bound = this.#bound();
    let weight = 0;
    let count = 0;
    for (; count < this.#jobs.length; count++) {
      const more = weight + this.#jobs[count]!.weight;
      if (count > 0 && more > bound) break;
      weight = more;
    }
    this.#waiting = count === this.#jobs.length ? 0 : this.#waiting - weight;
    return this.#jobs.splice(0, count);
  }

  #flush(): void {
    const batch = this.#take();
    const shown: (() => void)[] = [];
    this.#together(batch, shown);
    const { disk } = this.hooks;
    const written = batch.some((job) => !job.refused);
    const onDisk = () => {
      for (const show of shown) show();
      for (const job of batch) job.answer();
    };
    if (!disk || !(written || disk.busy)) return onDisk();
    // A refusal may rest on what is not on disk yet, so it is told no earlier than that.
    this.#told = (written ? disk.run() : this.#told).then(onDisk, (error: unknown) => {
      for (const job of batch) {
        if (!job.refused) job.refuse(this.hooks.translate(error));
        job.answer();
      }
    });
  }

  /** One transaction for all; when it fails as a whole, each job alone, so that no one pays for another's fault. */
  #together(batch: readonly Job[], shown: (() => void)[]): void {
    try {
      const began = performance.now();
      this.hooks.transaction(() => {
        for (const job of batch) job.attempt();
      });
      this.#measure(batch, performance.now() - began);
      const show = this.hooks.committed();
      if (show) shown.push(show);
    } catch (error) {
      this.hooks.rolledBack();
      if (batch.length === 1) batch[0]!.refuse(this.hooks.translate(error));
      else for (const job of batch) this.#together([job], shown);
    }
  }

  #measure(batch: readonly Job[], took: number): void {
    let weight = 0;
    for (const job of batch) weight += job.weight;
    if (weight >= worthACommit) this.#pace += newest * (took / weight - this.#pace);
  }
}
