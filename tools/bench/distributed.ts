/**
 * `npm run bench:distributed`: the distributed product beside the standalone one, in one run on one machine, and how it grows with
 * partitions and instances. Needs what `npm run test:distributed` needs.
 *   --quick        less data (below five minutes)
 *   --only NAME    one part: speed, sample
 *   --shapes LIST  partitions × instances, default 1x1,6x1,6x2
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { onServices, type Shape } from './distributed/on-services';
import { onStandalone } from './distributed/on-standalone';
import { weighSample } from './distributed/sample';
import { backlogShares, bottlenecks, commandShares, figuresTable, inOneLine, memoryTable, sampleTable, type Measured } from './distributed/tables';
import { processesNow } from './distributed/processes';
import type { Scope } from './measure';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' }, shapes: { type: 'string', default: '1x1,6x1,6x2' } },
});
const begun = Date.now();
const say = (text: string): void =>
  void process.stderr.write(`${String(Math.round((Date.now() - begun) / 1000)).padStart(5)} s  ${text}\n`);
const scope: Scope = { quick: options.quick, say };

// Cut off, it leaves nothing behind: the services are processes of their own.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    for (const { pid } of processesNow()) if (pid !== process.pid) process.kill(pid, 'SIGKILL');
    process.exit(1);
  });

const shapeOf = (text: string): Shape => {
  const [, partitions, instances] = /^(\d+)x(\d+)$/.exec(text) ?? [];
  if (!partitions || !instances) throw new Error(`--shapes knows ${text} not: partitions x instances, as in 6x2`);
  return { partitions: Number(partitions), instances: Number(instances) };
};

const speed = async (): Promise<void> => {
  const { figures: standalone, seeds } = await onStandalone(scope);
  const measured: Measured[] = [];
  for (const shape of options.shapes.split(',').map(shapeOf)) {
    const figures = await onServices(scope, shape, seeds);
    say(inOneLine(figures));
    measured.push({ shape, figures });
  }
  console.log(figuresTable(measured, standalone));
  console.log(`\nProcessors in use under commands\n${commandShares(measured, standalone)}`);
  console.log(`\nProcessors in use while a backlog of ${seeds.length} events is worked off\n${backlogShares(measured)}`);
  console.log(`\nMost of one processor\n${bottlenecks(measured).join('\n')}`);
  console.log(`\nMemory at rest\n${memoryTable(measured, standalone)}`);
  console.log(`\nBehind the distributed product stood: ${measured[0]!.figures.servers.join(' · ')}`);
};

const parts: Readonly<Record<string, () => Promise<void>>> = {
  speed,
  sample: async () => console.log(`\nThe sample of two regions\n${sampleTable(await weighSample(scope))}`),
};
if (options.only !== undefined && !Object.hasOwn(parts, options.only)) throw new Error(`--only knows ${Object.keys(parts).join(', ')}`);
console.log(
  `${new Date().toISOString().slice(0, 10)} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'} · Node ${process.versions.node} · npm run bench:distributed${options.quick ? ' -- --quick' : ''}\n`,
);
for (const [name, part] of Object.entries(parts)) if (options.only === undefined || options.only === name) await part();
say('done');
