import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from '@triada/script-client';
import type { JWK } from 'jose';
import { freePort, pause } from './processes';

export { FerretDb, mongoForTests, type MongoTestServer } from './ferretdb';
export { freePort, pause } from './processes';

/** Tests and tools run from the root of the checkout. */
const root = process.cwd();
const main = join(root, 'dist', 'standalone', 'main.mjs');
export const cliMain = join(root, 'dist', 'cli', 'main.mjs');
export const node = process.execPath;
export const adminPassword = 'zkušební heslo správce';
export const admin = 'spravce';

/** Milliseconds that a start may take; a million events on a busy machine are within it. */
const startPatience = 180_000;

/** All that a scenario knows of a product: where it answers and its public API. Another product is another implementation. */
export interface Deployment {
  readonly url: string;
  readonly api: Api;
  /** Of every account, the administrator's too. */
  readonly password: string;
  /** Resolves when the account can sign in with its role. */
  openAccount(accountName: string, assignment: Assignment): Promise<void>;
}

/** By which an OpenID provider signs: a test makes tokens that are wrong in one thing alone. */
export interface TokenSigner {
  readonly issuer: string;
  /** Private, with its `kid`. */
  readonly key: JWK;
}

/** A role and where it holds. */
export interface Assignment {
  readonly role: string;
  readonly region?: string;
  readonly municipality?: string;
  readonly group?: string;
  readonly organisation?: string;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export interface StartOptions {
  /** Settings beside the harness's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** A command that runs the program for us, such as a shell that sets a limit first. */
  readonly through?: readonly string[];
  /** Options of Node. */
  readonly nodeOptions?: readonly string[];
}

/** A real standalone product in a process of its own, on a data folder that survives kills and restarts. */
export class Product implements Deployment {
  readonly data: string;
  #process?: ChildProcess;
  #port = 0;
  #api?: Api;
  output = '';

  constructor(
    data?: string,
    readonly password = adminPassword,
  ) {
    if (!existsSync(main)) throw new Error('dist/standalone is missing: run `npm test`, or `node tools/bootstrap/build.mjs`');
    this.data = data ?? mkdtempSync(join(tmpdir(), 'triada-product-'));
  }

  /** Where this product puts its backups. */
  get backups(): string {
    return `${this.data}-backups`;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  get api(): Api {
    return (this.#api ??= this.apiIn('cs'));
  }

  get pid(): number {
    return this.#process!.pid!;
  }

  /** A client that wants its sentences in a language. */
  apiIn(language: 'cs' | 'en'): Api {
    return new Api(this.url, async () => this.password, language);
  }

  /** Of the built-in provider; it is there once the product has started. */
  async tokenSigner(): Promise<TokenSigner> {
    const { jwks } = JSON.parse(readFileSync(join(this.data, 'access', 'provider-keys.json'), 'utf8')) as { jwks: { keys: JWK[] } };
    return { issuer: `${this.url}/oidc`, key: jwks.keys[0]! };
  }

  async openAccount(accountName: string, assignment: Assignment): Promise<void> {
    const roles = [{ assignment, from: '2017-01-01' }];
    await this.api.command('CreateAccount', admin, { body: { accountName, password: this.password, roles } });
    await this.api.question('AccountList', admin);
  }

  /** Starts and waits for readiness; throws with the program's words when it ends before. */
  async start(options: StartOptions = {}): Promise<this> {
    const child = await this.#spawn(options);
    const until = Date.now() + startPatience;
    for (;;) {
      if (child.exitCode !== null || child.signalCode) throw new Error(`the product ended before it was ready: ${this.output}`);
      if (Date.now() > until) throw new Error(`the product is not ready after ${startPatience} ms: ${this.output}`);
      const ready = await fetch(`${this.url}/health/ready`).catch(() => null);
      if (ready?.ok) return this;
      await pause(20);
    }
  }

  /** Starts where it cannot run; resolves when the program has ended by itself. */
  async startInVain(options: StartOptions = {}): Promise<Ended> {
    const child = await this.#spawn(options);
    await once(child, 'close');
    return { code: child.exitCode, output: this.output };
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
    for (const folder of [this.data, this.backups]) rmSync(folder, { recursive: true, force: true });
  }

  async #spawn({ env = {}, nodeOptions = [], through = [] }: StartOptions): Promise<ChildProcess> {
    this.#port ||= Number(env['TRIADA_PORT'] ?? (await freePort()));
    this.#api = undefined;
    this.output = '';
    const [command, ...args] = [...through, node, '--enable-source-maps', ...nodeOptions, main];
    const child = spawn(command!, args, {
      env: {
        PATH: process.env['PATH'],
        TRIADA_PORT: String(this.#port),
        TRIADA_DATA: this.data,
        TRIADA_SAMPLE: 'none',
        TRIADA_ADMIN_PASSWORD: this.password,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr])
      stream!.on('data', (chunk) => (this.output = (this.output + String(chunk)).slice(-20_000)));
    return child;
  }
}

/** Runs the command line against a product; resolves with what it printed. */
export const triada = (
  product: Deployment,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly child: ChildProcess; readonly done: Promise<{ code: number | null; out: string; err: string }> } => {
  const child = spawn(node, [cliMain, '--url', product.url, ...args], {
    env: { PATH: process.env['PATH'], TRIADA_PASSWORD: product.password, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  return { child, done: once(child, 'close').then(() => ({ code: child.exitCode, out, err })) };
};
