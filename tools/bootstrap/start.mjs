// `npm start`: installs and builds when needed, starts the standalone product, loads the sample once, prints address and accounts.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, pinnedNode, root, say } from './workspace.mjs';

const port = process.env.TRIADA_PORT ?? '3000';
const data = process.env.TRIADA_DATA ?? join(root, 'data');
const sample = process.env.TRIADA_SAMPLE ?? 'liberecky-kraj';
const address = `http://localhost:${port}`;

const ready = async (product) => {
  while (product.exitCode === null) {
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
};

const ended = (child) => new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 0)));

/** Plays the sample through the public API; a load that was cut off goes on where it stopped. */
const loadSample = async (running) => {
  if (sample === 'none' || existsSync(join(data, `sample-${sample}.loaded`))) return;
  const folder = join(root, 'dist', 'samples', sample);
  say('Triáda: loading the sample (once; it goes on where it stopped) …');
  const load = spawn(
    pinnedNode,
    [join(root, 'dist', 'cli', 'main.mjs'), 'load', join(folder, 'scenario.jsonl'), '--url', address, '--done-marker', join(data, `sample-${sample}.loaded`)],
    { cwd: root, stdio: 'inherit', env: { ...process.env, TRIADA_PASSWORD: 'triada-ukazka' } },
  );
  running.push(load);
  if ((await ended(load)) !== 0) say('Triáda: the sample was not loaded whole; the next start goes on with it.');
};

const printAccounts = () => {
  const file = join(root, 'dist', 'samples', sample, 'accounts.json');
  if (sample === 'none' || !existsSync(file)) return;
  say('\n  Ukázkové účty (heslo triada-ukazka) / sample accounts (password triada-ukazka):');
  for (const { name, label } of JSON.parse(readFileSync(file, 'utf8'))) say(`    ${name.padEnd(26)} ${label}`);
};

try {
  await ensureInstalled();
  await ensureBuilt();
  const product = spawn(pinnedNode, ['--enable-source-maps', join(root, 'dist', 'standalone', 'main.mjs')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TRIADA_PORT: port, TRIADA_DATA: data, TRIADA_SAMPLE: sample, TRIADA_WEB: join(root, 'dist', 'web') },
  });
  const running = [product];
  // Ctrl-C reaches the whole group; a `kill` reaches only us and is passed on. Either way we wait for the product to finish.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => running.forEach((child) => child.exitCode === null && signal === 'SIGTERM' && child.kill(signal)));
  }
  const end = ended(product);
  if (await ready(product)) {
    await loadSample(running);
    if (product.exitCode === null) {
      printAccounts();
      say(`\n  Triáda: ${address}   (Ctrl-C stops)\n`);
    }
  }
  process.exit(await end);
} catch (error) {
  say(`Triáda: ${error.message}`);
  process.exit(1);
}
