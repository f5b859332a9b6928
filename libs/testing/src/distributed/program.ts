import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, pause } from '../processes';

/** Milliseconds that a start may take on a busy machine. */
const startPatience = 180_000;

export interface SpawnOptions {
  /** Milliseconds by which its clock of the day is ahead of this machine's; below 0 it is behind. Its timers run as ever. */
  readonly clockAhead?: number;
}

/** Node options of a program whose clock of the day is wrong: loaded before anything of ours, so that nothing of ours knows of it. */
const wrongClock = (ahead: number): readonly string[] => {
  const source = `const True = Date; globalThis.Date = class Date extends True {
    constructor(...given) { given.length ? super(...given) : super(True.now() + ${ahead}); }
    static now() { return True.now() + ${ahead}; }
  };`;
  return ['--import', `data:text/javascript,${encodeURIComponent(source)}`];
};

/** One program of the distributed product in a process of its own, on a port that it keeps over kills and restarts. */
export class Program {
  #child?: ChildProcess;
  #port = 0;
  output = '';

  constructor(
    readonly name: string,
    private readonly env: () => Readonly<Record<string, string>>,
    private readonly readyPath = '/health/ready',
  ) {
    if (!existsSync(this.#main)) throw new Error(`dist/${name} is missing: node tools/bootstrap/build.mjs ${name}`);
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get #main(): string {
    return join(process.cwd(), 'dist', this.name, 'main.mjs');
  }

  /** Takes its port, so that others can be told where it will be. */
  async prepare(): Promise<this> {
    this.#port ||= await freePort();
    return this;
  }

  async spawn({ clockAhead = 0 }: SpawnOptions = {}): Promise<this> {
    await this.prepare();
    const env = { PATH: process.env['PATH'], TRIADA_PORT: String(this.#port), TRIADA_HOST: '127.0.0.1', TRIADA_LOG_LEVEL: 'warn', ...this.env() };
    const clock = clockAhead === 0 ? [] : wrongClock(clockAhead);
    const child = spawn(process.execPath, ['--enable-source-maps', '--no-warnings', ...clock, this.#main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    this.output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (this.output = (this.output + String(chunk)).slice(-20_000)));
    return this;
  }

  /** Resolves when it serves; throws with the program's words when it ends before. */
  async ready(): Promise<void> {
    for (const until = Date.now() + startPatience; ; ) {
      const child = this.#child!;
      if (child.exitCode !== null || child.signalCode) throw new Error(`${this.name} ended before it was ready: ${this.output}`);
      const answer = await fetch(`${this.url}${this.readyPath}`).catch(() => null);
      if (answer?.ok) return;
      if (Date.now() > until)
        throw new Error(`${this.name} is not ready after ${startPatience} ms: ${(await answer?.text()) ?? 'no answer'}\n${this.output}`);
      await pause(100);
    }
  }

  /** Resolves with the exit code when it has ended by itself. */
  async ended(): Promise<number | null> {
    const child = this.#child!;
    if (child.exitCode === null && !child.signalCode) await once(child, 'close');
    return child.exitCode;
  }

  /** Everything stays open and nothing answers, as in a long pause of the machine. */
  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  /** `SIGKILL` = power cut for the process; `SIGTERM` = a clean stop. Resolves with the exit code. */
  async stop(signal: 'SIGKILL' | 'SIGTERM' = 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }
}
