import { DatabaseSync } from 'node:sqlite';
import { secondsSince } from './measure';

const columns = [
  'position',
  'stream',
  'revision',
  'event_id',
  'type',
  'created',
  'is_binary',
  'data',
  'metadata',
  'leaf',
  'leaf_hash',
];
const decoder = new TextDecoder();

/** Settings of the adapter, and those that SQLite comes with; durable in both. */
export const settings = {
  same: 'PRAGMA page_size=8192; PRAGMA wal_autocheckpoint=4000; PRAGMA cache_size=-32000',
  usual: '',
};

type Cells = (string | number | Uint8Array)[];

/** Rows read ahead of the clock at a time. */
const chunk = 20_000;

interface Batch {
  readonly streams: readonly Cells[];
  readonly events: readonly Cells[];
  readonly next: number;
}

/**
 * The yardstick of appends: `node:sqlite` that writes the very rows of a log – events, the streams that begin with them, the counter –
 * in the same transactions, durably. Rows before `from` are written first, without the clock, so that the tables are as large as
 * those of the log were. Resolves with seconds.
 */
export const insertAgain = (log: string, path: string, from: number, sizes: readonly number[], pragmas: string): number => {
  const source = new DatabaseSync(log, { readOnly: true, timeout: 10_000 });
  const read = source.prepare(`SELECT ${columns.join(', ')} FROM events WHERE position >= ? AND position < ? ORDER BY position`);
  read.setReturnArrays(true);
  const begun = source.prepare('SELECT s.id, s.name FROM streams s JOIN events e ON e.stream = s.id WHERE e.revision = 0 AND e.position >= ? AND e.position < ? ORDER BY s.id');
  begun.setReturnArrays(true);
  const schema = source
    .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN ('counter', 'streams', 'events')")
    .all()
    .map((row) => row['sql'])
    .join(';');
  const db = new DatabaseSync(path);
  db.exec(`${pragmas}; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; ${schema}`);
  const insert = db.prepare(`INSERT INTO events (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  db.exec('INSERT INTO counter VALUES (1, 0)');
  const insertStream = db.prepare('INSERT INTO streams (id, name) VALUES (?, ?)');
  const count = db.prepare('UPDATE counter SET next_position = ? WHERE id = 1');
  const batchOf = (start: number, end: number): Batch => ({
    streams: begun.all(start, end) as unknown as Cells[],
    events: read.all(start, end) as unknown as Cells[],
    next: end,
  });
  const transaction = ({ streams, events, next }: Batch): void => {
    db.exec('BEGIN IMMEDIATE');
    for (const row of streams) insertStream.run(...row);
    for (const row of events) insert.run(...row);
    count.run(next);
    db.exec('COMMIT');
  };
  for (let start = 0; start < from; start += chunk) transaction(batchOf(start, Math.min(from, start + chunk)));
  let time = 0;
  for (let next = from, batch = 0; batch < sizes.length;) {
    const groups: Batch[] = [];
    for (let held = 0; held < chunk && batch < sizes.length; held += sizes[batch++]!) {
      groups.push(batchOf(next, next + sizes[batch]!));
      next += sizes[batch]!;
    }
    const start = process.hrtime.bigint();
    for (const group of groups) transaction(group);
    time += secondsSince(start);
  }
  db.close();
  source.close();
  return time;
};

/** The yardstick of replays: every row of a log with `JSON.parse` of data and metadata. Seconds. */
export const scanAndParse = (log: string): number => {
  const db = new DatabaseSync(log, { readOnly: true, timeout: 10_000 });
  const start = process.hrtime.bigint();
  for (const row of db.prepare('SELECT position, revision, type, data, metadata FROM events ORDER BY position').iterate()) {
    JSON.parse(decoder.decode(row['data'] as Uint8Array));
    JSON.parse(decoder.decode(row['metadata'] as Uint8Array));
  }
  const time = secondsSince(start);
  db.close();
  return time;
};
