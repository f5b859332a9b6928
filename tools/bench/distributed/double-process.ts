import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The protocol double as its container runs it, in a process of its own, so that its share of the processor is its own. */
export interface DoubleProcess {
  readonly url: string;
  readonly name: string;
  stop(): Promise<void>;
}

export const startDouble = async (folder: string): Promise<DoubleProcess> => {
  const env = {
    PATH: process.env['PATH'],
    TRIADA_EVENTSTORE_DOUBLE_DATA: folder,
    TRIADA_EVENTSTORE_DOUBLE_PORT: '0',
    TRIADA_EVENTSTORE_DOUBLE_HOST: '127.0.0.1',
  };
  const main = join(process.cwd(), 'dist', 'eventstore-double', 'main.mjs');
  const child = spawn(process.execPath, ['--no-warnings', main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  while (!output.includes('\n')) {
    if (child.exitCode !== null) throw new Error('the protocol double ended before it served: node tools/bootstrap/build.mjs eventstore-double');
    await Promise.race([once(child.stdout, 'data'), ended]);
  }
  const [, version, port] = /not EventStoreDB: (.+?); .+:(\d+), without TLS/.exec(output)!;
  return {
    url: `esdb://127.0.0.1:${port}?tls=false`,
    name: `EventStoreDB ${version}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
