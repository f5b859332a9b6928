/** Runs what is asked for under one key one after the other, and under different keys at once. */
export class KeyedQueue {
  readonly #tails = new Map<string, Promise<unknown>>();

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key) ?? Promise.resolve();
    const running = before.then(work, work);
    this.#tails.set(key, running);
    const leave = () => {
      if (this.#tails.get(key) === running) this.#tails.delete(key);
    };
    running.then(leave, leave);
    return running;
  }
}
