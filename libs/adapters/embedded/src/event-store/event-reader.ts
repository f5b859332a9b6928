import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { EventFilter, RecordedEvent } from '@triada/ports';
import { registerEventFilter } from './event-filter';
import type { Horizon } from './horizon';

/** Most bytes of bodies and most events of one page: what a reader holds in memory, and how long it keeps the event loop. */
const pageBytes = 4 * 1_048_576;
export const pageEvents = 500;
/** Positions that a filtered read looks at in one go. */
const filterWindow = 5_000n;

export interface EventPage {
  readonly events: readonly RecordedEvent[];
  /** Position of the last row looked at, whether it passed the filter or not; null when there was none. */
  readonly scannedTo: bigint | null;
}

export interface StreamRange {
  /** Inclusive. */
  readonly from: bigint;
  readonly to: bigint;
  readonly backwards: boolean;
  readonly limit: number;
  /** ISO instant; older events are hidden (`maxAge`). */
  readonly notBefore: string;
}

type Row = readonly [bigint, bigint, string, string, string, bigint, Uint8Array, Uint8Array, string];

const columns = 'e.position, e.revision, e.event_id, e.type, e.created, e.is_binary, e.data, e.metadata, s.name';
const tables = 'events e JOIN streams s ON s.id = e.stream';

const toEvent = (row: Row): RecordedEvent => ({
  position: String(row[0]),
  stream: row[8],
  revision: row[1],
  id: row[2],
  type: row[3],
  created: row[4],
  contentType: row[5] === 0n ? 'json' : 'binary',
  data: row[6],
  metadata: row[7],
});

/** Bounded pages of recorded events up to the horizon. Every page is one complete statement, so no read stands open between two turns. */
export class EventReader {
  readonly #streamForwards: StatementSync;
  readonly #streamBackwards: StatementSync;
  readonly #allForwards: StatementSync;
  readonly #allBackwards: StatementSync;
  readonly #filteredForwards: StatementSync;
  readonly #filteredBackwards: StatementSync;
  readonly #first: StatementSync;
  readonly #last: StatementSync;
  readonly #nextAfter: StatementSync;
  readonly #nextBefore: StatementSync;

  constructor(
    private readonly sqlite: DatabaseSync,
    private readonly horizon: Horizon,
  ) {
    registerEventFilter(sqlite);
    const ofStream = `SELECT ${columns} FROM ${tables} WHERE e.stream = ? AND e.revision >= ? AND e.revision <= ? AND e.created >= ? ORDER BY e.revision`;
    const passing = `SELECT ${columns} FROM ${tables} WHERE e.position > ? AND e.position < ? AND event_passes(?, s.name, e.type) ORDER BY e.position`;
    this.#streamForwards = this.#prepare(`${ofStream} LIMIT ?`);
    this.#streamBackwards = this.#prepare(`${ofStream} DESC LIMIT ?`);
    this.#allForwards = this.#prepare(`SELECT ${columns} FROM ${tables} WHERE e.position > ? AND e.position <= ? ORDER BY e.position LIMIT ?`);
    this.#allBackwards = this.#prepare(`SELECT ${columns} FROM ${tables} WHERE e.position < ? ORDER BY e.position DESC LIMIT ?`);
    this.#filteredForwards = this.#prepare(`${passing} LIMIT ?`);
    this.#filteredBackwards = this.#prepare(`${passing} DESC LIMIT ?`);
    this.#first = this.#prepare('SELECT MIN(position) FROM events WHERE position <= ?');
    this.#last = this.#prepare('SELECT MAX(position) FROM events WHERE position <= ?');
    this.#nextAfter = this.#prepare('SELECT MIN(position) FROM events WHERE position > ? AND position <= ?');
    this.#nextBefore = this.#prepare('SELECT MAX(position) FROM events WHERE position < ?');
  }

  stream(id: bigint, range: StreamRange): EventPage {
    const statement = range.backwards ? this.#streamBackwards : this.#streamForwards;
    return page(statement.iterate(id, range.from, range.to, range.notBefore, Math.min(range.limit, pageEvents)));
  }

  /** Rows strictly beyond `from` in the direction of reading. */
  all(from: bigint, backwards: boolean, limit: number, filter: EventFilter | undefined): EventPage {
    const most = Math.min(limit, pageEvents);
    const end = this.horizon.position;
    if (filter) return this.#filtered(backwards ? min(from, end + 1n) : from, backwards, most, filter);
    return page(backwards ? this.#allBackwards.iterate(min(from, end + 1n), most) : this.#allForwards.iterate(from, end, most));
  }

  /** Null when the log is empty. */
  first(): bigint | null {
    return this.#number(this.#first, this.horizon.position);
  }

  last(): bigint | null {
    return this.#number(this.#last, this.horizon.position);
  }

  #filtered(from: bigint, backwards: boolean, limit: number, filter: EventFilter): EventPage {
    const end = this.horizon.position;
    const next = backwards ? this.#number(this.#nextBefore, from) : this.#number(this.#nextAfter, from, end);
    if (next === null) return { events: [], scannedTo: null };
    const low = backwards ? next - filterWindow : next - 1n;
    const high = backwards ? next + 1n : min(next + filterWindow, end + 1n);
    const found = page((backwards ? this.#filteredBackwards : this.#filteredForwards).iterate(low, high, JSON.stringify(filter), limit));
    if (found.cut || found.events.length >= limit) return found;
    // Nothing more in the window: the reader has looked at all of it, up to the end of the log.
    const edge = (backwards ? this.first() : this.last())!;
    return { events: found.events, scannedTo: backwards ? max(low + 1n, edge) : min(high - 1n, edge) };
  }

  #number(statement: StatementSync, ...parameters: bigint[]): bigint | null {
    return (statement.get(...parameters) as unknown as [bigint | null])[0];
  }

  #prepare(sql: string): StatementSync {
    const statement = this.sqlite.prepare(sql);
    statement.setReadBigInts(true);
    statement.setReturnArrays(true);
    return statement;
  }
}

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

const page = (rows: Iterable<unknown>): EventPage & { readonly cut: boolean } => {
  const events: RecordedEvent[] = [];
  let bytes = 0;
  let scannedTo: bigint | null = null;
  for (const row of rows as Iterable<Row>) {
    events.push(toEvent(row));
    scannedTo = row[0];
    bytes += row[6].byteLength + row[7].byteLength;
    if (bytes > pageBytes) return { events, scannedTo, cut: true };
  }
  return { events, scannedTo, cut: false };
};
