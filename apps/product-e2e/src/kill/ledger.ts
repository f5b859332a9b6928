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

  /** Sends until `over` says so. An answer that is lost because of the kill is kept in mind; any other failure is one of the test. */
  async writer(wishes: Iterable<Wish>, over: () => boolean): Promise<void> {
    for (const wish of wishes) {
      if (over()) return;
      try {
        this.acknowledged.set(wish.key, { wish, id: (await this.send(wish)).id });
      } catch (error) {
        if (!over()) throw error;
        this.unanswered.push(wish);
      }
    }
  }

  /** Sends what was left unanswered again, with its key: what was written answers as it would have, what was lost happens now. */
  async settleUnanswered(): Promise<void> {
    for (const wish of this.unanswered) this.acknowledged.set(wish.key, { wish, id: (await this.send(wish)).id });
  }

  /** Keys whose repetition is answered with another id than the first time. */
  async answeredOtherwise(every: number): Promise<readonly string[]> {
    const sample = [...this.acknowledged.values()].filter((_entry, index) => index % every === 0);
    const found: string[] = [];
    for (const { id, wish } of sample) if ((await this.send(wish)).id !== id) found.push(wish.key);
    return found;
  }

  get ids(): readonly string[] {
    return [...this.acknowledged.values()].map(({ id }) => id).sort();
  }
}
