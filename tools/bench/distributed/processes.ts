import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** A process that this one started, or that one of those started. */
export interface ProcessNow {
  readonly pid: number;
  /** What it is in the report: the app, the server, or the bench itself. */
  readonly name: string;
  /** Seconds of processor since its start. */
  readonly cpu: number;
  /** Resident memory, MiB. */
  readonly memory: number;
}

/** Ticks of `/proc/<pid>/stat` in a second, and bytes of a page, as Linux has them on every machine of ours. */
const [ticks, page] = [100, 4096];

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly cpu: number;
  readonly memory: number;
}

/** `proc(5)`: fields are counted behind the name, which stands in brackets and may hold anything. */
const statOf = (pid: number): Stat | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
    return { pid, parent: fields[1]!, cpu: (fields[11]! + fields[12]!) / ticks, memory: (fields[21]! * page) / 1024 / 1024 };
  } catch (error) {
    // It has ended since the list was made.
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
};

const nameOf = (pid: number): string => {
  if (pid === process.pid) return 'load and measuring';
  const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  const [program = ''] = args;
  const app = args.find((arg) => arg.endsWith('/main.mjs'));
  if (app) return basename(dirname(app));
  return basename(program).startsWith('ferretdb') ? 'FerretDB' : basename(program) === 'java' ? 'Kafka' : basename(program);
};

/** This process and everything that it started, as it is now. */
export const processesNow = (): readonly ProcessNow[] => {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => statOf(Number(pid)) ?? []);
  const below = (parent: number): readonly Stat[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter(({ pid }) => pid === process.pid), ...below(process.pid)].flatMap(({ cpu, memory, pid }) => {
    const name = nameOf(pid);
    return name === '' ? [] : [{ pid, name, cpu, memory }];
  });
};

/** Processors in use by each name between two looks: 1 is one processor the whole time. Instances of one service are added up. */
export const sharesBetween = (before: readonly ProcessNow[], after: readonly ProcessNow[], seconds: number): ReadonlyMap<string, number> => {
  const was = new Map(before.map(({ cpu, pid }) => [pid, cpu]));
  const shares = new Map<string, number>();
  for (const { cpu, name, pid } of after) shares.set(name, (shares.get(name) ?? 0) + (cpu - (was.get(pid) ?? 0)) / seconds);
  return shares;
};

/** Processors of the whole machine in use since it started, in seconds: what is beyond ours is of others. */
export const machineBusy = (): number => {
  const [user = 0, nice = 0, system = 0, _idle, _wait, irq = 0, soft = 0] = /^cpu +(.+)$/m.exec(readFileSync('/proc/stat', 'utf8'))![1]!.split(' ').map(Number);
  return (user + nice + system + irq + soft) / ticks;
};

/** Argument of a running program, such as the folder of its data; throws where it has none of that name. */
export const argumentOf = (name: string, argument: string): string => {
  const { pid } = found(name);
  const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  return given(args[args.indexOf(argument) + 1], `${name} was started without ${argument}`);
};

/** Variable of a running program; throws where it has none of that name. */
export const variableOf = (name: string, variable: string): string => {
  const { pid } = found(name);
  const line = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').find((one) => one.startsWith(`${variable}=`));
  return given(line?.slice(variable.length + 1), `${name} was started without ${variable}`);
};

const found = (name: string): ProcessNow => given(processesNow().find((one) => one.name === name), `${name} does not run`);

const given = <Value>(value: Value | undefined, otherwise: string): Value => {
  if (value === undefined) throw new Error(otherwise);
  return value;
};
