import { markdown, number, withRatio, type Row } from '../row';
import type { Figures } from './figures';
import type { ServiceFigures, Shape } from './on-services';
import type { SampleFigures } from './sample';

export interface Measured {
  readonly shape: Shape;
  readonly figures: ServiceFigures;
}

interface Line {
  readonly what: string;
  readonly unit: Row['unit'];
  readonly of: (figures: ServiceFigures) => number;
  /** The same on the standalone product, where there is such a thing. */
  readonly standalone?: (figures: Figures) => number;
}

const both = (what: string, unit: Row['unit'], of: (figures: Figures) => number): Line => ({ what, unit, of, standalone: of });

const lines: readonly Line[] = [
  both('commands that create through the gateway, 32 connections', '/s', ({ commands }) => commands.perSecond),
  both('the same: p50', 'ms', ({ commands }) => commands.p50),
  both('the same: p99', 'ms', ({ commands }) => commands.p99),
  both('acknowledged → visible in another service: p50', 'ms', ({ seen }) => seen.p50),
  both('the same: p99', 'ms', ({ seen }) => seen.p99),
  both('the same beside 50 commands/s: p50', 'ms', ({ seenBusy }) => seenBusy.p50),
  both('the same beside 50 commands/s: p99', 'ms', ({ seenBusy }) => seenBusy.p99),
  { what: 'appends of one event, 32 writers, product idle', unit: '/s', of: ({ appends }) => appends },
  { what: 'relay: log → Kafka → consumer that does nothing', unit: '/s', of: ({ relay }) => relay },
  both('relay: log → … → read model of another service', '/s', ({ intake }) => intake),
  both('rebuild of a view, a document for each event', '/s', ({ rebuild }) => rebuild),
];

const nameOf = ({ instances, partitions }: Shape): string =>
  `${partitions} partition${partitions === 1 ? '' : 's'} × ${instances} instance${instances === 1 ? '' : 's'}`;

/** A column for each shape, with its ratio to the shape before it, beside the standalone product. */
export const figuresTable = (measured: readonly Measured[], standalone: Figures): string =>
  markdown(
    ['what', ...measured.map(({ shape }, index) => nameOf(shape) + (index === 0 ? '' : ' (ratio to the left)')), 'standalone'],
    lines.map(({ of, standalone: same, unit, what }) => [
      what,
      ...measured.map(({ figures }, index) => withRatio(of(figures), index === 0 ? undefined : of(measured[index - 1]!.figures), unit)),
      same ? number(same(standalone), unit) : '–',
    ]),
  );

/** The figures of one shape in a line, for those who watch a run. */
export const inOneLine = (figures: ServiceFigures): string => lines.map(({ of, unit, what }) => `${what} ${number(of(figures), unit)}`).join(' · ');

const columns = (measured: readonly Measured[], of: (figures: ServiceFigures) => ReadonlyMap<string, string>, standalone: ReadonlyMap<string, string>): string => {
  const all = [...measured.map(({ figures }) => of(figures)), standalone];
  const names = [...new Set(all.flatMap((one) => [...one.keys()]))].sort();
  return markdown(
    ['process', ...measured.map(({ shape }) => nameOf(shape)), 'standalone'],
    names.map((name) => [name, ...all.map((one) => one.get(name) ?? '–')]),
  );
};

const usage = ({ machine, shares }: { readonly shares: ReadonlyMap<string, number>; readonly machine: number }): ReadonlyMap<string, string> => {
  const ours = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const shown = [...shares].filter(([, share]) => share >= 0.005).map(([name, share]): [string, string] => [name, share.toFixed(2)]);
  return new Map([...shown, ['— all of these', ours.toFixed(2)], ['— others on the machine', Math.max(0, machine - ours).toFixed(2)]]);
};

/** Processors in use while commands came in as fast as they were answered. */
export const commandShares = (measured: readonly Measured[], standalone: Figures): string =>
  columns(measured, ({ commands }) => usage(commands), usage(standalone.commands));

/** Processors in use while a backlog went from the log into the read models of the other services. */
export const backlogShares = (measured: readonly Measured[]): string => columns(measured, ({ working }) => usage(working), new Map());

/** The process of each column that used most of one processor: what cannot use more than one is full at 1. */
export const bottlenecks = (measured: readonly Measured[]): readonly string[] =>
  measured.map(({ figures, shape }) => {
    const most = (shares: ReadonlyMap<string, number>): string => {
      const [first, second] = [...shares].sort(([, a], [, b]) => b - a);
      return `${first![0]} ${first![1].toFixed(2)}, then ${second![0]} ${second![1].toFixed(2)}`;
    };
    return `${nameOf(shape)}: commands: ${most(figures.commands.shares)} · backlog: ${most(figures.working.shares)}`;
  });

export const memoryTable = (measured: readonly Measured[], standalone: Figures): string => {
  const text = (memory: Figures['memory']) => new Map([...memory].map(([name, all]) => [name, `${all.map((one) => Math.round(one)).join(' + ')} MiB`]));
  return columns(measured, ({ memory }) => text(memory), text(standalone.memory));
};

export const sampleTable = ({ bytes, commands, contexts, seconds }: SampleFigures): string => {
  const events = contexts.reduce((sum, one) => sum + one.events, 0);
  const messages = contexts.reduce((sum, one) => sum + one.messages, 0);
  const count = (value: number) => value.toLocaleString('en');
  const each = (all: number, of: number) => count(Math.round(all / of));
  return [
    markdown(
      ['context', 'events', 'streams', 'public messages'],
      [...contexts.map((one) => [one.context, count(one.events), count(one.streams), count(one.messages)]), ['all', count(events), '', count(messages)]],
    ),
    '',
    `${count(commands)} commands one after the other in ${seconds.toFixed(1)} s`,
    `log of the double, seals and indexes included: ${count(bytes.log)} bytes, ${each(bytes.log, events)} an event`,
    `topics, one copy: ${count(bytes.topics)} bytes, ${each(bytes.topics, messages)} a message`,
    `read models in FerretDB: ${count(bytes.views)} bytes, ${each(bytes.views, events)} an event`,
  ].join('\n');
};
