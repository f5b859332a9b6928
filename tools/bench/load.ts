import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { build } from 'esbuild';
import { pause } from '@triada/testing/product';
import { secondsSince } from './measure';

export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second over all connections; as many as are answered when left out. */
  readonly rate?: number;
  /** `[<id>]` in a body becomes another text each time. */
  readonly requests: readonly { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: string }[];
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Loaded {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Requests in a row over each connection; throws when one of them is not answered by 2xx, for its time would mean nothing. */
export const load = async ({ connections, headers = {}, rate, requests, seconds, url }: Load): Promise<Loaded> => {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(rate !== undefined && { overallRate: rate }),
    headers,
    idReplacement: true,
    requests: requests.map((request) => ({ ...request, headers })) as autocannon.Request[],
  });
  if (result.non2xx > 0 || result.errors > 0 || result['2xx'] === 0) {
    throw new Error(`${result.non2xx} refusals and ${result.errors} failures among ${result['2xx']} answers of ${url}`);
  }
  return { perSecond: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
};

const port = 39_471;

/** The yardstick server, in a process of its own. */
export class BareServer {
  readonly url = `http://127.0.0.1:${port}`;
  readonly #program = join(process.cwd(), 'node_modules', '.cache', `triada-bare-${process.pid}.mjs`);
  #process: ChildProcess | undefined;

  constructor(private readonly file: string) {}

  async build(): Promise<void> {
    await build({
      entryPoints: ['tools/bench/bare-server.ts'],
      outfile: this.#program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      packages: 'external',
      logLevel: 'warning',
    });
  }

  /** Seconds until it answers. */
  async start(): Promise<number> {
    const begun = process.hrtime.bigint();
    this.#process = spawn(process.execPath, [this.#program, String(port), this.file], { stdio: ['ignore', 'ignore', 'inherit'] });
    while (!(await fetch(`${this.url}/document/0`).catch(() => null))) await pause(5);
    return secondsSince(begun);
  }

  /** Puts a document where `GET /document/:id` finds it. */
  async keep(id: number, json: string): Promise<void> {
    const answer = await fetch(`${this.url}/document/${id}`, {
      method: 'PUT',
      body: json,
      headers: { 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`the yardstick server refused a document: ${answer.status}`);
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  async dispose(): Promise<void> {
    await this.stop();
    rmSync(this.#program, { force: true });
  }
}
