import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serveWeb, type Logger } from '@triada/platform';
import type { Identity } from './identity';

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
  await serveWeb(server, { folder });
};
