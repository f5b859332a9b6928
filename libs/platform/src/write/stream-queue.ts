/** Runs tasks of one stream one after another and those of different streams side by side. */
export class StreamQueue {
  private readonly tails = new Map<string, Promise<unknown>>();

  run<Result>(stream: string, task: () => Promise<Result>): Promise<Result> {
    const before = this.tails.get(stream);
    const running = before ? before.then(task, task) : task();
    this.tails.set(stream, running);
    const leave = () => {
      if (this.tails.get(stream) === running) this.tails.delete(stream);
    };
    running.then(leave, leave);
    return running;
  }

  /** Resolves when everything under way has finished. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) await Promise.allSettled(this.tails.values());
  }
}
