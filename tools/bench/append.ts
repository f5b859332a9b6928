/**
 * Appends and replay of the embedded event store, each beside its yardstick of the same run. Yardsticks of an append insert the very same
 * rows in the same transactions, durably, through bare `node:sqlite`: into a plain table with the same two constraints and the usual
 * settings, and into a copy of the store's own table with its own settings, which is the floor that no store on SQLite can go below.
 * The yardstick of a replay is a bare scan of the same file. Run: `node tools/run.mjs tools/bench/append.ts [rounds]`.
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
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Seconds on the wall and of the processor. */
interface Time {
  readonly wall: number;
  readonly cpu: number;
}

const stopwatch = (): (() => Time) => {
  const wall = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  return () => {
    const used = process.cpuUsage(cpu);
    return { wall: Number(process.hrtime.bigint() - wall) / 1e9, cpu: (used.user + used.system) / 1e6 };
  };
};

const sum = (times: readonly Time[]): Time => times.reduce((all, time) => ({ wall: all.wall + time.wall, cpu: all.cpu + time.cpu }), { wall: 0, cpu: 0 });

const data = () => ({ planId: randomUUID(), title: 'Rozvoj odlehčovacích služeb', text: 'Kapacita se zvýší o pět lůžek. '.repeat(12), targetGroups: ['seniors', 'families'], year: 2027 });
const metadata = () => ({
  schema: 1, recordedAt: '2026-01-01T00:00:00.000Z', validFrom: '2026-01-01', actor: { id: randomUUID(), roles: ['coordinator'] },
  region: 'frydlantsko', commandId: randomUUID(), correlationId: randomUUID(), causationId: randomUUID(),
});

const makeEvents = (count: number, bytes: (value: unknown) => Uint8Array): EventToAppend[] =>
  Array.from({ length: count }, () => ({ id: randomUUID(), type: 'MeasureProposed', data: bytes(data()), metadata: bytes(metadata()), contentType: 'json' }));

const write = async (store: EmbeddedEventStore, stream: string, batches: readonly (readonly EventToAppend[])[]): Promise<void> => {
  let revision: StreamRevision = 'no_stream';
  for (const events of batches) revision = (await store.append(stream, revision, events)).revision;
};

/** Returns how long it took, and how many rows each transaction had. */
const throughStore = async (path: string, per: number, total: number, bytes: (value: unknown) => Uint8Array): Promise<{ time: Time; sizes: number[] }> => {
  const store = EmbeddedEventStore.open({ path, log: 'bench' });
  const sizes: number[] = [];
  const next = store.database.sqlite.prepare('SELECT next_position AS n FROM counter');
  let rows = 0;
  const { committed } = store.database.hooks;
  store.database.hooks.committed = () => {
    const now = Number(next.get()!['n']);
    if (now > rows) sizes.push(now - rows);
    rows = now;
    committed?.();
  };
  const times: Time[] = [];
  // The events of a turn are made before its clock runs, and are gone after it, as in a running product.
  for (let turn = 0; turn < Math.ceil(total / per / writers / turnLength); turn++) {
    const batches = Array.from({ length: writers }, () => Array.from({ length: turnLength }, () => makeEvents(per, bytes)));
    const stop = stopwatch();
    await Promise.all(batches.map((mine, writer) => write(store, `plan-${writer}-${turn}`, mine)));
    times.push(stop());
  }
  await store.close();
  return { time: sum(times), sizes };
};

const columns = ['position', 'stream', 'revision', 'event_id', 'type', 'created', 'is_binary', 'data', 'metadata', 'leaf', 'leaf_hash'];

const plainTable = `CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, event_id TEXT NOT NULL, type TEXT NOT NULL,
  created TEXT NOT NULL, is_binary INTEGER NOT NULL, data BLOB NOT NULL, metadata BLOB NOT NULL, leaf TEXT NOT NULL, leaf_hash TEXT NOT NULL, UNIQUE (stream, revision));
  CREATE INDEX events_by_id ON events (stream, event_id)`;

const bare = (from: string, path: string, sizes: readonly number[], kind: 'plain' | 'floor'): Time => {
  const source = new DatabaseSync(from);
  const stream = kind === 'plain' ? '(SELECT name FROM streams WHERE id = stream)' : 'stream';
  const rows = source.prepare(`SELECT ${columns.map((column) => (column === 'stream' ? stream : column)).join(', ')} FROM events ORDER BY position`);
  rows.setReturnArrays(true);
  const all = rows.all() as unknown as (string | number | Uint8Array)[][];
  const own = source.prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name = 'events'").all().map((row) => row['sql']).join(';');
  const settings = ['page_size', 'wal_autocheckpoint', 'cache_size'].map((name) => `PRAGMA ${name}=${floorSettings[name]!}`).join(';');
  source.close();
  const db = new DatabaseSync(path);
  db.exec(`${kind === 'floor' ? settings : ''}; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; ${kind === 'floor' ? own : plainTable}`);
  const insert = db.prepare(`INSERT INTO events (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  const stop = stopwatch();
  let next = 0;
  for (const size of sizes) {
    db.exec('BEGIN IMMEDIATE');
    for (let index = 0; index < size; index++) insert.run(...all[next++]!);
    db.exec('COMMIT');
  }
  const time = stop();
  db.close();
  return time;
};

/** As the store sets them. */
const floorSettings: Readonly<Record<string, number>> = { page_size: 8192, wal_autocheckpoint: 4000, cache_size: -32000 };

const replay = async (path: string): Promise<Time> => {
  const store = EmbeddedEventStore.open({ path, log: 'bench' });
  const stop = stopwatch();
  for (let after: string = 'start', end = false; !end; ) {
    const page = await store.readAll({ after });
    for (const event of page.events) {
      JSON.parse(decoder.decode(event.data));
      JSON.parse(decoder.decode(event.metadata));
    }
    [after, end] = [page.next, page.end];
  }
  const time = stop();
  await store.close();
  return time;
};

const bareScan = (path: string): Time => {
  const db = new DatabaseSync(path);
  const stop = stopwatch();
  for (const row of db.prepare('SELECT position, revision, type, data, metadata FROM events ORDER BY position').iterate()) {
    JSON.parse(decoder.decode(row['data'] as Uint8Array));
    JSON.parse(decoder.decode(row['metadata'] as Uint8Array));
  }
  const time = stop();
  db.close();
  return time;
};

const row = (name: string, events: number, ours: readonly Time[], theirs: readonly Time[]): string => {
  const ratio = (of: (time: Time) => number): string => median(theirs.map((time, index) => of(time) / of(ours[index]!))).toFixed(2);
  const perSecond = (times: readonly Time[]): string => Math.round(events / median(times.map(({ wall }) => wall))).toLocaleString('en').padStart(9);
  return `${name.padEnd(58)} ${perSecond(ours)}/s  yardstick ${perSecond(theirs)}/s  ratio ${ratio(({ wall }) => wall)}  (processor time ${ratio(({ cpu }) => cpu)})`;
};

const appends = async (folder: string, rounds: number, kind: string, bytes: (value: unknown) => Uint8Array, per: number, total: number): Promise<void> => {
  const ours: Time[] = [];
  const plain: Time[] = [];
  const floor: Time[] = [];
  let sizes: readonly number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const path = join(folder, `${kind} ${per} ${round}`);
    const measured = await throughStore(path, per, total, bytes);
    const yardsticks = [bare(path, `${path} plain`, measured.sizes, 'plain'), bare(path, `${path} floor`, measured.sizes, 'floor')] as const;
    sizes = measured.sizes;
    // The first round only warms up.
    if (round > 0) {
      ours.push(measured.time);
      plain.push(yardsticks[0]);
      floor.push(yardsticks[1]);
    }
    for (const suffix of ['plain', 'floor']) rmSync(`${path} ${suffix}`);
  }
  const events = sizes.reduce((all, size) => all + size, 0);
  const name = `append ${per} from ${writers} writers (${Math.round(events / sizes.length)} a commit), ${kind}`;
  console.log(row(`${name}: plain table`, events, ours, plain));
  console.log(row(`${name}: floor`, events, ours, floor));
};

const run = async (rounds: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'triada-bench-'));
  try {
    for (const [per, total] of [[1, 25_600], [10, 32_000], [100, 32_000]] as const) await appends(folder, rounds, 'own JSON', jsonBytes, per, total);
    await appends(folder, rounds, 'foreign JSON', (value) => encoder.encode(JSON.stringify(value)), 10, 32_000);
    const log = join(folder, 'own JSON 100 1');
    const [ours, theirs]: [Time[], Time[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      ours.push(await replay(log));
      theirs.push(bareScan(log));
    }
    console.log(row('replay, data and metadata parsed: bare scan', 32_000, ours, theirs));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

await run(Number(process.argv[2] ?? 5));
