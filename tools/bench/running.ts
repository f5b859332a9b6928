import { pause, type Deployment, type Product } from '@triada/testing/product';
import { secondsSince } from './measure';

/** Seconds from the start of the program to readiness. */
export const startAndMeasure = async (product: Product): Promise<number> => {
  const begun = process.hrtime.bigint();
  await product.start();
  return secondsSince(begun);
};

/** Resident memory of a running product, MiB. */
export const memoryOf = async (product: Product): Promise<number> => {
  const text = await (await fetch(`${product.url}/metrics`)).text();
  const bytes = /^triada_process_resident_memory_bytes (\S+)/m.exec(text)?.[1];
  if (bytes === undefined) throw new Error('the product does not tell its memory');
  return Number(bytes) / 1024 / 1024;
};

/** Memory once nothing has happened for a while. */
export const memoryAtRest = async (product: Product): Promise<number> => {
  await pause(3_000);
  return memoryOf(product);
};

export interface Rebuild {
  readonly seconds: number;
  readonly events: number;
  /** MiB at the end, and the most that was seen on the way. */
  readonly end: number;
  readonly peak: number;
}

/** Rebuilds a view; throws where it differs from the live one. */
export const rebuild = async (
  { api }: Deployment,
  account: string,
  view: string,
): Promise<{ readonly seconds: number; readonly events: number }> => {
  const begun = process.hrtime.bigint();
  const answer = await api.request('POST', `/api/operations/views/${view}/rebuild`, account, {
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  const last = JSON.parse((await answer.text()).trim().split('\n').at(-1)!) as { events: number; same: boolean };
  const seconds = secondsSince(begun);
  if (!last.same) throw new Error(`the rebuild of ${view} differs from the live view`);
  return { seconds, events: last.events };
};

export const rebuildAndMeasure = async (product: Product, account: string, view: string): Promise<Rebuild> => {
  let over = false;
  let peak = 0;
  const watching = (async () => {
    while (!over) {
      peak = Math.max(peak, await memoryOf(product));
      await pause(250);
    }
  })();
  try {
    const { events, seconds } = await rebuild(product, account, view);
    const end = await memoryOf(product);
    return { seconds, events, end, peak: Math.max(peak, end) };
  } finally {
    over = true;
    await watching;
  }
};
