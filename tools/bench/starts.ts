import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Product, triada } from '@triada/testing/product';
import type { BareServer } from './load';
import { median, type Scope } from './measure';
import type { Row } from './row';
import { memoryAtRest, startAndMeasure } from './running';

const rounds = 5;
const scenario = join(process.cwd(), 'apps', 'cli', 'samples', 'liberecky-kraj', 'scenario.jsonl');

/** Starts of a product that has been used before, and its memory at rest. */
const startsOf = async (product: Product): Promise<{ readonly seconds: number; readonly memory: number }> => {
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await product.stop();
    seconds.push(await startAndMeasure(product));
  }
  return { seconds: median(seconds), memory: await memoryAtRest(product) };
};

/** From the start of the program to readiness with an empty store and with the sample, beside a Nest application with three routes. */
export const startRows = async ({ say }: Scope, bare: BareServer): Promise<readonly Row[]> => {
  say('starts');
  const bareTimes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await bare.stop();
    bareTimes.push(await bare.start());
  }
  const yardstick = { what: 'bare Nest/Fastify with three routes', value: median(bareTimes) };
  const product = new Product();
  const samplePassword = 'triada-ukazka';
  const env = { TRIADA_ADMIN_PASSWORD: samplePassword };
  try {
    await product.start({ env });
    const empty = await startsOf(product);
    const rows: Row[] = [
      { section: 'start', what: 'start to ready, empty store', unit: 's', ours: empty.seconds, yardstick },
      { section: 'memory', what: 'memory at rest, empty store', unit: 'MiB', ours: empty.memory },
    ];
    if (!existsSync(scenario)) throw new Error(`the sample is not at ${scenario}`);
    say('starts with the sample');
    const { code, err } = await triada(product, ['load', scenario], { TRIADA_PASSWORD: samplePassword }).done;
    if (code !== 0) throw new Error(`the sample could not be loaded: ${err}`);
    const sample = await startsOf(product);
    return [
      ...rows,
      { section: 'start', what: 'start to ready, with the sample', unit: 's', ours: sample.seconds, yardstick },
      { section: 'memory', what: 'memory at rest, with the sample', unit: 'MiB', ours: sample.memory },
    ];
  } finally {
    await product.dispose();
  }
};
