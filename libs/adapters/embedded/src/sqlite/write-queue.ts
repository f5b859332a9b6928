import { EventStoreError } from '@triada/ports';

/** A piece of work for the shared transaction. It must decide before it writes: a refusal may leave nothing behind. */
interface Job {
  readonly weight: number;
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface WriteQueueHooks {
  /** Runs the work between BEGIN and COMMIT. */
  transaction<T>(work: () => T): T;
  /** After a rollback: nothing remembered of the transaction is true. */
  rolledBack(): void;
  /** After a commit, before the callers hear of it. */
  committed(): void;
  /** Resolves when all that is committed is on disk; missing where the commit itself sees to that. */
  durable?(): Promise<void>;
  translate(error: unknown): unknown;
}

type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

/**
 * Group commit: all that is asked for in one turn of the event loop shares one transaction and one flush to disk. The weight of a
 * transaction is bounded, and between two of them the event loop takes a turn, so that timers and sockets never wait long. Callers
 * hear of it once it is on disk; where the flush is not part of the commit, the next transaction need not wait for it.
 */
export class WriteQueue {
  #jobs: Job[] = [];
  #scheduled = false;
  #closed: unknown = null;

  constructor(
    private readonly hooks: WriteQueueHooks,
    private readonly maxWeight: number,
  ) {}

  run<T>(weight: number, work: () => T): Promise<T> {
    if (this.#closed) return Promise.reject(this.#closed);
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push({ weight, work, resolve: resolve as (value: unknown) => void, reject });
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

  #take(): readonly Job[] {
    let count = 0;
    for (let weight = 0; count < this.#jobs.length; count++) {
      weight += this.#jobs[count]!.weight;
      if (count > 0 && weight > this.maxWeight) break;
    }
    return this.#jobs.splice(0, count);
  }

  #flush(): void {
    const outcomes = this.#together(this.#take());
    const written = outcomes.some(([, { ok }]) => ok);
    if (!this.hooks.durable || !written) return answer(outcomes);
    const refuse = (error: unknown) => this.hooks.translate(error);
    this.hooks.durable().then(
      () => answer(outcomes),
      (error: unknown) => answer(outcomes.map(([job, outcome]) => [job, outcome.ok ? { ok: false, error: refuse(error) } : outcome])),
    );
  }

  /** One transaction for all; when it fails as a whole, each job alone, so that no one pays for another's fault. */
  #together(batch: readonly Job[]): readonly (readonly [Job, Outcome])[] {
    try {
      const outcomes = this.hooks.transaction(() => batch.map((job) => [job, attempt(job)] as const));
      this.hooks.committed();
      return outcomes;
    } catch (error) {
      this.hooks.rolledBack();
      if (batch.length === 1) return [[batch[0]!, { ok: false, error: this.hooks.translate(error) }]];
      return batch.flatMap((job) => this.#together([job]));
    }
  }
}

const answer = (outcomes: readonly (readonly [Job, Outcome])[]): void => {
  for (const [job, outcome] of outcomes) {
    if (outcome.ok) job.resolve(outcome.value);
    else job.reject(outcome.error);
  }
};

const attempt = (job: Job): Outcome => {
  try {
    return { ok: true, value: job.work() };
  } catch (error) {
    // A refusal is the answer to this caller alone; any other fault ends the transaction for all.
    if (error instanceof EventStoreError) return { ok: false, error };
    throw error;
  }
};
