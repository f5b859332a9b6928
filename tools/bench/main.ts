/**
 * `npm run bench`: the figures of the house, each beside its yardstick taken in the same run, and how it grows at ten times the data.
 *   --quick        less data and fewer rounds (minutes)
 *   --only NAME    one part: append, starts, commands, traces, plans
 *   --json FILE    the rows as JSON too
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { appendRows } from './append';
import { commandRows } from './commands';
import { BareServer } from './load';
import { inFolder, type Scope } from './measure';
import { PlanBench } from './plans';
import { isMet, tableOf, type Row } from './row';
import { startRows } from './starts';
import { traceRows } from './traces';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' }, json: { type: 'string' } },
});
const begun = Date.now();
const say = (text: string): void =>
  void process.stderr.write(`${String(Math.round((Date.now() - begun) / 1000)).padStart(5)} s  ${text}\n`);
const scope: Scope = { quick: options.quick, say };

await inFolder(async (folder) => {
  const bare = new BareServer(join(folder, 'bare.db'));
  const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
    append: () => appendRows(scope, folder),
    starts: () => startRows(scope, bare),
    commands: () => commandRows(scope, bare),
    traces: () => traceRows(scope),
    plans: () => new PlanBench(scope, bare).rows(),
  };
  if (options.only !== undefined && !Object.hasOwn(parts, options.only))
    throw new Error(`--only knows ${Object.keys(parts).join(', ')}`);
  const rows: Row[] = [];
  try {
    await bare.build();
    await bare.start();
    for (const [name, part] of Object.entries(parts))
      if (options.only === undefined || options.only === name) rows.push(...(await part()));
  } finally {
    await bare.dispose();
  }
  console.log(
    `\n${new Date().toISOString().slice(0, 10)} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'} · Node ${process.versions.node} · npm run bench${options.quick ? ' -- --quick' : ''}\n`,
  );
  console.log(tableOf(rows));
  const missed = rows.filter((row) => isMet(row) === false);
  console.log(missed.length === 0 ? '\nEvery target is met.' : `\nNot met: ${missed.map(({ what }) => what).join(' · ')}`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
});
