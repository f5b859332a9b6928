import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from '@triada/script-client';

/** Tests and tools run from the root of the checkout. */
const root = process.cwd();
const main = join(root, 'dist', 'standalone', 'main.mjs');
export const cliMain = join(root, 'dist', 'cli', 'main.mjs');
export const node = process.execPath;
export const adminPassword = 'zkušební heslo správce';
export const admin = 'spravce';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** A real standalone product in a process of its own, on a data folder that survives kills and restarts. */
export class Product {
  readonly data: string;
  #process?: ChildProcess;
  #port = 0;
  #api?: Api;
  output = '';

  constructor(data?: string) {
    if (!existsSync(main)) throw new Error('dist/standalone is missing: run `npm test`, or `node tools/bootstrap/build.mjs`');
    this.data = data ?? mkdtempSync(join(tmpdir(), 'triada-product-'));
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  get api(): Api {
    return (this.#api ??= new Api(this.url, async () => adminPassword));
  }

  /** Starts and waits for readiness; throws with the program's words when it ends before. */
  async start(env: Record<string, string> = {}): Promise<this> {
    this.#port ||= await freePort();
    this.#api = undefined;
    this.output = '';
    const child = spawn(node, ['--enable-source-maps', main], {
      env: {
        PATH: process.env['PATH'],
        TRIADA_PORT: String(this.#port),
        TRIADA_DATA: this.data,
        TRIADA_SAMPLE: 'none',
        TRIADA_ADMIN_PASSWORD: adminPassword,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (this.output = (this.output + String(chunk)).slice(-20_000)));
    for (;;) {
      if (child.exitCode !== null || child.signalCode) throw new Error(`the product ended before it was ready: ${this.output}`);
      const ready = await fetch(`${this.url}/health/ready`).catch(() => null);
      if (ready?.ok) return this;
      await new Promise((done) => setTimeout(done, 40));
    }
  }

  /** `SIGKILL` = power cut for the process; `SIGTERM` = a clean stop. Resolves with the exit code. */
  async stop(signal: 'SIGKILL' | 'SIGTERM' = 'SIGTERM'): Promise<number | null> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }

  async dispose(): Promise<void> {
    await this.stop('SIGKILL');
    rmSync(this.data, { recursive: true, force: true });
  }
}

/** Runs the command line against a product; resolves with what it printed. */
export const triada = (product: Product, args: readonly string[]): { readonly child: ChildProcess; readonly done: Promise<{ code: number | null; out: string; err: string }> } => {
  const child = spawn(node, [cliMain, '--url', product.url, ...args], {
    env: { PATH: process.env['PATH'], TRIADA_PASSWORD: adminPassword },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  return { child, done: once(child, 'close').then(() => ({ code: child.exitCode, out, err })) };
};
