import type { LogInspection, LogStatistics, Position, SealedEvent, SealedPage, StreamSummary } from '@triada/ports';
import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Positions that are counted in one go, so that the event loop is never held for long. */
const countedAtOnce = 20_000n;
const pageBytes = 4 * 1_048_576;
const pageEvents = 500;

const columns =
  'e.position, e.revision, e.event_id, e.type, e.created, e.is_binary, e.data, e.metadata, s.name, e.leaf, e.leaf_hash';
const tables = 'events e JOIN streams s ON s.id = e.stream';

type Row = readonly [bigint, bigint, string, string, string, bigint, Uint8Array, Uint8Array, string, string, string];

const sealed = ([position, revision, id, type, created, isBinary, data, metadata, stream, leaf, leafHash]: Row): SealedEvent => ({
  event: {
    position: String(position),
    stream,
    revision,
    id,
    type,
    created,
    contentType: isBinary === 0n ? 'json' : 'binary',
    data,
    metadata,
  },
  index: position,
  leaf,
  leafHash,
});

/** All of a file that nobody writes to. */
const wholeFile = (): bigint => 2n ** 63n - 1n;

/** Reads leaves and figures out of the file of a log, up to a position. Positions are contiguous, so they are the indexes of the leaves. */
export class EmbeddedInspection implements LogInspection {
  readonly #page: StatementSync;
  readonly #one: StatementSync;
  readonly #streams: StatementSync;
  readonly #counted: StatementSync;
  readonly #ends: StatementSync;
  readonly #streamCount: StatementSync;
  /** Events counted by type up to a position: an append-only log is never counted twice. */
  readonly #types = new Map<string, number>();
  #countedTo = -1n;
  #counting: Promise<void> = Promise.resolve();

  constructor(
    sqlite: DatabaseSync,
    private readonly horizon: () => bigint = wholeFile,
  ) {
    const prepare = (sql: string): StatementSync => {
      const statement = sqlite.prepare(sql);
      statement.setReadBigInts(true);
      statement.setReturnArrays(true);
      return statement;
    };
    this.#page = prepare(`SELECT ${columns} FROM ${tables} WHERE e.position > ? AND e.position <= ? ORDER BY e.position LIMIT ?`);
    this.#one = prepare(`SELECT ${columns} FROM ${tables} WHERE s.name = ? AND e.revision = ? AND e.position <= ?`);
    this.#streams = prepare(`
      SELECT s.name, last.revision, last.created, first.revision, first.created FROM streams s
      JOIN events last ON last.stream = s.id AND last.revision = (SELECT revision FROM events WHERE stream = s.id AND position <= ? ORDER BY revision DESC LIMIT 1)
      JOIN events first ON first.stream = s.id AND first.revision = (SELECT MIN(revision) FROM events WHERE stream = s.id)
      WHERE s.name > ? AND substr(s.name, 1, length(?)) = ? ORDER BY s.name LIMIT ?`);
    this.#counted = prepare('SELECT type, COUNT(*) FROM events WHERE position > ? AND position <= ? GROUP BY type');
    this.#ends = prepare(
      `SELECT (SELECT MAX(position) FROM events WHERE position <= ?1), (SELECT created FROM events WHERE position <= ?1 ORDER BY position LIMIT 1),
        (SELECT created FROM events WHERE position <= ?1 ORDER BY position DESC LIMIT 1)`,
    );
    this.#streamCount = prepare('SELECT COUNT(*) FROM streams s WHERE EXISTS (SELECT 1 FROM events e WHERE e.stream = s.id AND e.position <= ?)');
  }

  async sealed({
    after = 'start',
    limit = pageEvents,
  }: { readonly after?: Position | 'start'; readonly limit?: number } = {}): Promise<SealedPage> {
    const from = after === 'start' ? -1n : BigInt(after);
    const events: SealedEvent[] = [];
    let bytes = 0;
    for (const row of this.#page.iterate(from, this.horizon(), Math.min(limit, pageEvents)) as Iterable<unknown>) {
      const event = sealed(row as Row);
      events.push(event);
      bytes += event.event.data.byteLength + event.event.metadata.byteLength + event.leaf.length;
      if (bytes > pageBytes) break;
    }
    const next = events.at(-1)?.index ?? from;
    return { events, next: next < 0n ? 'start' : String(next), end: next >= this.#last().position };
  }

  async sealedAt(stream: string, revision: bigint): Promise<SealedEvent | null> {
    const row = this.#one.get(stream, revision, this.horizon()) as unknown as Row | undefined;
    return row ? sealed(row) : null;
  }

  async streams({
    after = '',
    limit = 1_000,
    prefix = '',
  }: { readonly prefix?: string; readonly after?: string; readonly limit?: number } = {}): Promise<readonly StreamSummary[]> {
    const rows = this.#streams.all(this.horizon(), after, prefix, prefix, limit) as unknown as [string, bigint, string, bigint, string][];
    return rows.map(([stream, lastRevision, lastAt, firstRevision, firstAt]) => ({
      stream,
      events: Number(lastRevision - firstRevision) + 1,
      lastRevision,
      firstAt,
      lastAt,
    }));
  }

  async statistics(): Promise<LogStatistics> {
    this.#counting = this.#counting.then(() => this.#count());
    await this.#counting;
    const { firstAt, lastAt } = this.#last();
    const types = [...this.#types].map(([type, events]) => ({ type, events }));
    return {
      events: types.reduce((sum, { events }) => sum + events, 0),
      streams: Number((this.#streamCount.get(this.horizon()) as unknown as [bigint])[0]),
      firstAt,
      lastAt,
      types: types.sort((a, b) => b.events - a.events || (a.type < b.type ? -1 : 1)),
    };
  }

  async #count(): Promise<void> {
    const head = this.#last().position;
    while (this.#countedTo < head) {
      const to = this.#countedTo + countedAtOnce < head ? this.#countedTo + countedAtOnce : head;
      for (const [type, events] of this.#counted.all(this.#countedTo, to) as unknown as [string, bigint][]) {
        this.#types.set(type, (this.#types.get(type) ?? 0) + Number(events));
      }
      this.#countedTo = to;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #last(): { readonly position: bigint; readonly firstAt: string | null; readonly lastAt: string | null } {
    const [position, firstAt, lastAt] = this.#ends.get(this.horizon()) as unknown as [bigint | null, string | null, string | null];
    return { position: position ?? -1n, firstAt, lastAt };
  }
}
