import { Unavailable } from '@triada/kernel';
import type { Position } from '@triada/ports';
import type { ContextDefinition, QuerySlice } from '../declare/slices';
import { Bell, sleep } from '../runtime/bell';
import type { Catalog } from '../runtime/catalog';
import type { Noticeboard } from '../runtime/noticeboard';
import type { ContextPorts, Logger, PlatformPorts } from '../runtime/ports';
import { LogFeed } from './log-feed';
import type { LogReader, ReaderReport } from './log-reader';
import { LogWatch } from './log-watch';
import type { ViewChange } from './projector';
import { ReaderCrew, relayName } from './reader-crew';
import { viewName, type ViewSet } from './views';

export interface LogReadersParts {
  readonly definition: ContextDefinition;
  readonly parts: ContextPorts;
  readonly ports: PlatformPorts;
  readonly catalog: Catalog;
  readonly views: ViewSet;
  readonly log: Logger;
  readonly changed: (changes: readonly ViewChange[]) => void;
}

/** Milliseconds that a reader waits for its view before it is told to come again. */
export const viewPatience = 5_000;

/** Milliseconds between two looks at how far another instance is, while somebody waits for it. */
const shortLook = 25;

/**
 * How far everything is that follows the log of one context: its projections and its relay. They run on the instance that has the
 * shift; the others know from its notices.
 */
export class LogReaders {
  readonly bell = new Bell();
  private readonly feed: LogFeed;
  private readonly names: readonly string[];
  private crew: ReaderCrew | undefined;
  private watching: LogWatch | undefined;
  private over = false;

  constructor(
    private readonly given: LogReadersParts,
    private readonly board: () => Noticeboard | undefined,
    private readonly lost: () => void,
  ) {
    const { definition, parts } = given;
    this.feed = new LogFeed(parts.store, this.bell);
    const views = definition.projections.map(viewName);
    this.names = definition.publications.length > 0 ? [...views, relayName] : views;
  }

  /** Begins to hear of what is appended, here or elsewhere. */
  watch(): void {
    this.watching = new LogWatch(this.given.parts.store, this.bell, this.given.log);
  }

  /** The shift begins. */
  begin(token: number | undefined): void {
    const { bell, feed, given, lost } = this;
    const moved = () => this.board()?.changed();
    this.crew = new ReaderCrew({ ...given, feed, bell, token, moved, lost });
    this.crew.start();
  }

  /** The shift is over; each reader finishes the page that it is at. */
  async end(): Promise<void> {
    const { crew } = this;
    // First the readers: whoever waits for one goes on waiting by the notices of the next instance.
    await crew?.stop();
    if (this.crew === crew) this.crew = this.over ? crew : undefined;
  }

  /** Resolves when the projections that the slice reads have applied the position. */
  caughtUp = async (slice: Pick<QuerySlice, 'reads'>, position: Position): Promise<void> => {
    const names = slice.reads.map(viewName).filter((name) => this.names.includes(name));
    await Promise.all(names.map((name) => this.reached(name, position, viewPatience)));
  };

  /** Resolves when every view holds what the log holds now; in no given time unless one, in milliseconds, is given. */
  async viewsAtHead(timeout?: number): Promise<void> {
    const head = await this.given.parts.store.head();
    await Promise.all(this.names.filter((name) => name !== relayName).map((name) => this.reached(name, head, timeout)));
  }

  /** Resolves when every reader stands at the head of the log. */
  async settled(timeout = viewPatience): Promise<void> {
    const head = await this.given.parts.store.head();
    await Promise.all(this.names.map((name) => this.reached(name, head, timeout)));
  }

  reports(): readonly ReaderReport[] {
    return this.names.map((name) => this.report(name)!);
  }

  /** Null for what is no reader of the own log. */
  report(name: string): ReaderReport | null {
    if (!this.names.includes(name)) return null;
    const full = `${this.given.definition.name}/${name}`;
    const told = this.board()?.notice?.readers.find((reader) => reader.name === full);
    return this.crew?.get(name)?.report ?? told ?? { name: full, state: 'catching-up', position: 'start' };
  }

  /** The reader itself, where this instance has the shift. */
  projector(name: string): LogReader | undefined {
    return this.crew?.get(name);
  }

  /** Those that are far behind: nobody waits for them any more. */
  async stopCatchingUp(): Promise<void> {
    this.over = true;
    const behind = (this.crew?.all ?? []).filter(({ report }) => report.state === 'catching-up');
    await Promise.all(behind.map((reader) => reader.stop()));
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.watching?.stop();
    await this.crew?.stop();
  }

  /** Waits here or by the notices of another instance, whichever has the shift, also when it changes meanwhile. */
  private async reached(name: string, position: Position | 'start', timeout = Number.POSITIVE_INFINITY): Promise<void> {
    if (position === 'start') return;
    const until = performance.now() + timeout;
    for (;;) {
      const left = until - performance.now();
      const reader = this.crew?.get(name);
      const waiting = reader ? reader.reached(position, Number.isFinite(left) ? Math.max(0, left) : undefined) : this.told(name, position);
      const reached = await waiting.catch((error: unknown) => {
        if (!reader || this.over || reader.report.state !== 'closed') throw error;
        return false;
      });
      if (reached !== false) return;
      if (this.over || performance.now() > until) throw new Unavailable('platform.view-behind', { reader: name });
      await sleep(shortLook);
    }
  }

  private async told(name: string, position: Position): Promise<boolean> {
    await this.board()?.look();
    const { position: place, reason, state } = this.report(name)!;
    if (place !== 'start' && this.given.parts.store.comparePositions(place, position) >= 0) return true;
    if (state === 'stopped') throw new Unavailable('platform.view-behind', { reader: name, ...(reason !== undefined && { reason }) });
    return false;
  }
}
