/** Wakes everybody who waits; a ring between looking and waiting is not missed when `rings` was read before looking. */
export class Bell {
  #rings = 0;
  #waiting: (() => void)[] = [];

  get rings(): number {
    return this.#rings;
  }

  ring(): void {
    this.#rings++;
    const woken = this.#waiting;
    this.#waiting = [];
    for (const wake of woken) wake();
  }

  /** Resolves at the first ring after the one numbered `rings`, or after the given milliseconds. */
  after(rings: number, atMost?: number): Promise<void> {
    if (this.#rings !== rings) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = atMost === undefined ? undefined : setTimeout(resolve, atMost);
      timer?.unref();
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** A bell for each partition of each topic: who waits for one is not woken by the others. */
export class Bells {
  readonly #bells = new Map<string, Bell>();

  of(lane: string): Bell {
    let bell = this.#bells.get(lane);
    if (!bell) this.#bells.set(lane, (bell = new Bell()));
    return bell;
  }
}
