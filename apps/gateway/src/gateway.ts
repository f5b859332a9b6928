import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { answerProblems, endConnectionsAtClose, HttpRefusal, LivePlaces, ProblemFilter, RequestMetrics, SentenceBook, serveWeb, traceRequests, type Logger } from '@triada/platform';
import type { Config } from './config';
import { Directory } from './directory';
import { forward, wholeBody } from './forward';
import { askHealth, mergeHealth } from './health';
import { IdentityForward } from './identity-forward';
import { LiveMerge } from './live-merge';
import { Service } from './services';
import { gather, tryEach } from './several-services';

export interface Gateway {
  readonly server: FastifyInstance;
  readonly directory: Directory;
  readonly metrics: RequestMetrics;
}

/** The address of the distributed product: the same paths as the standalone one, each answered by the service that has it. */
export const createGateway = async (config: Config, log: Logger): Promise<Gateway> => {
  const services = config.TRIADA_SERVICES.map(([name, addresses]) => new Service(name, addresses));
  const byName = new Map(services.map((service) => [service.name, service]));
  const directory = new Directory(services, log);
  const live = new LiveMerge(services, new LivePlaces(config.TRIADA_LIVE_PER_ADDRESS), log);
  const identity = new IdentityForward(new URL(config.TRIADA_OIDC_URL ?? config.TRIADA_OIDC_ISSUER));
  const trusted = config.TRIADA_TRUSTED_PROXIES;
  // Which methods an address knows is said by `route`, from what the services describe.
  const problems = new ProblemFilter(new SentenceBook(), { methodsOf: () => [] }, log);
  const server = fastify({
    trustProxy: trusted.length > 0 ? trusted : false,
    routerOptions: { maxParamLength: 200 },
    ...answerProblems(() => problems),
  });
  server.removeAllContentTypeParsers();
  // Bodies go through as they are; the services look into them.
  server.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  server.setErrorHandler((error, request, reply) => problems.answer(error, request, reply));
  server.setNotFoundHandler((request, reply) => problems.answer(new HttpRefusal(404), request, reply));
  server.addHook('onRequest', async (_request, reply) => void reply.header('x-content-type-options', 'nosniff'));
  traceRequests(server);
  const metrics = new RequestMetrics(log);
  metrics.watch(server);
  endConnectionsAtClose(server, () => live.closeAll());
  server.addHook('onClose', async () => void (await Promise.all([...services.map((service) => service.close()), identity.close()])));

  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const health = mergeHealth(await askHealth(services));
    const serves = (health.status === 'ready' || health.status === 'degraded') && directory.missing.length === 0;
    return reply.status(serves ? 200 : 503).header('cache-control', 'no-store').send(health);
  });
  server.get('/metrics', async (_request, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()));
  server.get('/api/openapi.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=60').send(directory.description()),
  );
  server.get('/api/live', (request, reply) => live.open(request, reply));
  server.all('/oidc/*', (request, reply) => identity.forward(request, reply));
  server.all('/api/*', async (request, reply) => {
    const found = await route(directory, request, reply);
    const [one, ...others] = found.map((name) => byName.get(name)!);
    const asks = request.method === 'GET' || request.method === 'HEAD';
    const body = asks ? null : await wholeBody(request);
    if (!asks && body === null) {
      // The rest of it is never read.
      reply.header('connection', 'close');
      throw new HttpRefusal(413);
    }
    if (others.length === 0) return forward(one!, request, reply, body);
    return body === null ? gather([one!, ...others], request, reply) : tryEach([one!, ...others], request, reply, body);
  });
  await serveWeb(server, { folder: config.TRIADA_WEB, connect: [new URL(config.TRIADA_OIDC_ISSUER).origin] });
  return { server, directory, metrics };
};

/** Names of the services for a request; throws 404 or 405 where there is none. */
const route = async (directory: Directory, request: FastifyRequest, reply: FastifyReply): Promise<readonly string[]> => {
  const path = request.url.split('?', 1)[0]!;
  let found = directory.table.find(request.method, path);
  if (found.services.length === 0) {
    await directory.refresh();
    found = directory.table.find(request.method, path);
  }
  if (found.services.length > 0) return found.services;
  if (found.methods.length === 0) throw new HttpRefusal(404);
  reply.header('allow', found.methods.join(', '));
  throw new HttpRefusal(405, { allowed: found.methods });
};
