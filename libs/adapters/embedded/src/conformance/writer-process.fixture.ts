import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { KillableWriter } from '@triada/ports-tck';
import { bundle } from './bundle.fixture';

export interface WriterProcess extends KillableWriter {
  /** Set when the process could not open the store. */
  refused(): Error | null;
  readonly ended: Promise<void>;
}

/** Starts the killed writer in a process of its own, on a file that nobody else has open. */
export const spawnWriter = async (path: string, batch: number): Promise<WriterProcess> => {
  const { file, remove } = await bundle('killed-writer.fixture');
  const child = spawn(process.execPath, ['--no-warnings', file, path, String(batch)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: string[][] = [];
  let refused: Error | null = null;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    // The last line may be cut by the kill: its append was acknowledged, but nobody heard it whole.
    if (!line.endsWith('}')) return;
    const message = JSON.parse(line) as { readonly ids?: string[]; readonly refused?: string };
    if (message.refused !== undefined) refused = new Error(message.refused);
    else acknowledged.push(message.ids!);
  });
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(() => remove());
  return {
    acknowledged: () => acknowledged,
    refused: () => refused,
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
