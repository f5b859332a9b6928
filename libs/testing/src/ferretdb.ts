import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, pause } from './processes';

const sources = join(process.cwd(), 'infra', 'images', 'ferretdb');
const cache = join(process.cwd(), 'node_modules', '.cache', 'triada');
/** Milliseconds that a start may take on a busy machine. */
const startPatience = 60_000;

/** Builds the stand-in from the module proxy unless this very program was built before; resolves with the executable. Needs Go. */
export const buildFerretDb = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of ['go.mod', 'go.sum', 'build.sh', 'indexes.go', 'main.go']) hash.update(readFileSync(join(sources, file)));
  const program = join(cache, `ferretdb-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  // Under another name first: whoever builds at the same time must never find half a program.
  const made = `${program}.${process.pid}`;
  await promisify(execFile)(join(sources, 'build.sh'), [made], { timeout: 900_000, maxBuffer: 10_000_000 });
  renameSync(made, program);
  return program;
};

/** A server for documents to test against. */
export interface MongoTestServer {
  readonly name: string;
  readonly url: string;
  dispose(): Promise<void>;
}

/** The server that `TRIADA_TEST_MONGODB` names (`mongodb://…`), or the stand-in. */
export const mongoForTests = async (): Promise<MongoTestServer> => {
  const { TRIADA_TEST_MONGODB: url, TRIADA_TEST_MONGODB_NAME: name = `server at ${url}` } = process.env;
  return url ? { name, url, dispose: async () => undefined } : FerretDb.start();
};

export interface FerretDbOptions {
  /** Data of an earlier start; without it a folder of its own, which `dispose` removes. */
  readonly data?: string;
  /** Certificate and key in PEM; then it speaks TLS only. */
  readonly tls?: { readonly certificate: string; readonly key: string };
}

/**
 * A MongoDB-compatible server that needs nothing but Go: FerretDB 1.24.2 over SQLite, in a process of its own, on a folder that survives
 * kills. It stands in for MongoDB and is never called so: reports name it FerretDB.
 */
export class FerretDb implements MongoTestServer {
  readonly name = 'FerretDB in the place of MongoDB';
  readonly data: string;
  #process?: ChildProcess;
  #port = 0;
  #output = '';

  private constructor(
    private readonly program: string,
    private readonly options: FerretDbOptions,
  ) {
    this.data = options.data ?? mkdtempSync(join(tmpdir(), 'triada-ferretdb-'));
  }

  /** Built where that has to be, and answering. */
  static async start(options: FerretDbOptions = {}): Promise<FerretDb> {
    const server = new FerretDb(await buildFerretDb(), options);
    await server.start();
    return server;
  }

  get url(): string {
    return `mongodb://127.0.0.1:${this.#port}/`;
  }

  /** On the port and the data of the first start; resolves when it takes connections. */
  async start(): Promise<void> {
    this.#port ||= await freePort();
    const { tls } = this.options;
    const args = ['-listen', `127.0.0.1:${this.#port}`, '-data', this.data, ...(tls ? ['-tls-cert', tls.certificate, '-tls-key', tls.key] : [])];
    const child = spawn(this.program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#process = child;
    child.stderr.on('data', (chunk) => (this.#output = (this.#output + String(chunk)).slice(-5_000)));
    const until = Date.now() + startPatience;
    while (!(await listens(this.#port))) {
      if (child.exitCode !== null || child.signalCode) throw new Error(`FerretDB ended before it was ready: ${this.#output}`);
      if (Date.now() > until) throw new Error(`FerretDB is not ready after ${startPatience} ms: ${this.#output}`);
      await pause(20);
    }
  }

  /** `SIGKILL` = power cut for the process; `SIGTERM` = a clean stop. Resolves when it has ended. */
  async stop(signal: 'SIGKILL' | 'SIGTERM' = 'SIGTERM'): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  kill(): Promise<void> {
    return this.stop('SIGKILL');
  }

  /** Stops answering without closing anything, as a server that hangs or a cut cable. */
  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  async dispose(): Promise<void> {
    await this.kill();
    if (this.options.data === undefined) rmSync(this.data, { recursive: true, force: true });
  }
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
