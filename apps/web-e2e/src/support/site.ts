import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Api } from '@triada/script-client';
import { cliMain, node, Product } from '@triada/testing/product';

export const samplePassword = 'triada-ukazka';

/** A running product with the sample in it. */
export interface Site {
  readonly url: string;
  readonly api: Api;
  readonly stop: () => Promise<void>;
}

const siteAt = (url: string, stop: () => Promise<void>): Site => ({ url, stop, api: new Api(url, async () => samplePassword) });

/** The sample as `npm start` loads it: by the command line, through the public API. */
const loadSample = async (url: string, file: string): Promise<void> => {
  const load = spawn(node, [cliMain, '--url', url, 'load', file], { env: { PATH: process.env['PATH'], TRIADA_PASSWORD: samplePassword }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [load.stdout, load.stderr]) stream.on('data', (chunk) => (output = (output + String(chunk)).slice(-5_000)));
  await once(load, 'close');
  if (load.exitCode !== 0) throw new Error(`the sample did not load: ${output}`);
};

/**
 * Starts the product that `npm start` starts, with the web that it serves and the sample. TRIADA_URL names one that runs already,
 * for trying journeys while writing them.
 */
export const startSite = async (): Promise<Site> => {
  const address = process.env['TRIADA_URL'];
  if (address) return siteAt(address, async () => undefined);
  const dist = join(process.cwd(), 'dist');
  const samples = join(dist, 'samples');
  if (!existsSync(join(dist, 'web', 'index.html'))) throw new Error('dist/web is missing: run `npm test`, or `node tools/bootstrap/build.mjs`');
  const product = new Product();
  await product.start({
    env: { TRIADA_SAMPLE: 'liberecky-kraj', TRIADA_SAMPLES: samples, TRIADA_WEB: join(dist, 'web'), TRIADA_ADMIN_PASSWORD: samplePassword },
  });
  await loadSample(product.url, join(samples, 'liberecky-kraj', 'scenario.jsonl'));
  return siteAt(product.url, () => product.dispose());
};
