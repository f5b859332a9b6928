import { BalancedPool, type Dispatcher } from 'undici';

/** Milliseconds until the first byte of an answer; a rebuild tells its progress earlier than that. */
const headersTimeout = 120_000;

/** One service with all its instances. */
export class Service {
  readonly #pool: BalancedPool;

  constructor(
    readonly name: string,
    addresses: readonly string[],
  ) {
    // An answer may be silent for long: live changes, a rebuild. Whoever asked ends it.
    this.#pool = new BalancedPool([...addresses], { headersTimeout, bodyTimeout: 0, connections: 128 });
  }

  request(options: Omit<Dispatcher.RequestOptions, 'origin'>): Promise<Dispatcher.ResponseData> {
    return this.#pool.request(options as never) as Promise<Dispatcher.ResponseData>;
  }

  /** Value of a JSON answer, whatever its status. Throws when the service does not answer. */
  async json(path: string, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly value: any }> {
    const { body, statusCode } = await this.request({ method: 'GET', path, headers });
    return { status: statusCode, value: await body.json() };
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
