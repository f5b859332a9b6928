import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { admin, pause, triada, type Assignment, type Deployment } from '@triada/testing/product';
import { startDistributed } from '@triada/testing/distributed';
import { inFolder, secondsSince, type Scope } from '../measure';
import { startDouble } from './double-process';
import { Listener } from './listener';
import { argumentOf, variableOf } from './processes';

const scenario = join(process.cwd(), 'apps', 'cli', 'samples', 'liberecky-kraj', 'scenario.jsonl');
const topics = ['planning', 'meetings', 'registry', 'financing'];

/** What the sample of two regions leaves behind on the servers. */
export interface SampleFigures {
  readonly commands: number;
  readonly seconds: number;
  readonly contexts: readonly { readonly context: string; readonly events: number; readonly streams: number; readonly messages: number }[];
  /** Bytes on disk. */
  readonly bytes: { readonly log: number; readonly topics: number; readonly views: number };
}

interface Step {
  readonly do?: string;
  readonly body?: { readonly accountName: string; readonly roles: readonly { readonly assignment: Assignment }[] };
}

const steps = (): readonly Step[] => readFileSync(scenario, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Step);

/** Plays the sample on the distributed product and weighs what it left. */
export const weighSample = ({ say }: Scope): Promise<SampleFigures> =>
  inFolder(async (folder) => {
    say('sample: start');
    const log = join(folder, 'eventstore');
    const eventStore = await startDouble(log);
    let listener: Listener | undefined;
    const product = await startDistributed({
      eventStore,
      partitions: 6,
      before: async (settings) => void (listener = await Listener.to(settings, topics)),
    });
    try {
      for (const { body, do: command } of steps())
        if (command === 'CreateAccount') await product.openAccount(body!.accountName, body!.roles[0]!.assignment);
      say('sample: play');
      const begun = process.hrtime.bigint();
      const { code, err, out } = await triada(product, ['load', scenario, '--strict', '--without', 'CreateAccount']).done;
      if (code !== 0) throw new Error(`the sample could not be played: ${out}${err}`);
      const seconds = secondsSince(begun);
      const logs = await settled(product, listener!);
      return {
        commands: steps().filter((step) => step.do !== undefined && step.do !== 'CreateAccount').length,
        seconds,
        contexts: logs.map(({ context, events, streams }) => ({ context, events, streams, messages: listener!.byTopic.get(context) ?? 0 })),
        bytes: {
          log: bytesIn(log, /\.db$/),
          topics: bytesIn(variableOf('Kafka', 'KAFKA_LOG_DIRS'), /^triada\..*\.log$/),
          views: bytesIn(argumentOf('FerretDB', '-data'), /\.sqlite$/),
        },
      };
    } finally {
      await listener?.close();
      await product.dispose();
      await eventStore.stop();
    }
  });

interface Log {
  readonly context: string;
  readonly events: number;
  readonly streams: number;
}

/** Once processes have done what the last rows asked of them, and the listener has heard of it. */
const settled = async ({ api }: Deployment, listener: Listener): Promise<readonly Log[]> => {
  for (let before = ''; ; await pause(2_000)) {
    const { items } = await api.question<{ items: Log[] }>('AuditLogs', admin);
    const logs = items.filter(({ context }) => topics.includes(context));
    const now = JSON.stringify([listener.count, logs.map(({ events }) => events)]);
    if (now === before) return logs;
    before = now;
  }
};

/** Bytes of the files below a folder whose path there fits. */
const bytesIn = (folder: string, wanted: RegExp): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
