import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@triada/ports-tck';
import { GenericContainer, Wait, type StartedTestContainer } from 'testcontainers';

/** A server in a container of its own, thrown away with all that it keeps. */
export interface Server {
  /** Settings by which tests find it (`TRIADA_TEST_…`). */
  readonly settings: Readonly<Record<string, string>>;
  /** Image, and what stands in it: a stand-in says so in its label. */
  readonly name: string;
  readonly container: StartedTestContainer;
}

const standIns = readFileSync(join('infra', 'images', 'names.env'), 'utf8');

/** The image that the environment names by the variables of `docker-compose.yml`, else the stand-in that `infra/images/build.sh` makes. */
const imageOf = (variable: string): string => {
  const found = process.env[variable] ?? new RegExp(`^${variable}=(.+)$`, 'm').exec(standIns)?.[1];
  if (!found) throw new Error(`infra/images/names.env does not name ${variable}`);
  return found;
};

const started = async (variable: string, shape: (container: GenericContainer) => GenericContainer) => {
  const image = imageOf(variable);
  const container = await shape(new GenericContainer(image)).withWaitStrategy(Wait.forListeningPorts()).withStartupTimeout(180_000).start();
  return { container, name: `${image} (${container.getLabels()['cz.triada.stand-in'] ?? 'official image'})` };
};

export const startEventStore = async (): Promise<Server> => {
  const environment = { EVENTSTORE_CLUSTER_SIZE: '1', EVENTSTORE_RUN_PROJECTIONS: 'None', EVENTSTORE_INSECURE: 'true' };
  const server = await started('TRIADA_IMAGE_EVENTSTOREDB', (container) => container.withEnvironment(environment).withExposedPorts(2113));
  const { container } = server;
  return { ...server, settings: { TRIADA_TEST_EVENTSTOREDB: `esdb://127.0.0.1:${container.getMappedPort(2113)}?tls=false` } };
};

/** Its port is chosen before it starts: a broker tells its clients by which address they reach it. */
export const startKafka = async (): Promise<Server> => {
  const host = await freePort();
  const environment = {
    CLUSTER_ID: 'dHJpYWRhLXRlc3RzLS0xMQ',
    KAFKA_NODE_ID: '1',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${host}`,
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    KAFKA_LOG_DIRS: '/var/lib/kafka/data',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '4',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    KAFKA_HEAP_OPTS: '-Xms128m -Xmx384m',
  };
  const server = await started('TRIADA_IMAGE_KAFKA', (container) => container.withEnvironment(environment).withExposedPorts({ container: 9092, host }));
  return { ...server, settings: { TRIADA_TEST_KAFKA: `127.0.0.1:${host}`, TRIADA_TEST_KAFKA_NAME: server.name } };
};

export const startMongo = async (): Promise<Server> => {
  const server = await started('TRIADA_IMAGE_MONGODB', (container) => container.withExposedPorts(27017));
  const url = `mongodb://127.0.0.1:${server.container.getMappedPort(27017)}/`;
  return { ...server, settings: { TRIADA_TEST_MONGODB: url, TRIADA_TEST_MONGODB_NAME: server.name } };
};
