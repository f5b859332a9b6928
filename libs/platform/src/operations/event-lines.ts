import { createHash } from 'node:crypto';
import { StreamNotFound, type Position, type RecordedEvent } from '@triada/ports';
import { breathe } from '../runtime/bell';
import type { ContextRuntime } from '../runtime/context-runtime';
import { decodeJson, decodeMetadata, type EventMetadata } from '../write/stored-event';
import { isRecordedSince } from './feed-question';

export interface EventQuestion {
  readonly stream?: string;
  /** Instant of recording, or its day in Prague; inclusive. */
  readonly since?: string;
  readonly regions: readonly string[] | 'all';
  readonly limit: number;
}

/** A stored event as an auditor reads it: the data as stored, at its own schema version, with the hash of the stored bytes. */
export type EventLine = {
  readonly context: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly id: string;
  readonly type: string;
} & EventMetadata & {
    readonly data: unknown;
    readonly dataHash: string;
  };

/** Last position read, by context: where the next page begins. */
export type EventPlaces = Readonly<Record<string, Position>>;

const pageSize = 500;

/** Last line of an answer: where the next one begins, null at the end of the log. */
export interface EventsEnd {
  readonly next: EventPlaces | null;
}

/**
 * The logs of several contexts in one order, oldest first, each log in its own order whatever its clock said; after `limit` events, or at
 * the end of the log, where to go on. Reads only as fast as it is asked, and holds a page of each log.
 */
export async function* eventLines(
  runtimes: readonly ContextRuntime[],
  question: EventQuestion,
  places: EventPlaces,
): AsyncGenerator<EventLine | EventsEnd> {
  const logs = runtimes.map((runtime) => new LogCursor(runtime, question, places[runtime.definition.name] ?? 'start'));
  for (let told = 0; told < question.limit; told++) {
    const heads = await Promise.all(logs.map((log) => log.peek()));
    const oldest = heads.reduce<number>(
      (best, line, index) => (line && (best < 0 || line.recordedAt < heads[best]!.recordedAt) ? index : best),
      -1,
    );
    if (oldest < 0) return yield { next: null };
    yield heads[oldest]!;
    logs[oldest]!.take();
  }
  yield {
    next: Object.fromEntries(
      logs.flatMap((log): [string, Position][] => (log.place === 'start' ? [] : [[log.context, log.place]])),
    ),
  };
}

/** Reads one log on, holding one page. */
class LogCursor {
  private waiting: RecordedEvent[] = [];
  private head: EventLine | null = null;
  private ended = false;
  private scanned: Position | 'start';
  /** Where the next page of one stream begins. */
  private revision = 0n;

  constructor(
    private readonly runtime: ContextRuntime,
    private readonly question: EventQuestion,
    /** Position of the last event taken or passed over. */
    public place: Position | 'start',
  ) {
    this.scanned = place;
  }

  get context(): string {
    return this.runtime.definition.name;
  }

  async peek(): Promise<EventLine | null> {
    while (!this.head) {
      const recorded = this.waiting.shift();
      if (recorded) this.consider(recorded);
      else if (this.ended) return null;
      else await this.fill();
    }
    return this.head;
  }

  take(): void {
    this.place = this.head!.position;
    this.head = null;
  }

  private consider(recorded: RecordedEvent): void {
    const metadata = decodeMetadata(recorded);
    const { regions, since } = this.question;
    const wanted = (regions === 'all' || regions.includes(metadata.region)) && isRecordedSince(metadata.recordedAt, since);
    if (wanted) this.head = lineOf(this.context, recorded, metadata);
    else this.place = recorded.position;
  }

  private async fill(): Promise<void> {
    const { stream } = this.question;
    if (stream !== undefined) await this.fillFrom(stream);
    else {
      const page = await this.runtime.store.readAll({ after: this.scanned, limit: pageSize });
      this.waiting = [...page.events];
      this.scanned = page.next;
      this.ended = page.end;
    }
    await breathe();
  }

  /** A page of one stream; what stands at or before the place was told by an earlier answer. */
  private async fillFrom(stream: string): Promise<void> {
    const { store } = this.runtime;
    let read = 0;
    try {
      for await (const event of store.readStream(stream, { from: this.revision, limit: pageSize })) {
        read++;
        this.revision = event.revision + 1n;
        if (this.place === 'start' || store.comparePositions(event.position, this.place) > 0) this.waiting.push(event);
      }
    } catch (error) {
      if (!(error instanceof StreamNotFound)) throw error;
    }
    this.ended = read < pageSize;
  }
}

const lineOf = (
  context: string,
  { data, id, position, revision, stream, type }: RecordedEvent,
  metadata: EventMetadata,
): EventLine => ({
  context,
  stream,
  revision: Number(revision),
  position,
  id,
  type,
  ...metadata,
  data: decodeJson(data),
  dataHash: createHash('sha256').update(data).digest('hex'),
});
