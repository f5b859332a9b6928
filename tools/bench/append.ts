/**
 * Appends and replay of the embedded event store, each beside its yardstick of the same run: bare `node:sqlite` inserting the very
 * same rows in the same transactions with the same settings, and a bare scan of the same file with `JSON.parse`.
 * Run: `node tools/run.mjs tools/bench/append.ts [rounds]`.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EmbeddedEventStore } from '@triada/adapter-embedded';
import { jsonBytes, type EventToAppend, type StreamRevision } from '@triada/ports';

const writers = 32;
/** Appends of one writer between two pauses of the clock. */
const turnLength = 10;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const seconds = (since: bigint): number => Number(process.hrtime.bigint() - since) / 1e9;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const data = () => ({ planId: randomUUID(), title: 'Rozvoj odlehčovacích služeb', text: 'Kapacita se zvýší o pět lůžek. '.repeat(12), targetGroups: ['seniors', 'families'], year: 2027 });
const metadata = () => ({
  schema: 1, recordedAt: '2026-01-01T00:00:00.000Z', validFrom: '2026-01-01', actor: { id: randomUUID(), roles: ['coordinator'] },
  region: 'frydlantsko', commandId: randomUUID(), correlationId: randomUUID(), causationId: randomUUID(),
});

const makeEvents = (count: number, bytes: (value: unknown) => Uint8Array): EventToAppend[] =>
  Array.from({ length: count }, () => ({ id: randomUUID(), type: 'MeasureProposed', data: bytes(data()), metadata: bytes(metadata()), contentType: 'json' }));

/** Returns seconds, and how many rows each transaction had. */
const throughStore = async (path: string, per: number, total: number, bytes: (value: unknown) => Uint8Array): Promise<{ time: number; sizes: number[] }> => {
  const store = EmbeddedEventStore.open({ path, log: 'bench' });
  const sizes: number[] = [];
  let rows = 0;
  const { committed } = store.database.hooks;
  store.database.hooks.committed = () => {
    const now = Number(store.database.sqlite.prepare('SELECT next_position AS n FROM counter').get()!['n']);
    if (now > rows) sizes.push(now - rows);
    rows = now;
    committed?.();
  };
  const turns = Math.ceil(total / per / writers / turnLength);
  let time = 0;
  // The events of a turn are made before its clock runs, and are gone after it, as in a running product.
  for (let turn = 0; turn < turns; turn++) {
    const batches = Array.from({ length: writers }, () => Array.from({ length: turnLength }, () => makeEvents(per, bytes)));
    const start = process.hrtime.bigint();
    await Promise.all(batches.map((mine, writer) => write(store, `plan-${writer}-${turn}`, mine)));
    time += seconds(start);
  }
  await store.close();
  return { time, sizes };
};

const write = async (store: EmbeddedEventStore, stream: string, batches: readonly (readonly EventToAppend[])[]): Promise<void> => {
  let revision: StreamRevision = 'no_stream';
  for (const events of batches) revision = (await store.append(stream, revision, events)).revision;
};

const columns = ['position', 'stream', 'revision', 'event_id', 'type', 'created', 'is_binary', 'data', 'metadata', 'leaf', 'leaf_hash'];

/** Settings of the adapter, and those that SQLite comes with; durable in both. */
const tuned = 'PRAGMA page_size=8192; PRAGMA wal_autocheckpoint=4000; PRAGMA cache_size=-32000';

const bare = (from: string, path: string, sizes: readonly number[], settings: string): number => {
  const source = new DatabaseSync(from);
  const rows = source.prepare(`SELECT ${columns.join(', ')} FROM events ORDER BY position`);
  rows.setReturnArrays(true);
  const all = rows.all() as unknown as (string | number | Uint8Array)[][];
  const schema = source.prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name = 'events'").all().map((row) => row['sql']).join(';');
  source.close();
  const db = new DatabaseSync(path);
  db.exec(`${settings}; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; ${schema}`);
  const insert = db.prepare(`INSERT INTO events (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  const start = process.hrtime.bigint();
  let next = 0;
  for (const size of sizes) {
    db.exec('BEGIN IMMEDIATE');
    for (let index = 0; index < size; index++) insert.run(...all[next++]!);
    db.exec('COMMIT');
  }
  const time = seconds(start);
  db.close();
  return time;
};

const replay = async (path: string): Promise<number> => {
  const store = EmbeddedEventStore.open({ path, log: 'bench' });
  const start = process.hrtime.bigint();
  for (let after: string = 'start', end = false; !end; ) {
    const page = await store.readAll({ after });
    for (const event of page.events) {
      JSON.parse(decoder.decode(event.data));
      JSON.parse(decoder.decode(event.metadata));
    }
    [after, end] = [page.next, page.end];
  }
  const time = seconds(start);
  await store.close();
  return time;
};

const bareScan = (path: string): number => {
  const db = new DatabaseSync(path);
  const start = process.hrtime.bigint();
  for (const row of db.prepare('SELECT position, revision, type, data, metadata FROM events ORDER BY position').iterate()) {
    JSON.parse(decoder.decode(row['data'] as Uint8Array));
    JSON.parse(decoder.decode(row['metadata'] as Uint8Array));
  }
  const time = seconds(start);
  db.close();
  return time;
};

const row = (name: string, events: number, ours: readonly number[], theirs: readonly number[]): string => {
  const ratio = median(theirs.map((time, index) => time / ours[index]!));
  return `${name.padEnd(72)} ${Math.round(events / median(ours)).toLocaleString('en').padStart(9)}/s   yardstick ${Math.round(events / median(theirs)).toLocaleString('en').padStart(9)}/s   ratio ${ratio.toFixed(2)}`;
};

const run = async (rounds: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'triada-bench-'));
  try {
    for (const [kind, bytes] of [['as the platform writes', jsonBytes], ['foreign bytes', (value: unknown) => encoder.encode(JSON.stringify(value))]] as const) {
      for (const [per, total] of [[1, 12_800], [10, 32_000], [100, 32_000]] as const) {
        const ours: number[] = [];
        const same: number[] = [];
        const plain: number[] = [];
        let sizes: readonly number[] = [];
        for (let round = 0; round < rounds; round++) {
          const [a, b] = [join(folder, `a${kind}${per}-${round}.db`), join(folder, `b${kind}${per}-${round}.db`)];
          const measured = await throughStore(a, per, total, bytes);
          sizes = measured.sizes;
          ours.push(measured.time);
          same.push(bare(a, `${b}-same`, sizes, tuned));
          plain.push(bare(a, `${b}-plain`, sizes, ''));
        }
        const events = sizes.reduce((sum, size) => sum + size, 0);
        const name = `append ${per} (${Math.round(events / sizes.length)} a commit), ${kind}`;
        console.log(row(`${name}, same settings`, events, ours, same));
        console.log(row(`${name}, usual settings`, events, ours, plain));
      }
    }
    const log = join(folder, `aas the platform writes100-0.db`);
    const times = Array.from({ length: rounds }, () => 0);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const _ of times) {
      ours.push(await replay(log));
      theirs.push(bareScan(log));
    }
    console.log(row('replay with JSON.parse of data and metadata', 32_000, ours, theirs));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

await run(Number(process.argv[2] ?? 5));
