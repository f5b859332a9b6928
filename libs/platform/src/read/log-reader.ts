import { Unavailable } from '@triada/kernel';
import { LeaseLost, StoreUnavailable, type EventStore, type Position, type RecordedEvent } from '@triada/ports';
import { breathe, sleep, type Bell } from '../runtime/bell';
import type { Logger } from '../runtime/ports';
import type { LogFeed } from './log-feed';

export type ReaderState = 'catching-up' | 'live' | 'stopped' | 'closed';

export interface ReaderReport {
  readonly name: string;
  readonly state: ReaderState;
  readonly position: Position | 'start';
  /** Why it stopped. */
  readonly reason?: string;
}

export interface LogReaderParts {
  readonly name: string;
  readonly store: EventStore;
  readonly feed: LogFeed;
  readonly bell: Bell;
  readonly log: Logger;
  readonly checkpoint: () => Promise<Position | 'start'>;
  /** Takes the events of one page; `next` is the place to remember. Throws to stop the reader. */
  readonly handle: (events: readonly RecordedEvent[], next: Position) => Promise<void>;
  /** Its place or its state has changed. */
  readonly moved?: () => void;
  /** Another instance does its work now. */
  readonly lost?: () => void;
}

/** Events of one page from which on a reader is busy, and milliseconds that it then lets more come together, unless somebody waits for them. */
const [manyEvents, gathering] = [8, 25];

interface Waiter {
  readonly position: Position;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Follows the log from its checkpoint: page by page while behind, then at each ring of the bell. A store that does not answer is
 * asked again; anything else that fails stops this reader, and it says why, for what it skipped would be missing for ever.
 */
export class LogReader {
  private place: Position | 'start' = 'start';
  private status: ReaderState = 'catching-up';
  private reason: string | undefined;
  private waiters: Waiter[] = [];
  private running: Promise<void> | undefined;
  private hurry: () => void = () => undefined;
  private paused: { readonly until: Promise<void>; readonly entered: () => void } | undefined;

  constructor(private readonly parts: LogReaderParts) {}

  start(): void {
    this.running ??= this.run();
  }

  get report(): ReaderReport {
    return {
      name: this.parts.name,
      state: this.status,
      position: this.place,
      ...(this.reason !== undefined && { reason: this.reason }),
    };
  }

  /** Resolves once everything up to and with `position` is handled; `Unavailable` when the reader stopped or the time, in milliseconds, is over. */
  reached(position: Position | 'start', timeout?: number): Promise<void> {
    if (position === 'start' || this.hasReached(position)) return Promise.resolve();
    if (this.ended) return Promise.reject(this.behind());
    return new Promise((resolve, reject) => {
      const timer = timeout === undefined ? undefined : setTimeout(() => waiter.reject(this.behind()), timeout).unref();
      const leave = (then: () => void) => () => {
        clearTimeout(timer);
        this.waiters = this.waiters.filter((other) => other !== waiter);
        then();
      };
      const waiter: Waiter = { position, resolve: leave(resolve), reject: (error) => leave(() => reject(error))() };
      this.waiters.push(waiter);
      this.hurry();
    });
  }

  /** Starts a stopped reader again at its checkpoint. */
  resume(): void {
    if (this.status !== 'stopped') return;
    this.status = 'catching-up';
    this.reason = undefined;
    this.running = this.run();
  }

  /** Holds the reader between two pages while `task` runs. */
  async holding<Result>(task: () => Promise<Result>): Promise<Result> {
    const release = Promise.withResolvers<void>();
    const entered = Promise.withResolvers<void>();
    this.paused = { until: release.promise, entered: entered.resolve };
    this.parts.bell.ring();
    try {
      if (!this.ended) await entered.promise;
      return await task();
    } finally {
      this.paused = undefined;
      release.resolve();
    }
  }

  async stop(): Promise<void> {
    if (this.status !== 'stopped') this.status = 'closed';
    this.parts.bell.ring();
    await this.running;
    for (const waiter of [...this.waiters]) waiter.reject(this.behind());
  }

  private async run(): Promise<void> {
    let failures = 0;
    let started = false;
    while (!this.ended) {
      try {
        if (!started) this.place = await this.parts.checkpoint();
        started = true;
        await this.step();
        failures = 0;
      } catch (error) {
        if (error instanceof LeaseLost) return this.leave();
        if (!(error instanceof StoreUnavailable)) return this.fail(error as Error);
        if (error.reason === 'closed') return this.fail(error);
        this.parts.log.warn({ reader: this.parts.name, reason: error.reason }, 'the store does not answer, trying again');
        // The page may have been written all the same before the answer was lost: only the checkpoint can tell.
        started = false;
        await sleep(Math.min(5_000, 50 * 2 ** failures++));
      }
    }
  }

  private async step(): Promise<void> {
    const { bell, feed, handle } = this.parts;
    const { rings } = bell;
    const page = await feed.after(this.place);
    if (page.events.length > 0) await handle(page.events, page.next as Position);
    const news = this.place !== page.next || (page.end && this.status === 'catching-up');
    this.place = page.next;
    if (page.end && this.status === 'catching-up') this.status = 'live';
    this.wake();
    if (news) this.parts.moved?.();
    if (page.end && !this.ended && !this.paused) {
      if (page.events.length >= manyEvents) await this.gather();
      await bell.after(rings);
    }
    // Requests go first, and what arrives together is read together.
    await breathe();
    if (this.paused) {
      this.paused.entered();
      await this.paused.until;
    }
  }

  /** Under load the price of a page is that of its write, not of its events: few large ones leave time for commands. */
  private async gather(): Promise<void> {
    if (this.waiters.length > 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.hurry = resolve;
    await Promise.race([promise, sleep(gathering)]);
  }

  private get ended(): boolean {
    return this.status === 'stopped' || this.status === 'closed';
  }

  private hasReached(position: Position): boolean {
    return this.place !== 'start' && this.parts.store.comparePositions(this.place, position) >= 0;
  }

  private wake(): void {
    for (const waiter of this.waiters.filter(({ position }) => this.hasReached(position))) waiter.resolve();
  }

  private leave(): void {
    if (this.status !== 'stopped') this.status = 'closed';
    for (const waiter of [...this.waiters]) waiter.reject(this.behind());
    this.paused?.entered();
    this.parts.lost?.();
  }

  private fail(error: Error): void {
    if (this.status === 'closed') return;
    this.status = 'stopped';
    this.reason = error.message;
    this.parts.log.error({ reader: this.parts.name, err: error }, 'a reader of the log stopped');
    this.parts.moved?.();
    this.paused?.entered();
    for (const waiter of [...this.waiters]) waiter.reject(this.behind());
  }

  private behind(): Unavailable {
    return new Unavailable('platform.view-behind', {
      reader: this.parts.name,
      ...(this.reason !== undefined && { reason: this.reason }),
    });
  }
}
