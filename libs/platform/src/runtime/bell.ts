/** Wakes those who wait for news of the log. A ring that nobody heard is remembered for the next wait. */
export class Bell {
  private count = 0;
  private waiting: (() => void)[] = [];

  /** Number of rings so far: take it before looking, hand it to `after`. */
  get rings(): number {
    return this.count;
  }

  ring(): void {
    this.count++;
    const woken = this.waiting;
    this.waiting = [];
    for (const wake of woken) wake();
  }

  /** Resolves at the first ring after the given count; at once when it has been. */
  after(rings: number): Promise<void> {
    if (this.count > rings) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

/** Lets pending requests and timers run: long readers call it between pages. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
