import { randomUUID } from 'node:crypto';
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedEventStore } from '@triada/adapter-embedded';
import { jsonBytes, type EventToAppend, type StreamRevision } from '@triada/ports';
import { insertAgain, settings } from './bare-sqlite';
import { median, secondsSince, type Scope } from './measure';
import type { Row } from './row';

const writers = 32;
/** Appends of one writer between two pauses of the clock. */
const turnLength = 10;

const data = () => ({
  planId: randomUUID(),
  title: 'Rozvoj odlehčovacích služeb',
  text: 'Kapacita se zvýší o pět lůžek. '.repeat(12),
  targetGroups: ['seniors', 'families'],
  year: 2027,
});
const metadata = () => ({
  schema: 1,
  recordedAt: '2026-01-01T00:00:00.000Z',
  validFrom: '2026-01-01',
  actor: { id: randomUUID(), roles: ['coordinator'] },
  region: 'frydlantsko',
  commandId: randomUUID(),
  correlationId: randomUUID(),
  causationId: randomUUID(),
});

const makeEvents = (count: number): EventToAppend[] =>
  Array.from({ length: count }, () => ({
    id: randomUUID(),
    type: 'MeasureProposed',
    data: jsonBytes(data()),
    metadata: jsonBytes(metadata()),
    contentType: 'json',
  }));

const write = async (
  store: EmbeddedEventStore,
  stream: string,
  batches: readonly (readonly EventToAppend[])[],
): Promise<void> => {
  let revision: StreamRevision = 'no_stream';
  for (const events of batches) revision = (await store.append(stream, revision, events)).revision;
};

interface Appended {
  readonly seconds: number;
  /** Position of the first event. */
  readonly from: number;
  /** Events of each transaction. */
  readonly sizes: readonly number[];
}

/** Appends `per` events a time from 32 writers; the events of a turn are made before its clock runs and are gone after it. */
const appendThrough = async (path: string, per: number, total: number): Promise<Appended> => {
  const store = EmbeddedEventStore.open({ path, log: 'bench' });
  const next = (): number => Number(store.database.sqlite.prepare('SELECT next_position AS n FROM counter').get()!['n']);
  const from = next();
  const sizes: number[] = [];
  let rows = from;
  const { committed } = store.database.hooks;
  store.database.hooks.committed = () => {
    const now = next();
    if (now > rows) sizes.push(now - rows);
    rows = now;
    return committed?.();
  };
  let seconds = 0;
  for (let turn = 0; turn < Math.ceil(total / per / writers / turnLength); turn++) {
    const batches = Array.from({ length: writers }, () => Array.from({ length: turnLength }, () => makeEvents(per)));
    const start = process.hrtime.bigint();
    await Promise.all(batches.map((mine) => write(store, `plan-${randomUUID()}`, mine)));
    seconds += secondsSince(start);
  }
  await store.close();
  return { seconds, from, sizes };
};

interface Rate {
  readonly ours: number;
  readonly same: number;
  readonly usual: number;
  readonly perCommit: number;
}

/** Events a second: ours, and bare SQLite with our settings and with its own; those of the round whose ratio is the median of all. Files of a round go with it: what the system still writes of them would slow the next. */
const rateOf = async (folder: string, per: number, total: number, rounds: number, base?: string): Promise<Rate> => {
  const found: Rate[] = [];
  for (let round = 0; round < rounds; round++) {
    const log = join(folder, `log-${randomUUID()}.db`);
    if (base) copyFileSync(base, log);
    const { from, seconds, sizes } = await appendThrough(log, per, total);
    const events = sizes.reduce((sum, size) => sum + size, 0);
    const [same, usual] = [settings.same, settings.usual].map(
      (pragmas) => events / insertAgain(log, join(folder, `bare-${randomUUID()}.db`), from, sizes, pragmas),
    ) as [number, number];
    found.push({ ours: events / seconds, same, usual, perCommit: events / sizes.length });
    for (const file of readdirSync(folder).filter((name) => /^(log|bare)-/.test(name))) rmSync(join(folder, file));
  }
  const ratio = ({ ours, usual }: Rate) => ours / usual;
  const middle = median(found.map(ratio));
  return found.find((rate) => ratio(rate) === middle)!;
};

/**
 * Durable appends from 32 writers beside bare inserts of the same rows in the same transactions. Long enough for several rounds of the
 * write-ahead log on both sides: a short run leaves the copy of what it wrote to whoever comes next.
 */
export const appendRows = async ({ quick, say }: Scope, folder: string): Promise<readonly Row[]> => {
  const rounds = quick ? 3 : 5;
  const cases = quick
    ? ([
        [1, 40_000],
        [10, 120_000],
        [100, 120_000],
      ] as const)
    : ([
        [1, 80_000],
        [10, 240_000],
        [100, 240_000],
      ] as const);
  const base = join(folder, 'ten-times.db');
  say('a log of ten times the data');
  await appendThrough(base, 100, 10 * cases[0][1]);
  const rows: Row[] = [];
  for (const [per, total] of cases) {
    say(`append ${per}`);
    const small = await rateOf(folder, per, total, rounds);
    const large = await rateOf(folder, per, total, rounds, base);
    const what = `append ${per} a time × ${writers} writers, ${Math.round(small.perCommit)} events a commit`;
    const yardstick = 'bare node:sqlite, same rows, same transactions';
    rows.push(
      {
        section: 'append',
        what,
        unit: '/s',
        ours: small.ours,
        yardstick: { what: yardstick, value: small.usual },
        atTenTimes: { ours: large.ours, yardstick: large.usual },
        target: { of: 'ratio', atLeast: 0.8 },
      },
      {
        section: 'append',
        what: `${what}, beside SQLite tuned as ours`,
        unit: '/s',
        ours: small.ours,
        yardstick: { what: `${yardstick}, our settings`, value: small.same },
        atTenTimes: { ours: large.ours, yardstick: large.same },
      },
    );
  }
  return rows;
};
