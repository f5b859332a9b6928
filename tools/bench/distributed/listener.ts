import { KafkaBus } from '@triada/adapter-kafka';
import type { Checkpoints, HeldMessages, Message } from '@triada/ports';

const places = (): Checkpoints => {
  const known = new Map<string, string>();
  return { load: async (name) => known.get(name) ?? null, save: async (name, value) => void known.set(name, value) };
};

/** Its handler never fails, so nothing is ever put aside. */
const nothingHeld: HeldMessages = {
  hold: async ({ message, error }) => {
    throw new Error(`message ${message.id} was put aside: ${error}`);
  },
  keys: async () => new Map(),
  waiting: async () => [],
  failed: async () => undefined,
  park: async () => undefined,
  handled: async () => undefined,
  list: async () => [],
  release: async () => undefined,
  forget: async () => undefined,
  discard: async () => undefined,
};

/** A consumer group of its own that does nothing with its messages but count them: what the way over Kafka takes by itself. */
export class Listener {
  readonly #bus: KafkaBus;
  readonly #arrived: number[] = [];
  bytes = 0;
  readonly byTopic = new Map<string, number>();

  private constructor(brokers: readonly string[], partitions: number) {
    this.#bus = new KafkaBus({
      connection: { brokers, clientId: 'triada-bench' },
      topics: { partitions, replicas: 1 },
      checkpoints: places(),
      held: nothingHeld,
    });
  }

  static async to(settings: Readonly<Record<string, string>>, topics: readonly string[]): Promise<Listener> {
    const listener = new Listener(settings['TRIADA_KAFKA_BROKERS']!.split(','), Number(settings['TRIADA_KAFKA_PARTITIONS']));
    await listener.#bus.subscribe('bench', topics, async ({ message }) => listener.#hear(message));
    return listener;
  }

  /** How many messages have come. */
  get count(): number {
    return this.#arrived.length;
  }

  /** Messages a second between the first and the last that came behind the first `skipped`. */
  rateAfter(skipped: number): number {
    const later = this.#arrived.slice(skipped);
    return (later.length - 1) / ((later.at(-1)! - later[0]!) / 1000);
  }

  close(): Promise<void> {
    return this.#bus.close();
  }

  #hear({ data, source }: Message): void {
    this.#arrived.push(performance.now());
    this.bytes += Buffer.byteLength(JSON.stringify(data));
    this.byTopic.set(source, (this.byTopic.get(source) ?? 0) + 1);
  }
}
