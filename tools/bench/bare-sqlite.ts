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

/**
 * The yardstick of appends: `node:sqlite` that inserts the very rows of a log, in the same transactions, durably. Rows before
 * `from` are inserted first, without the clock, so that the table is as large as the log was. Resolves with seconds.
 */
export const insertAgain = (log: string, path: string, from: number, sizes: readonly number[], pragmas: string): number => {
  const source = new DatabaseSync(log, { readOnly: true, timeout: 10_000 });
  const read = source.prepare(`SELECT ${columns.join(', ')} FROM events WHERE position >= ? AND position < ? ORDER BY position`);
  read.setReturnArrays(true);
  const schema = source
    .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name = 'events'")
    .all()
    .map((row) => row['sql'])
    .join(';');
  const db = new DatabaseSync(path);
  db.exec(`${pragmas}; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; ${schema}`);
  const insert = db.prepare(`INSERT INTO events (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  const rows = (start: number, end: number) => read.all(start, end) as unknown as Cells[];
  const transaction = (all: readonly Cells[]): void => {
    db.exec('BEGIN IMMEDIATE');
    for (const row of all) insert.run(...row);
    db.exec('COMMIT');
  };
  for (let start = 0; start < from; start += chunk) transaction(rows(start, Math.min(from, start + chunk)));
  let time = 0;
  for (let next = from, batch = 0; batch < sizes.length;) {
    const groups: Cells[][] = [];
    for (let held = 0; held < chunk && batch < sizes.length; held += sizes[batch++]!) {
      groups.push(rows(next, next + sizes[batch]!));
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
