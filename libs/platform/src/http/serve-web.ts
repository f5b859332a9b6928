import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const policyFor = (connect: readonly string[]): string =>
  [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    ...(connect.length > 0 ? [`connect-src 'self' ${connect.join(' ')}`] : []),
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');

/** Paths that belong to programs; all others that no file answers are pages of the web. */
const programs = /^\/(api|oidc|health|metrics)(\/|$)/;

export interface WebOptions {
  /** Folder of the built web; without one, nothing is served. */
  readonly folder: string | undefined;
  /** Origins beside our own that the web talks to: an OpenID provider that lives elsewhere. */
  readonly connect?: readonly string[];
}

/** Serves the built web: files by their names, its page for every address that is no program's. */
export const serveWeb = async (server: FastifyInstance, { connect = [], folder }: WebOptions): Promise<void> => {
  if (!folder || !existsSync(join(folder, 'index.html'))) return;
  const policy = policyFor(connect);
  await server.register(fastifyStatic, {
    root: resolve(folder),
    wildcard: false,
    index: false,
    setHeaders: (response, path) => {
      const hashed = path.includes(`${join('/', 'assets')}`);
      response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = (request: { url: string; method: string }): boolean =>
    request.method === 'GET' && !programs.test(request.url) && !/\.\w{1,5}($|\?)/.test(request.url);
  server.addHook('onRequest', async (request, reply) => {
    if (!page(request)) return;
    return reply
      .header('content-security-policy', policy)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'same-origin')
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .sendFile('index.html', { cacheControl: false });
  });
};
