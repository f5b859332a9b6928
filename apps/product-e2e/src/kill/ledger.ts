import type { CommandAnswer } from '@triada/script-client';

export interface Wish {
  /** Idempotency-Key. */
  readonly key: string;
  readonly name: string;
  readonly body: unknown;
}

/** What was asked of a product that is killed again and again: what it acknowledged, and what it left without an answer. */
export class Ledger {
  readonly acknowledged = new Map<string, { readonly wish: Wish; readonly id: string }>();
  /** Sent, the answer lost: there or not, at most once. */
  readonly unanswered: Wish[] = [];

  constructor(private readonly send: (wish: Wish) => Promise<CommandAnswer>) {}

  /**
   * Sends until `over` says so. An answer that is lost because of the kill is kept in mind. A connection cut at another time, as when an
   * idle one is closed just as it is used again, is met as clients should: the same once more, with its key. All else fails the test.
   */
  async writer(wishes: Iterable<Wish>, over: () => boolean): Promise<void> {
    for (const wish of wishes) {
      if (over()) return;
      try {
        await this.#acknowledge(wish).catch((error: unknown) => {
          if (over() || !isCut(error)) throw error;
          return this.#acknowledge(wish);
        });
      } catch (error) {
        if (!over()) throw error;
        this.unanswered.push(wish);
      }
    }
  }

  /** Sends what was left unanswered again, with its key: what was written answers as it would have, what was lost happens now. */
  async settleUnanswered(): Promise<void> {
    for (const wish of this.unanswered) await this.#acknowledge(wish);
  }

  /** Keys whose repetition is answered with another id than the first time. */
  async answeredOtherwise(every: number): Promise<readonly string[]> {
    const sample = [...this.acknowledged.values()].filter((_entry, index) => index % every === 0);
    const found: string[] = [];
    for (const { id, wish } of sample) if ((await this.send(wish)).id !== id) found.push(wish.key);
    return found;
  }

  async #acknowledge(wish: Wish): Promise<void> {
    this.acknowledged.set(wish.key, { wish, id: (await this.send(wish)).id });
  }

  get ids(): readonly string[] {
    return [...this.acknowledged.values()].map(({ id }) => id).sort();
  }
}

/** The connection broke below HTTP; the cause is as deep as the libraries between have wrapped it. */
const isCut = (error: unknown): boolean =>
  error instanceof Error && ((error as NodeJS.ErrnoException).code === 'ECONNRESET' || isCut(error.cause));
