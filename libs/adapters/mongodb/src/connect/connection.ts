import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient, type Db } from 'mongodb';
import { StoreUnavailable } from '@triada/ports';
import { asUnavailable } from './errors';
import { clientOptions, type MongoSettings } from './settings';

export interface OpenOptions {
  /** Told while the server is not there, with the reason; again only when the reason changes. */
  readonly waiting?: (message: string) => void;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
}

const pauseBetweenTries = 500;

/** One client of a MongoDB-compatible server, shared by all stores of a process. */
export class MongoConnection {
  #closed = false;

  private constructor(
    private readonly client: MongoClient,
    /** Hosts, without credentials. */
    readonly address: string,
    /** Name and version of what answered, for reports and logs. */
    readonly server: string,
  ) {}

  /** Waits for as long as it takes until the server answers. Throws at once for wrong settings and refused credentials. */
  static async open(settings: MongoSettings, { signal, waiting }: OpenOptions = {}): Promise<MongoConnection> {
    const client = new MongoClient(settings.url, clientOptions(settings));
    const address = client.options.srvHost ?? client.options.hosts.join(', ');
    let told = '';
    for (;;) {
      try {
        await client.connect();
        return new MongoConnection(client, address, await serverName(client.db('admin')));
      } catch (error) {
        const reason = asUnavailable(error);
        if (!(reason instanceof StoreUnavailable)) {
          await client.close();
          throw new Error(`MongoDB at ${address} refuses: ${(error as Error).message}`, { cause: error });
        }
        const message = `MongoDB at ${address} does not answer (${reason.message}); waiting for it`;
        if (message !== told) waiting?.((told = message));
        await sleep(pauseBetweenTries, undefined, { signal }).catch(async (aborted: unknown) => {
          await client.close();
          throw aborted;
        });
      }
    }
  }

  /** Does the work on a database; a server that cannot be reached is a `StoreUnavailable`. */
  async use<T>(database: string, work: (db: Db) => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreUnavailable('closed', `the connection to ${this.address} was closed`);
    try {
      return await work(this.client.db(database));
    } catch (error) {
      throw this.#closed && error instanceof Error ? new StoreUnavailable('closed', error.message) : asUnavailable(error);
    }
  }

  /** Whether the server answers now; throws `StoreUnavailable` where it does not. */
  async ping(): Promise<void> {
    await this.use('admin', (db) => db.command({ ping: 1 }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.client.close();
  }
}

/** FerretDB answers with the version of MongoDB that it stands in for; what it is must be said all the same. */
const serverName = async (admin: Db): Promise<string> => {
  const build = await admin.command({ buildInfo: 1 });
  if ('ferretdbVersion' in build) return `FerretDB ${build['ferretdbVersion']}, a stand-in for MongoDB ${build['version']}`;
  return `MongoDB ${build['version']}`;
};
