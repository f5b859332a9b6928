/** Beats while work runs that may take longer than the brokers wait for a sign of life. Throws what the work throws, then what a beat threw. */
export const alive = async (heartbeat: () => Promise<void>, every: number, work: Promise<void>): Promise<void> => {
  const failures: unknown[] = [];
  const timer = setInterval(() => void heartbeat().catch((error: unknown) => failures.push(error)), every);
  try {
    await work;
  } finally {
    clearInterval(timer);
  }
  if (failures.length > 0) throw failures[0];
};

/** Whether the promise was fulfilled within the time, in milliseconds; what it throws is thrown. */
export const within = async (milliseconds: number, promise: Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), milliseconds)));
  try {
    return await Promise.race([promise.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Wakes everybody who waits; a ring between looking and waiting is not missed when `rings` was read before looking. */
export class Bell {
  #rings = 0;
  #ring = Promise.withResolvers<void>();

  get rings(): number {
    return this.#rings;
  }

  ring(): void {
    this.#rings++;
    this.#ring.resolve();
    this.#ring = Promise.withResolvers();
  }

  /** Resolves at the first ring after the one numbered `rings`, or after the given milliseconds. */
  async after(rings: number, atMost: number): Promise<void> {
    if (this.#rings === rings) await within(atMost, this.#ring.promise);
  }
}
