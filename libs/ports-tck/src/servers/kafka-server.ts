import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';
import { kafkaImage, kafkaJars, kafkaVersion } from './kafka-jars';

/** A Kafka to test against: `TRIADA_TEST_KAFKA` names one that runs (`host:port,host:port`), else one is started from its jars. */
export interface KafkaTestServer {
  readonly name: string;
  readonly brokers: readonly string[];
  dispose(): Promise<void>;
}

/** Milliseconds that a start may take on a busy machine. */
const startPatience = 120_000;

/**
 * A real Apache Kafka of one broker in a process of its own, on free ports and a folder that survives kills and restarts: the very
 * files of the image, run without a container.
 */
export class KafkaServer implements KafkaTestServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'triada-kafka-'));
  readonly #ports: readonly [client: number, controller: number];
  readonly #jars: string;
  #process: ChildProcess | undefined;
  #output = '';

  private constructor(jars: string, ports: readonly [number, number]) {
    this.#jars = jars;
    this.#ports = ports;
  }

  static async start(): Promise<KafkaServer> {
    const server = new KafkaServer(await kafkaJars(), [await freePort(), await freePort()]);
    await server.start();
    return server;
  }

  get name(): string {
    return `Apache Kafka ${kafkaVersion()} (KRaft, one broker, from its jars)`;
  }

  get brokers(): readonly string[] {
    return [`127.0.0.1:${this.#ports[0]}`];
  }

  /** Resolves when it serves; on the same ports and data as before. */
  async start(): Promise<void> {
    const [client, controller] = this.#ports;
    const child = spawn('sh', [join(kafkaImage, 'start.sh')], {
      env: {
        PATH: process.env['PATH'],
        KAFKA_LIBS: this.#jars,
        KAFKA_HEAP_OPTS: '-Xms128m -Xmx384m -XX:TieredStopAtLevel=1',
        KAFKA_LOG_DIRS: join(this.#folder, 'data'),
        KAFKA_LISTENERS: `PLAINTEXT://127.0.0.1:${client},CONTROLLER://127.0.0.1:${controller}`,
        KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${client}`,
        KAFKA_CONTROLLER_QUORUM_VOTERS: `1@127.0.0.1:${controller}`,
        KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '4',
        // What was acknowledged is on disk: a kill must not be softened by the cache of the machine.
        KAFKA_LOG_FLUSH_INTERVAL_MESSAGES: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    this.#output = '';
    const ready = Promise.withResolvers<void>();
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        this.#output = (this.#output + chunk.toString()).slice(-20_000);
        if (this.#output.includes('Kafka Server started')) ready.resolve();
      });
    }
    child.once('exit', (code) => ready.reject(new Error(`Kafka ended with ${code} before it served:\n${this.#output}`)));
    const late = setTimeout(() => ready.reject(new Error(`Kafka did not serve within ${startPatience} ms:\n${this.#output}`)), startPatience);
    try {
      await ready.promise;
    } finally {
      clearTimeout(late);
    }
  }

  /** As a crash: no farewell, nothing closed. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Lost for good: another cluster with another id, empty, at the same address. It has to be started. */
  async replace(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Everything open stays open and nothing answers, as in a long pause of the machine. */
  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  async dispose(): Promise<void> {
    await this.#end('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}

/** The server that the environment names, or one of our own. */
export const kafkaForTests = async (): Promise<KafkaTestServer> => {
  const { TRIADA_TEST_KAFKA: named, TRIADA_TEST_KAFKA_NAME: name = `Kafka at ${named}` } = process.env;
  if (!named) return KafkaServer.start();
  return { name, brokers: named.split(','), dispose: async () => {} };
};
