import type { RecordedEvent, Subscription, SubscriptionMessage } from '@triada/ports';
import { eventually, within } from '../suite/within';

/** Reads a subscription in the background and remembers what came. */
export class Collector {
  readonly messages: SubscriptionMessage[] = [];
  /** Set once the iteration ended, with the error where there was one. */
  ended: { readonly error?: unknown } | null = null;
  #done: Promise<void>;

  constructor(
    readonly subscription: Subscription,
    private readonly patience: number,
  ) {
    this.#done = this.#read();
  }

  get events(): readonly RecordedEvent[] {
    return this.messages.flatMap((message) => (message.kind === 'event' ? [message.event] : []));
  }

  get kinds(): readonly SubscriptionMessage['kind'][] {
    return this.messages.map(({ kind }) => kind);
  }

  count(kind: SubscriptionMessage['kind']): number {
    return this.kinds.filter((other) => other === kind).length;
  }

  until(what: string, holds: () => boolean): Promise<void> {
    return eventually(this.patience, what, () => {
      if (this.ended && !holds()) throw this.ended.error ?? new Error(`the subscription ended before ${what}`);
      return holds();
    });
  }

  async cancel(): Promise<void> {
    await within(this.patience, 'the cancel', this.subscription.cancel());
    await within(this.patience, 'the end of the iteration', this.#done);
  }

  async #read(): Promise<void> {
    try {
      for await (const message of this.subscription) this.messages.push(message);
      this.ended = {};
    } catch (error) {
      this.ended = { error };
    }
  }
}
