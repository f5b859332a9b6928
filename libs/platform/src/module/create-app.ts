import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DynamicModule, Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { endConnectionsAtClose } from '../http/end-connections';
import { brokenTextIn, maxBodyBytes, refuseDeepJson, textOf } from '../http/json-body';
import { answerProblems, ProblemFilter } from '../http/problem-filter';
import { LiveStreams } from '../live/live-streams';
import { Metrics } from '../ops/metrics';
import { traceRequests } from '../ops/trace-requests';
import type { Logger } from '../runtime/ports';
import { Installation } from './installation';
import { nestLogger } from './nest-logger';

export interface AppOptions {
  readonly log: Logger;
  /** Measure memory, processor and event loop too; once per process, so not in tests. */
  readonly processMetrics?: boolean;
  /** Addresses or networks of proxies whose X-Forwarded-* headers are believed; of nobody else. Default: none. */
  readonly trustedProxies?: readonly string[];
  /** Called before the routes exist: for plug-ins of the server (static files, the identity provider). */
  readonly prepare?: (app: NestFastifyApplication) => Promise<void>;
}

/** Builds the application, with all that lies behind the log running, without opening a port: `listen` is up to the caller. */
export const createApp = async (
  root: Type<unknown> | DynamicModule,
  { log, prepare, processMetrics = false, trustedProxies = [] }: AppOptions,
): Promise<NestFastifyApplication> => {
  const late: { filter?: ProblemFilter } = {};
  const adapter = new FastifyAdapter({
    bodyLimit: maxBodyBytes,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    routerOptions: { maxParamLength: 200 },
    ...answerProblems(() => late.filter),
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, { logger: nestLogger(log), abortOnError: false });
  const filter = app.get(ProblemFilter);
  late.filter = filter;
  app.useGlobalFilters(filter);
  const server = adapter.getInstance();
  server.removeContentTypeParser('text/plain');
  const parse = server.getDefaultJsonParser('error', 'error');
  adapter.useBodyParser('application/json', false, { bodyLimit: maxBodyBytes }, (request, body, done) => {
    try {
      const text = textOf(body);
      refuseDeepJson(text);
      return parse(request as FastifyRequest, text, (error, value) => done?.(error ?? brokenTextIn(text, value), value));
    } catch (error) {
      return done?.(error as Error);
    }
  });
  const metrics = app.get(Metrics);
  metrics.watch(server);
  traceRequests(server);
  if (processMetrics) metrics.collectProcess();
  server.addHook('onRequest', (_request, reply, done) => {
    reply.header('x-content-type-options', 'nosniff');
    done();
  });
  endConnectionsAtClose(server, () => app.get(LiveStreams).closeAll());
  await prepare?.(app);
  await app.init();
  await server.ready();
  await app.get(Installation).start();
  return app;
};
