import { Kafka, logLevel } from 'kafkajs';
import { StoreUnavailable, type Checkpoints } from '@triada/ports';
import type { BusFixture, KafkaTestServer } from '@triada/ports-tck';
import { KafkaBus, type KafkaBusOptions } from '../kafka-bus';
import { storeFolder } from './stores.fixture';

const retryDelays = [2, 4];

/** Settings of the tests: as the product's, but that nobody waits long. */
export const testSettings = { topics: { partitions: 6, replicas: 1 }, retryDelays, timing: { sessionTimeout: 6_000, rebalanceTimeout: 10_000, heartbeat: 500, maxWait: 100, saveEvery: 100, saveAfter: 10 } } as const;

let installations = 0;

/** A prefix that no other test uses: with it a broker that others use is an empty one. */
export const freshPrefix = (): string => `test-${process.pid}-${Date.now().toString(36)}-${installations++}.`;

/** Leaves nothing of a test behind on the server. */
export const removeTopics = async (brokers: readonly string[], prefix: string): Promise<void> => {
  const admin = new Kafka({ brokers: [...brokers], clientId: 'triada-tests', logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
  if (topics.length > 0) await admin.deleteTopics({ topics });
  await admin.disconnect();
};

/** Two places of six cannot be written down, so that the partition begins again at the last one that was. */
const forgetful = (checkpoints: Checkpoints, forgets: () => boolean): Checkpoints => {
  let saves = 0;
  return {
    load: (name) => checkpoints.load(name),
    save: async (name, value) => {
      if (forgets() && saves++ % 6 < 2) throw new StoreUnavailable('disconnected', 'the test lost this place');
      await checkpoints.save(name, value);
    },
  };
};

export const busFixture = async ({ brokers, name }: KafkaTestServer): Promise<BusFixture> => {
  const folder = storeFolder();
  const prefix = freshPrefix();
  let redelivers = false;
  const open = () => {
    const stores = folder.open();
    const options: KafkaBusOptions = { ...testSettings, connection: { brokers, clientId: 'triada-tests' }, prefix, checkpoints: forgetful(stores.checkpoints, () => redelivers), held: stores.held };
    return { stores, bus: new KafkaBus(options) };
  };
  let opened = open();
  const close = async () => {
    await opened.bus.close();
    opened.stores.close();
  };
  return {
    name: `${name}, kafkajs 2.2.4`,
    bus: opened.bus,
    survivesRestart: true,
    attempts: retryDelays.length + 1,
    patience: 60_000,
    reopen: async () => {
      await close();
      return (opened = open()).bus;
    },
    redeliver: () => {
      redelivers = true;
    },
    dispose: async () => {
      await close();
      await removeTopics(brokers, prefix);
      folder.remove();
    },
  };
};
