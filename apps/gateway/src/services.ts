import { Pool, request, type Dispatcher } from 'undici';

/** Milliseconds until the first byte of an answer; a rebuild tells its progress earlier than that. */
const headersTimeout = 120_000;
const connectTimeout = 2_000;

/** Milliseconds for which an instance that was not there is asked last. */
const avoidedFor = 1_000;

/** Milliseconds without an answer after which an instance is asked whether it lives, and within which it must say so. */
const usualPatience = { silence: 5_000, pulse: 5_000 };

/** A connection was never made, so the request was never sent: another instance may have it, whatever it is. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

export type Asked = Omit<Dispatcher.RequestOptions, 'origin' | 'body'> & { readonly body?: Buffer | null };

interface Instance {
  readonly address: string;
  readonly pool: Pool;
  avoidedUntil: number;
}

/**
 * One service with all its instances, asked in turn; one that is not there is passed over. One that hangs (a frozen machine, a stopped
 * container) keeps its connections open: it is told from one that works for long by whether it still says that it lives.
 */
export class Service {
  readonly #instances: readonly Instance[];
  #turn = 0;

  constructor(
    readonly name: string,
    addresses: readonly string[],
    private readonly patience = usualPatience,
  ) {
    // An answer may be silent for long: live changes, a rebuild. Whoever asked ends it.
    const options = { headersTimeout, bodyTimeout: 0, connections: 128, connect: { timeout: connectTimeout } };
    this.#instances = addresses.map((address) => ({ address, pool: new Pool(address, options), avoidedUntil: 0 }));
  }

  /** Throws when no instance answers, or when one breaks off a request that it may have carried out. */
  async request(options: Asked): Promise<Dispatcher.ResponseData> {
    let failure: unknown;
    let waiting: Dispatcher.ResponseData | undefined;
    for (const instance of this.#inTurn()) {
      try {
        const answer = await this.#asked(instance, options);
        if (answer.statusCode !== 503 || answer.headers['triada-waiting'] === undefined) return answer;
        await waiting?.body.dump();
        waiting = answer;
      } catch (error) {
        const safe = options.method === 'GET' || neverSent.has((error as NodeJS.ErrnoException).code ?? '');
        if (!safe || (options.signal instanceof AbortSignal && options.signal.aborted)) throw error;
        failure = error;
      }
      instance.avoidedUntil = Date.now() + avoidedFor;
    }
    if (waiting) return waiting;
    throw failure;
  }

  /** Value of a JSON answer, whatever its status. Throws when the service does not answer. */
  async json(path: string, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly value: any }> {
    const { body, statusCode } = await this.request({ method: 'GET', path, headers });
    return { status: statusCode, value: await body.json() };
  }

  async close(): Promise<void> {
    await Promise.all(this.#instances.map(({ pool }) => pool.destroy()));
  }

  /** Its answer, or a failure once it does not live any more. */
  async #asked({ address, pool }: Instance, options: Asked): Promise<Dispatcher.ResponseData> {
    const hung = new AbortController();
    let answered = false;
    const watch = setInterval(() => {
      void this.#lives(address).then((lives) => {
        if (!lives && !answered) hung.abort(new Error(`an instance of ${this.name} hangs`));
      });
    }, this.patience.silence);
    const left = options.signal instanceof AbortSignal ? [options.signal] : [];
    try {
      return await pool.request({ ...options, signal: AbortSignal.any([...left, hung.signal]) } as never);
    } finally {
      answered = true;
      clearInterval(watch);
    }
  }

  #lives(address: string): Promise<boolean> {
    const asked = request(`${address}/health/live`, { signal: AbortSignal.timeout(this.patience.pulse) });
    return asked.then(({ body }) => body.dump()).then(() => true, () => false);
  }

  #inTurn(): readonly Instance[] {
    const first = this.#turn++ % this.#instances.length;
    const order = [...this.#instances.slice(first), ...this.#instances.slice(0, first)];
    const now = Date.now();
    return [...order.filter(({ avoidedUntil }) => avoidedUntil <= now), ...order.filter(({ avoidedUntil }) => avoidedUntil > now)];
  }
}
