import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from '@triada/platform';
import type { Identity } from './identity';

const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** Paths that belong to programs; all others that no file answers are pages of the web. */
const programs = /^\/(api|oidc|health|metrics)(\/|$)/;

/** Serves the identity provider and the built web from the port of the API. */
export const serveIdentityAndWeb = async (app: NestFastifyApplication, identity: Identity, folder: string | undefined, log: Logger): Promise<void> => {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', async (request, reply) => {
    if (!/^\/(oidc(\/|$|\?)|prihlaseni\.css)/.test(request.url)) return;
    reply.hijack();
    try {
      await identity.handle(request.raw, reply.raw);
    } catch (error) {
      log.error({ err: error }, 'the identity provider failed');
      if (!reply.raw.headersSent) reply.raw.writeHead(500);
      reply.raw.end();
    }
  });
  if (!folder || !existsSync(join(folder, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: resolve(folder),
    wildcard: false,
    index: false,
    setHeaders: (response, path) => {
      const hashed = path.includes(`${join('/', 'assets')}`);
      response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = (request: { url: string; method: string }): boolean => request.method === 'GET' && !programs.test(request.url) && !/\.\w{1,5}($|\?)/.test(request.url);
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
