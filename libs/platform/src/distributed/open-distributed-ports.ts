import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { EventStoreDbStore } from '@triada/adapter-eventstoredb';
import { KafkaBus } from '@triada/adapter-kafka';
import { MongoConnection, openMongoContext, openMongoKeys } from '@triada/adapter-mongodb';
import { StoreUnavailable } from '@triada/ports';
import { sleep } from '../runtime/bell';
import type { ContextPorts, Dependency, Logger, PlatformPorts } from '../runtime/ports';
import { noKeys } from './no-keys';
import { keepSealing } from './seal-logs';
import type { ServerSettings } from './settings';

export interface DistributedOptions {
  readonly settings: ServerSettings;
  /** The context of this service: its consumers keep their places in its database. */
  readonly context: string;
  /** Contexts whose log alone is read here; their views and consumers run elsewhere. */
  readonly observed?: readonly string[];
  readonly log: Logger;
  /** Told while a server is not there. */
  readonly waiting?: (server: string, message: string) => void;
  readonly signal?: AbortSignal;
}

/** Milliseconds between two attempts to reach a server at the start. */
const pause = 500;

/** Opens EventStoreDB, Kafka and MongoDB for one service; a server that is not there yet is waited for. */
export const openDistributedPorts = async (options: DistributedOptions): Promise<PlatformPorts> => {
  const { context, log, observed = [], settings, signal } = options;
  const waiting = (server: string) => (message: string) => {
    log.warn({ server }, message);
    options.waiting?.(server, message);
  };
  const names = { prefix: settings.TRIADA_INSTALLATION };
  const mongo = await MongoConnection.open(mongoSettings(settings), { waiting: waiting('mongodb'), signal });
  const own = openMongoContext(mongo, context, names);
  const vault = settings.TRIADA_KEYS_FILE === undefined ? noKeys : await openMongoKeys(mongo, settings.TRIADA_KEYS_FILE, names);
  const bus = new KafkaBus({
    connection: kafkaConnection(settings, context),
    topics: { partitions: settings.TRIADA_KAFKA_PARTITIONS, replicas: settings.TRIADA_KAFKA_REPLICAS },
    prefix: `${settings.TRIADA_INSTALLATION}.`,
    checkpoints: own.checkpoints,
    held: own.heldMessages,
    log: (level, message, details) => log[level](details, message),
  });
  const stores: EventStoreDbStore[] = [];
  const sealing = observed.length > 0 ? keepSealing(() => stores, log) : undefined;
  return {
    open: async (name): Promise<ContextPorts> => {
      const store = await openStore(settings, name, waiting('eventstoredb'), signal);
      stores.push(store);
      const { checkpoints, inbox, leases, readModels } = name === context ? own : openMongoContext(mongo, name, names);
      const close = () => store.close();
      return { store, readModels, checkpoints, inbox, close, leases, readOnly: observed.includes(name) };
    },
    publisher: bus,
    consumer: bus,
    deadLetters: bus,
    vault,
    dependencies: [
      { name: 'mongodb', essential: true, check: () => mongo.ping() },
      { name: 'eventstoredb', essential: true, check: async () => void (await Promise.all(stores.map((store) => store.head()))) },
      { name: 'kafka', essential: false, check: () => anyAnswers(settings.TRIADA_KAFKA_BROKERS) },
      { name: 'consumers', essential: false, check: async () => refuseFailed(bus) },
    ] satisfies readonly Dependency[],
    close: async () => {
      await sealing?.stop();
      await bus.close();
      await mongo.close();
    },
  };
};

export const openStore = async (
  settings: ServerSettings,
  log: string,
  waiting: (message: string) => void,
  signal: AbortSignal | undefined,
): Promise<EventStoreDbStore> => {
  let told = '';
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await EventStoreDbStore.open({
        url: settings.TRIADA_EVENTSTORE_URL,
        credentialsFile: settings.TRIADA_EVENTSTORE_CREDENTIALS_FILE,
        caFile: settings.TRIADA_EVENTSTORE_CA_FILE,
        log,
      });
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      const message = `EventStoreDB does not answer (${error.message}); waiting for it`;
      if (message !== told) waiting((told = message));
      await sleep(pause);
    }
  }
};

export const mongoSettings = (settings: ServerSettings) => ({
  url: settings.TRIADA_MONGODB_URL,
  user: settings.TRIADA_MONGODB_USER,
  password: settings.TRIADA_MONGODB_PASSWORD,
  caFile: settings.TRIADA_MONGODB_CA_FILE,
  certificateFile: settings.TRIADA_MONGODB_CERTIFICATE_FILE,
});

const kafkaConnection = (settings: ServerSettings, context: string) => {
  const { TRIADA_KAFKA_BROKERS: brokers, TRIADA_KAFKA_CA_FILE: ca, TRIADA_KAFKA_PASSWORD: password, TRIADA_KAFKA_USER: username } = settings;
  return {
    brokers,
    clientId: `${settings.TRIADA_INSTALLATION}-${context}`,
    ...(ca !== undefined && { ssl: { ca: [readFileSync(ca, 'utf8')] } }),
    ...(username !== undefined && password !== undefined && { sasl: { mechanism: 'scram-sha-512' as const, username, password } }),
  };
};

/** A group that failed stands still until somebody has looked. */
const refuseFailed = (bus: KafkaBus): void => {
  const failed = bus.reports().filter(({ state }) => state === 'failed');
  if (failed.length > 0) throw new Error(failed.map(({ group, reason }) => `${group}: ${reason}`).join('; '));
};

/** Whether one of the brokers takes connections: more would need a session, and the bus tells of its own troubles in the log. */
const anyAnswers = async (brokers: readonly string[]): Promise<void> => {
  await Promise.any(brokers.map(answers)).catch(() => {
    throw new Error(`none of ${brokers.join(', ')} takes connections`);
  });
};

const answers = (broker: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const colon = broker.lastIndexOf(':');
    const socket = connect({ host: broker.slice(0, colon), port: Number(broker.slice(colon + 1)), timeout: 2_000 });
    const end = (settle: () => void) => () => {
      socket.destroy();
      settle();
    };
    socket
      .once('connect', end(resolve))
      .once('error', end(() => reject(new Error(`${broker} refuses`))))
      .once('timeout', end(() => reject(new Error(`${broker} does not answer`))));
  });
