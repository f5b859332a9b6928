import type { Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { beginTrace, SpanKind, SpanStatusCode, traceparentOf } from './traces';

/** Requests of the API but live streams, which last for hours. Probes, figures, pages and sign-in are nobody's commands. */
const isTraced = (route: string | undefined): route is string => route !== undefined && route.startsWith('/api/') && route !== '/api/live';

/**
 * A span for every request, behind that of the caller. The request then carries it as its own `traceparent`: whoever hands the request on,
 * acts on it or tells its trace in a problem goes on from here.
 */
export const traceRequests = (server: FastifyInstance): void => {
  const spans = new WeakMap<FastifyRequest, Span>();
  server.addHook('onRequest', (request, _reply, done) => {
    const { headers, method, routeOptions } = request;
    const route = routeOptions.url;
    const span = isTraced(route)
      ? beginTrace(headers['traceparent'], `${method} ${route}`, SpanKind.SERVER, { 'http.request.method': method, 'http.route': route })
      : undefined;
    if (span) {
      headers['traceparent'] = traceparentOf(span);
      spans.set(request, span);
    }
    done();
  });
  const end = (request: FastifyRequest, reply?: FastifyReply): void => {
    const span = spans.get(request);
    if (!span) return;
    spans.delete(request);
    // Without a reply: nobody is there any more to take one.
    if (!reply) span.setAttribute('error.type', 'aborted');
    else span.setAttribute('http.response.status_code', reply.statusCode);
    if (reply && reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
  server.addHook('onResponse', (request, reply, done) => {
    end(request, reply);
    done();
  });
  server.addHook('onRequestAbort', (request, done) => {
    end(request);
    done();
  });
};
