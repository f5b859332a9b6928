import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@triada/platform';
import { mergeDescriptions, RouteTable, type Description } from './route-table';
import type { Service } from './services';

/** Milliseconds between two looks at services that do not answer yet, and between two looks for new addresses. */
const [pause, freshFor] = [500, 5_000];

/** What the services say that they answer. */
export class Directory {
  #descriptions: ReadonlyMap<string, Description> = new Map();
  #table = new RouteTable(new Map());
  #readAt = 0;
  #refreshing: Promise<void> | undefined;

  constructor(
    private readonly services: readonly Service[],
    private readonly log: Logger,
  ) {}

  get table(): RouteTable {
    return this.#table;
  }

  /** Names of services whose addresses are not known yet. */
  get missing(): readonly string[] {
    return this.services.map(({ name }) => name).filter((name) => !this.#descriptions.has(name));
  }

  description(): Description {
    return mergeDescriptions([...this.#descriptions.values()]);
  }

  /** Waits until every service has told what it answers, or the signal ends the waiting. */
  async fill(signal: AbortSignal): Promise<void> {
    for (let told = ''; !signal.aborted; ) {
      await this.#read();
      const missing = this.missing.join(', ');
      if (missing === '') return;
      if (missing !== told) this.log.warn({ missing }, 'services do not answer yet; waiting for them');
      told = missing;
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Looks again, since a service may have been replaced by one that answers more. */
  refresh(): Promise<void> {
    if (Date.now() - this.#readAt < freshFor) return Promise.resolve();
    return (this.#refreshing ??= this.#read().finally(() => (this.#refreshing = undefined)));
  }

  async #read(): Promise<void> {
    const read = await Promise.all(
      this.services.map((service) =>
        service.json('/api/openapi.json').then(
          ({ status, value }): [string, Description] | null => (status === 200 ? [service.name, value as Description] : null),
          () => null,
        ),
      ),
    );
    this.#descriptions = new Map([...this.#descriptions, ...read.filter((entry) => entry !== null)]);
    this.#table = new RouteTable(this.#descriptions);
    this.#readAt = Date.now();
  }
}
