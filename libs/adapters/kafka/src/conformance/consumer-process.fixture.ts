import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Answer, Question, Start } from './killed-consumer.fixture';

const root = join(__dirname, '../../../../..');

/** What the process asks of us: its stores and its effects are on our side, and survive it. */
export type Served = Readonly<Record<string, Readonly<Record<string, (...args: never[]) => Promise<unknown>>> | object>>;

/** A consumer in a process of its own, to be killed. */
export class ConsumerProcess {
  asked = 0;
  readonly #child: ChildProcess;

  private constructor(file: string, start: Start, served: Served) {
    this.#child = fork(file, { serialization: 'advanced', execArgv: ['--no-warnings'] });
    this.#child.on('message', (question) => void this.#answer(question as Question, served));
    this.#child.send(start);
  }

  static async start(start: Start, served: Served): Promise<ConsumerProcess> {
    const folder = mkdtempSync(join(tmpdir(), 'triada-consumer-'));
    const outfile = join(folder, 'consumer.cjs');
    await build({ entryPoints: [join(__dirname, 'killed-consumer.fixture.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node24', tsconfig: join(root, 'tsconfig.base.json'), logLevel: 'error' });
    const process = new ConsumerProcess(outfile, start, served);
    process.#child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return process;
  }

  async kill(): Promise<void> {
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }

  async #answer({ args, id, method, port }: Question, served: Served): Promise<void> {
    if (port === 'effects') this.asked++;
    const target = served[port] as Record<string, (...given: unknown[]) => Promise<unknown>>;
    const answer: Answer = await target[method]!(...args).then((value) => ({ id, value }), (error: unknown) => ({ id, error: String(error) }));
    // It may be dead by now; then nobody waits for the answer.
    if (this.#child.connected) this.#child.send(answer, () => undefined);
  }
}
