import { join } from 'node:path';
import { EventStoreDbStore } from '@triada/adapter-eventstoredb';
import { pause } from '@triada/testing/product';
import { startDistributed, type DistributedProduct } from '@triada/testing/distributed';
import { inFolder, secondsSince, type Scope } from '../measure';
import { startDouble } from './double-process';
import {
  commands, measured, memoryAtRest, rebuildRate, registered, samplesOf, secondsOf, seenIn, seenUnderLoad, type Figures, type Usage,
} from './figures';
import { Listener } from './listener';
import type { Seed } from './on-standalone';
import { processesNow } from './processes';
import { Watch } from './watch';

export interface Shape {
  readonly partitions: number;
  /** Of each service that takes commands. */
  readonly instances: number;
}

export interface ServiceFigures extends Figures {
  /** Appends of one event a second through the adapter, from 32 writers, while the product is idle. */
  readonly appends: number;
  /** Events a second from the log over Kafka to a consumer that does nothing. */
  readonly relay: number;
  /** Who used the processors while the backlog was worked off. */
  readonly working: Usage;
  readonly servers: readonly string[];
}

const writers = 32;

/** The distributed product in one shape, from its start to its end. */
export const onServices = (scope: Scope, { instances, partitions }: Shape, seeds: readonly Seed[]): Promise<ServiceFigures> =>
  inFolder(async (folder) => {
    const say = (text: string) => scope.say(`${partitions} partitions, ${instances} instances: ${text}`);
    say('start');
    const eventStore = await startDouble(join(folder, 'eventstore'));
    let settings: Readonly<Record<string, string>> = {};
    const each = { planning: instances, meetings: instances, registry: instances, financing: instances };
    let product: DistributedProduct | undefined;
    let listener: Listener | undefined;
    let watch: Watch | undefined;
    try {
      product = await startDistributed({ eventStore, partitions, instances: each, before: async (given) => void (settings = given) });
      listener = await Listener.to(settings, ['registry']);
      watch = await Watch.on(product);
      say('seen by another service');
      const samples = samplesOf(scope);
      const seen = await seenIn(product, samples);
      const seenBusy = await seenUnderLoad(product, samples);
      say('commands');
      await commands(product, 1);
      const running = product;
      const load = await measured(() => commands(running, secondsOf(scope)));
      const known = await registered(product);
      await watch.until(known);
      say('backlog');
      const backlog = await workOff(watch, listener, settings, seeds, known);
      say('rebuild, memory');
      const rebuild = await rebuildRate(product);
      const memory = await memoryAtRest();
      return { commands: load, seen, seenBusy, rebuild, memory, ...backlog, servers: product.servers };
    } finally {
      watch?.close();
      await listener?.close();
      await product?.dispose();
      await eventStore.stop();
    }
  });

/** The registry stands still while its log grows, then it is let go: nothing else runs while the backlog goes its way. */
const workOff = async (
  watch: Watch,
  listener: Listener,
  settings: Readonly<Record<string, string>>,
  seeds: readonly Seed[],
  known: number,
): Promise<Pick<ServiceFigures, 'appends' | 'relay' | 'intake' | 'working'>> => {
  while (listener.count < known) await pause(100);
  const heard = listener.count;
  const registry = processesNow().filter(({ name }) => name === 'registry-service');
  for (const { pid } of registry) process.kill(pid, 'SIGSTOP');
  const appends = await append(settings, seeds).finally(() => {
    for (const { pid } of registry) process.kill(pid, 'SIGCONT');
  });
  const { seconds, ...working } = await measured(async () => {
    const begun = process.hrtime.bigint();
    await watch.until(known + seeds.length);
    return { seconds: secondsSince(begun) };
  });
  while (listener.count < heard + seeds.length) await pause(100);
  return { appends, relay: listener.rateAfter(heard), intake: seeds.length / seconds, working };
};

const append = async (settings: Readonly<Record<string, string>>, seeds: readonly Seed[]): Promise<number> => {
  const store = await EventStoreDbStore.open({ url: settings['TRIADA_EVENTSTORE_URL']!, log: 'registry' });
  const waiting = seeds.values();
  const begun = process.hrtime.bigint();
  const write = async (): Promise<void> => {
    for (const { event, stream } of waiting) await store.append(stream, 'no_stream', [event]);
  };
  try {
    await Promise.all(Array.from({ length: writers }, write));
    return seeds.length / secondsSince(begun);
  } finally {
    await store.close();
  }
};
