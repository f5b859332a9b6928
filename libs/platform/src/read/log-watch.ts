import { StoreUnavailable, type EventStore, type Subscription } from '@triada/ports';
import { sleep, type Bell } from '../runtime/bell';
import type { Logger } from '../runtime/ports';

/** Milliseconds before a broken subscription is taken up again, at first and at most. */
const [firstPause, longestPause] = [100, 5_000];

/** Rings for what other processes append; own appends ring by themselves. */
export class LogWatch {
  private over = false;
  private subscription: Subscription | undefined;
  private readonly following: Promise<void>;

  constructor(
    private readonly store: EventStore,
    private readonly bell: Bell,
    private readonly log: Logger,
  ) {
    this.following = this.follow();
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.subscription?.cancel();
    await this.following;
  }

  private async follow(): Promise<void> {
    for (let pause = firstPause; !this.over; pause = Math.min(pause * 2, longestPause)) {
      try {
        this.subscription = this.store.subscribe({ after: 'end' });
        // For what came while nobody listened.
        this.bell.ring();
        for await (const message of this.subscription) {
          pause = firstPause;
          if (message.kind === 'event') this.bell.ring();
        }
      } catch (error) {
        if (this.over || (error instanceof StoreUnavailable && error.reason === 'closed')) return;
        this.log.warn({ store: this.store.name, err: error }, 'the subscription to the log broke and is taken up again');
      }
      if (!this.over) await sleep(pause);
    }
  }
}
