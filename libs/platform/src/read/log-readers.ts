import type { EventStore, Position, RecordedEvent } from '@triada/ports';
import type { ContextDefinition, QuerySlice } from '../declare/slices';
import type { LiveFeed } from '../live/live-feed';
import { Relay } from '../messaging/relay';
import { Bell } from '../runtime/bell';
import type { Catalog } from '../runtime/catalog';
import type { ContextPorts, Logger, PlatformPorts } from '../runtime/ports';
import { LogFeed } from './log-feed';
import { LogReader, type ReaderReport } from './log-reader';
import { LogWatch } from './log-watch';
import { Projector } from './projector';
import { viewName, type ViewSet } from './views';

export interface LogReadersParts {
  readonly definition: ContextDefinition;
  readonly parts: ContextPorts;
  readonly ports: PlatformPorts;
  readonly catalog: Catalog;
  readonly views: ViewSet;
  readonly live: LiveFeed;
  readonly log: Logger;
}

/** Milliseconds that a reader waits for its view before it is told to come again. */
export const viewPatience = 5_000;

/** Events after which a relay that had nothing to publish still writes its place down. */
const idleEvents = 2_000;

/** Everything that follows the log of one context: its projections and its relay. */
export class LogReaders {
  readonly bell = new Bell();
  private readonly feed: LogFeed;
  private readonly store: EventStore;
  private readonly projectors = new Map<string, LogReader>();
  private readonly relay: LogReader | undefined;
  private watching: LogWatch | undefined;

  constructor(private readonly given: LogReadersParts) {
    const { catalog, definition, live, parts, views } = given;
    this.store = parts.store;
    this.feed = new LogFeed(this.store, this.bell);
    for (const projection of definition.projections) {
      const stored = () => views.storedName(projection);
      const projector = new Projector({ projection, stored, catalog, readModels: parts.readModels, changed: live.publish });
      this.projectors.set(viewName(projection), this.reader(viewName(projection), projector.checkpoint, projector.handle));
    }
    this.relay = definition.publications.length > 0 ? this.createRelay() : undefined;
  }

  start(): void {
    this.watching = new LogWatch(this.store, this.bell, this.given.log);
    for (const reader of this.all) reader.start();
  }

  /** Resolves when the projections that the slice reads have applied the position. */
  caughtUp = async (slice: Pick<QuerySlice, 'reads'>, position: Position): Promise<void> => {
    const readers = slice.reads
      .map((projection) => this.projectors.get(viewName(projection)))
      .filter((reader) => reader !== undefined);
    await Promise.all(readers.map((reader) => reader.reached(position, viewPatience)));
  };

  /** Resolves when every view holds what the log holds now; in no given time unless one, in milliseconds, is given. */
  async viewsAtHead(timeout?: number): Promise<void> {
    const head = await this.store.head();
    await Promise.all([...this.projectors.values()].map((reader) => reader.reached(head, timeout)));
  }

  /** Resolves when every reader stands at the head of the log. */
  async settled(timeout = viewPatience): Promise<void> {
    const head = await this.store.head();
    await Promise.all(this.all.map((reader) => reader.reached(head, timeout)));
  }

  reports(): readonly ReaderReport[] {
    return this.all.map(({ report }) => report);
  }

  projector(name: string): LogReader | undefined {
    return this.projectors.get(name);
  }

  /** Those that are far behind: nobody waits for them any more. */
  async stopCatchingUp(): Promise<void> {
    await Promise.all(this.all.filter(({ report }) => report.state === 'catching-up').map((reader) => reader.stop()));
  }

  /** Each finishes the page that it is at. */
  async stop(): Promise<void> {
    await this.watching?.stop();
    await Promise.all(this.all.map((reader) => reader.stop()));
  }

  private get all(): readonly LogReader[] {
    return [...this.projectors.values(), ...(this.relay ? [this.relay] : [])];
  }

  private reader(
    name: string,
    checkpoint: () => Promise<Position | 'start'>,
    handle: (events: readonly RecordedEvent[], next: Position) => Promise<void>,
  ): LogReader {
    const { bell, feed, store } = this;
    const { definition, log } = this.given;
    return new LogReader({ name: `${definition.name}/${name}`, store, feed, bell, log, checkpoint, handle });
  }

  private createRelay(): LogReader {
    const { catalog, definition, parts, ports } = this.given;
    const { name: context, publications, publishes } = definition;
    const { checkpoints, inbox, store } = parts;
    const relay = new Relay({ context, publications, publishes, catalog, store, inbox, publisher: ports.publisher });
    let passed = 0;
    return this.reader(
      'relay',
      async () => (await checkpoints.load('relay')) ?? 'start',
      async (events, next) => {
        const published = await relay.handle(events);
        passed += events.length;
        if (published === 0 && passed < idleEvents) return;
        await checkpoints.save('relay', next);
        passed = 0;
      },
    );
  }
}
