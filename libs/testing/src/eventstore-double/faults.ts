/** Faults that a test may ask of the protocol double. Each counter is used up by the appends that it strikes. */
export class Faults {
  /** So many appends are committed and then lose their connection before the reply. */
  cutAfterCommit = 0;
  /** So many appends lose their connection when their first event has arrived; nothing is committed. */
  cutBeforeCommit = 0;
  /** So many appends are committed and never answered, over a connection that stays open. */
  noAnswer = 0;
  /** Milliseconds that every reply to an append is held back. */
  replyDelay = 0;
  /** Live subscribers that do not read are cut off with ABORTED, as 23.10 does it; else they fall behind, as newer servers say it. */
  abortSlowConsumers = true;
  readonly #aborts = new Set<() => void>();

  /** Takes one from a counter; false when nothing was left. */
  take(counter: 'cutAfterCommit' | 'cutBeforeCommit' | 'noAnswer'): boolean {
    if (this[counter] === 0) return false;
    this[counter] -= 1;
    return true;
  }

  /** Ends every running subscription with ABORTED. */
  abortSubscriptions(): void {
    for (const abort of this.#aborts) abort();
  }

  /** For the double: how a subscription is ended by a test. Returns what takes it back. */
  onAbort(abort: () => void): () => void {
    this.#aborts.add(abort);
    return () => this.#aborts.delete(abort);
  }
}
