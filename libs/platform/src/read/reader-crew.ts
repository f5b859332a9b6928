import type { Position, Publisher, RecordedEvent } from '@triada/ports';
import { Relay } from '../messaging/relay';
import type { Bell } from '../runtime/bell';
import type { LogFeed } from './log-feed';
import { LogReader, type ReaderReport } from './log-reader';
import type { LogReadersParts } from './log-readers';
import { Projector } from './projector';
import { viewName } from './views';

/** Events after which a relay that had nothing to publish still writes its place down. */
const idleEvents = 2_000;

export interface CrewParts extends LogReadersParts {
  readonly feed: LogFeed;
  readonly bell: Bell;
  readonly token: number | undefined;
  readonly moved: () => void;
  readonly lost: () => void;
}

/** The readers of one shift: a projector for each view of the own log, and the relay. */
export class ReaderCrew {
  private readonly projectors: ReadonlyMap<string, LogReader>;
  private readonly relay: LogReader | undefined;

  constructor(private readonly given: CrewParts) {
    const { catalog, changed, definition, parts, token, views } = given;
    this.projectors = new Map(
      definition.projections.map((projection) => {
        const name = viewName(projection);
        const stored = () => views.storedName(projection);
        const projector = new Projector({ projection, stored, catalog, readModels: parts.readModels, token, changed });
        return [name, this.reader(name, projector.checkpoint, projector.handle)];
      }),
    );
    this.relay = definition.publications.length > 0 ? this.createRelay() : undefined;
  }

  start(): void {
    for (const reader of this.all) reader.start();
  }

  /** Each finishes the page that it is at. */
  async stop(): Promise<void> {
    await Promise.all(this.all.map((reader) => reader.stop()));
  }

  get(name: string): LogReader | undefined {
    return name === relayName ? this.relay : this.projectors.get(name);
  }

  reports(): readonly ReaderReport[] {
    return this.all.map(({ report }) => report);
  }

  get all(): readonly LogReader[] {
    return [...this.projectors.values(), ...(this.relay ? [this.relay] : [])];
  }

  private reader(
    name: string,
    checkpoint: () => Promise<Position | 'start'>,
    handle: (events: readonly RecordedEvent[], next: Position) => Promise<void>,
  ): LogReader {
    const { bell, definition, feed, log, lost, moved, parts } = this.given;
    return new LogReader({ name: `${definition.name}/${name}`, store: parts.store, feed, bell, log, checkpoint, handle, moved, lost });
  }

  /** A relay that was replaced and does not know it sends what was sent before: consumers know it by its revision. */
  private createRelay(): LogReader {
    const { catalog, definition, parts, ports } = this.given;
    const { name: context, publications, publishes } = definition;
    const { checkpoints, inbox, store } = parts;
    let told = relayName;
    const relay = new Relay({ context, publications, publishes, catalog, store, inbox, publisher: ports.publisher, ledger: () => told });
    let passed = 0;
    return this.reader(
      relayName,
      async () => {
        told = await toldTo(ports.publisher);
        return (await checkpoints.load(told)) ?? 'start';
      },
      async (events, next) => {
        const published = await relay.handle(events);
        passed += events.length;
        if (published === 0 && passed < idleEvents) return;
        await checkpoints.save(told, next);
        passed = 0;
      },
    );
  }
}

export const relayName = 'relay';

/** Under which name place and ledger of a relay are kept: where messages were lost with their transport, the new one is told everything. */
const toldTo = async (publisher: Publisher): Promise<string> => (publisher.place ? `${relayName}@${await publisher.place()}` : relayName);
