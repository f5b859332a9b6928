import { StoreUnavailable, type Message } from '@triada/ports';
import { KafkaBus, type KafkaBusOptions } from '../kafka-bus';
import { freshPrefix, testSettings } from './bus.fixture';
import { Effects, message } from './effects.fixture';
import { storeFolder, type Stores } from './stores.fixture';

export const topic = 'planning';
export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** An empty installation on a real server: topics and groups of its own, stores that several buses share, as services share a database. */
export class Installation {
  readonly prefix = freshPrefix();
  readonly stores: Stores;
  readonly effects: Effects;
  readonly #folder = storeFolder();
  readonly #buses: KafkaBus[] = [];

  constructor(readonly brokers: readonly string[]) {
    this.stores = this.#folder.open();
    this.effects = new Effects(this.stores.inbox);
  }

  bus(options: Partial<KafkaBusOptions> = {}): KafkaBus {
    const { checkpoints, held } = this.stores;
    const bus = new KafkaBus({ ...testSettings, connection: { brokers: this.brokers, clientId: 'triada-tests' }, prefix: this.prefix, checkpoints, held, ...options });
    this.#buses.push(bus);
    return bus;
  }

  async dispose(): Promise<void> {
    for (const bus of this.#buses) await bus.close();
    this.stores.close();
    this.#folder.remove();
  }
}

/** Publishes as a relay does: in order, and again from the same place when the transport did not answer. Returns how often it had to. */
export const relay = async (bus: KafkaBus, pages: readonly (readonly Message[])[], afterPage: (page: number) => void = () => undefined): Promise<number> => {
  let again = 0;
  for (const [index, page] of pages.entries()) {
    for (let sent = false; !sent; ) {
      try {
        await bus.publish(topic, page);
        sent = true;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        again++;
        await pause(50);
      }
    }
    afterPage(index);
  }
  return again;
};

/** One page for each revision, with one message of every key. */
export const pagesOf = (keys: readonly string[], revisions: readonly number[]): readonly (readonly Message[])[] => revisions.map((revision) => keys.map((key) => message(key, revision)));
