import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStorePlace } from '@triada/testing/distributed';
import { build } from 'esbuild';

/** KiB that a file of the event store may have: far less than its log has by then, so that the first write that adds to it fails. */
const limit = 64;

/** Serves the place of the event store by a process whose files cannot grow, as on a full disk, for as long as the work lasts. */
export const onFullDisk = async ({ folder, host, port }: EventStorePlace, work: () => Promise<void>): Promise<void> => {
  // Beside node_modules, so that packages resolve as they do for the sources.
  const cache = join(process.cwd(), 'node_modules', '.cache', 'triada-run');
  mkdirSync(cache, { recursive: true });
  const program = join(cache, `eventstore-double-${process.pid}.mjs`);
  const entry = join(process.cwd(), 'apps', 'eventstore-double', 'src', 'main.ts');
  await build({ entryPoints: [entry], outfile: program, bundle: true, platform: 'node', format: 'esm', packages: 'external', tsconfig: 'tsconfig.base.json' });
  const place = { TRIADA_EVENTSTORE_DOUBLE_DATA: folder, TRIADA_EVENTSTORE_DOUBLE_HOST: host, TRIADA_EVENTSTORE_DOUBLE_PORT: String(port) };
  const command = ['-c', `ulimit -f ${limit}; exec "$@"`, 'bash', process.execPath, '--no-warnings', program];
  const child = spawn('bash', command, { env: { PATH: process.env['PATH'], ...place }, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`the event store ended with ${code}`)))]);
    await work();
  } finally {
    const ended = child.exitCode === null && !child.signalCode ? once(child, 'exit') : undefined;
    child.kill('SIGKILL');
    await ended;
    rmSync(program);
  }
};
