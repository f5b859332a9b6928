import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoleAssignment } from '@triada/access';
import { kafkaForTests, type KafkaTestServer } from '@triada/ports-tck';
import { Api } from '@triada/script-client';
import { FerretDb, mongoForTests } from '../ferretdb';
import { admin, adminPassword, type Deployment, type TokenSigner } from '../product';
import { IdentityDouble } from './identity-double';
import { OwnEventStore } from './own-event-store';
import { Program } from './program';

const contexts = ['planning', 'meetings', 'registry', 'financing', 'audit', 'integration'] as const;
export type ServiceName = (typeof contexts)[number];

export interface DistributedOptions {
  /** Instances of each service; one when left out. */
  readonly instances?: Partial<Readonly<Record<ServiceName, number>>>;
  /** Settings of every program beside those that the harness gives. */
  readonly env?: Readonly<Record<string, string>>;
  /** Partitions of each topic; three when left out. */
  readonly partitions?: number;
  /** An event store that runs already, by its address and its name for the report. Else the one that the environment names, or a protocol double in this process. */
  readonly eventStore?: { readonly url: string; readonly name: string };
  /** Called when the servers are there and no service is yet, with the settings by which both are reached. */
  readonly before?: (settings: Readonly<Record<string, string>>) => Promise<void>;
  /** A broker that the caller stops and starts; it ends with the product. Else the one that the environment names, or one of our own. */
  readonly kafka?: KafkaTestServer;
  /** Of every account. */
  readonly password?: string;
  /** Ids of accounts, by name, where they are not to be derived from it: those of another installation. */
  readonly accountIds?: Readonly<Record<string, string>>;
}

/** The distributed product as real processes on free ports of this machine, with everything that it needs. */
export interface DistributedProduct extends Deployment {
  /** What stood behind it, for the report: the event store is a protocol double, the read models may be in a stand-in. */
  readonly servers: readonly string[];
  readonly services: Readonly<Record<ServiceName, readonly Program[]>>;
  readonly gateway: Program;
  /** The settings by which the services reach the servers. */
  readonly settings: Readonly<Record<string, string>>;
  /** Its own event store; throws where the caller gave one. */
  readonly eventStore: OwnEventStore;
  /** Its own stand-in for MongoDB; throws where the environment names a server. */
  readonly mongo: FerretDb;
  tokenSigner(): Promise<TokenSigner>;
  dispose(): Promise<void>;
}

/** Starts servers, services and gateway; resolves when the gateway says that all of it is ready. */
export const startDistributed = async (options: DistributedOptions = {}): Promise<DistributedProduct> => {
  const { accountIds = {}, before, env = {}, instances = {}, partitions = 3, password = adminPassword } = options;
  const folder = mkdtempSync(join(tmpdir(), 'triada-distributed-'));
  const ending: (() => Promise<unknown> | void)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const dispose = async (): Promise<void> => {
    for (const end of ending.splice(0).reverse()) await end();
  };
  try {
    const identity = await IdentityDouble.start(password);
    ending.push(() => identity.close());
    identity.openAccount(admin, [{ role: 'authority_administrator' }], accountIds[admin]);
    const given = options.eventStore ?? namedEventStore();
    const own = given ? undefined : await OwnEventStore.start(join(folder, 'eventstore'));
    ending.push(() => own?.stop());
    const store = own ?? given!;
    const [kafka, mongo] = await Promise.all([options.kafka ?? kafkaForTests(), mongoForTests()]);
    ending.push(() => kafka.dispose(), () => mongo.dispose());

    const identityEnv = { TRIADA_OIDC_ISSUER: identity.issuer, TRIADA_OIDC_KEYS_URL: identity.keysUrl };
    const serverEnv = {
      ...ownInstallation(),
      TRIADA_EVENTSTORE_URL: store.url,
      TRIADA_KAFKA_BROKERS: kafka.brokers.join(','),
      TRIADA_KAFKA_PARTITIONS: String(partitions),
      TRIADA_MONGODB_URL: mongo.url,
    };
    const keysEnv = { TRIADA_KEYS_FILE: join(folder, 'kek') };
    await before?.({ ...serverEnv, ...keysEnv });
    const envOf = (context: ServiceName) => ({ ...identityEnv, ...serverEnv, ...(context === 'registry' && keysEnv), ...env });
    const services = Object.fromEntries(
      contexts.map((context) => [context, Array.from({ length: instances[context] ?? 1 }, () => new Program(`${context}-service`, () => envOf(context)))]),
    ) as unknown as Record<ServiceName, readonly Program[]>;
    const all = Object.values(services).flat();
    for (const program of all) await program.prepare();
    const addresses = contexts.map((context) => `${context}=${services[context].map(({ url }) => url).join('|')}`).join(',');
    const gateway = new Program('gateway', () => ({ TRIADA_SERVICES: addresses, TRIADA_OIDC_ISSUER: identity.issuer, ...env }));
    ending.push(() => Promise.all([...all, gateway].map((program) => program.stop())));
    for (const program of [...all, gateway]) await program.spawn();
    for (const program of [...all, gateway]) await program.ready();
    return {
      servers: [store.name, kafka.name, mongo.name, 'a double of the OpenID provider'],
      services,
      gateway,
      settings: serverEnv,
      get eventStore() {
        if (!own) throw new Error('this product stands on an event store of its caller');
        return own;
      },
      get mongo() {
        if (!(mongo instanceof FerretDb)) throw new Error('this product stands on a server that others run');
        return mongo;
      },
      get url() {
        return gateway.url;
      },
      api: new Api(gateway.url, async () => password),
      password,
      tokenSigner: () => identity.tokenSigner(),
      openAccount: async (name, assignment) => identity.openAccount(name, [assignment as RoleAssignment], accountIds[name]),
      dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
};

const namedEventStore = (): { readonly url: string; readonly name: string } | undefined => {
  const url = process.env['TRIADA_TEST_EVENTSTOREDB'];
  return url ? { url, name: `event store at ${url}` } : undefined;
};

/** On servers that the environment names, others may have an installation already. */
const ownInstallation = (): Readonly<Record<string, string>> => {
  const named = Object.keys(process.env).some((name) => /^TRIADA_TEST_(EVENTSTOREDB|KAFKA|MONGODB)$/.test(name));
  return named ? { TRIADA_INSTALLATION: `test-${randomUUID().slice(0, 8)}` } : {};
};

export { OwnEventStore, type EventStorePlace } from './own-event-store';
export { Program, type SpawnOptions } from './program';
