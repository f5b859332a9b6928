/** Wakes whoever waits for the next commit. */
export class Commits {
  #waiting = new Set<() => void>();

  announce(): void {
    const woken = this.#waiting;
    this.#waiting = new Set();
    for (const wake of woken) wake();
  }

  wait(): { readonly woken: Promise<void>; cancel(): void } {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.add(resolve);
    return {
      woken: promise,
      cancel: () => {
        this.#waiting.delete(resolve);
        resolve();
      },
    };
  }

  /** How many wait now; a cancelled reader may not stay here. */
  get size(): number {
    return this.#waiting.size;
  }
}
