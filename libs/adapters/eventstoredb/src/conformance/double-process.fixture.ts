import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(__dirname, '../../../../..');
let bundled: Promise<string> | null = null;

/** The program of the protocol double's container, in one file; made once for each run of a spec. */
const program = (): Promise<string> =>
  (bundled ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'triada-double-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'eventstore-double.cjs');
    await build({
      entryPoints: [join(root, 'apps/eventstore-double/src/main.ts')], outfile: file, bundle: true, platform: 'node', format: 'cjs', target: 'node24',
      tsconfig: join(root, 'tsconfig.base.json'), logLevel: 'warning',
    });
    return file;
  })());

export interface DoubleProcess {
  readonly port: number;
  /** Its first line. */
  readonly greeting: string;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts the protocol double in a process of its own, on a folder that nobody else has open. */
export const spawnDouble = async (folder: string): Promise<DoubleProcess> => {
  const env = { PATH: process.env['PATH'], TRIADA_EVENTSTORE_DOUBLE_DATA: folder, TRIADA_EVENTSTORE_DOUBLE_PORT: '0', TRIADA_EVENTSTORE_DOUBLE_HOST: '127.0.0.1' };
  const child = spawn(process.execPath, ['--no-warnings', await program()], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  while (!output.includes('\n')) {
    if (child.exitCode !== null) throw new Error('the protocol double ended before it served');
    await Promise.race([once(child.stdout, 'data'), ended]);
  }
  return {
    port: Number(/:(\d+), without TLS/.exec(output)![1]),
    greeting: output.split('\n')[0]!,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
