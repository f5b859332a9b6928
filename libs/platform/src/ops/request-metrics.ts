import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Logger } from '../runtime/ports';

/** Seconds. A command takes some milliseconds; a rebuild of a page under load may take a second. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What any server of the product tells Prometheus of the requests that it answers, and of its process. */
export class RequestMetrics {
  readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;

  constructor(private readonly log: Logger) {
    this.requests = new Histogram({
      name: 'triada_http_request_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'route', 'status'],
      buckets,
      registers: [this.registry],
    });
  }

  /** Memory, processor and event loop of the process; once per process. */
  collectProcess(): void {
    collectDefaultMetrics({ register: this.registry, prefix: 'triada_' });
  }

  /** Measures every answer, and logs it without anything that could name a person. */
  watch(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unknown';
      const { method } = request;
      const status = reply.statusCode;
      this.requests.observe({ method, route, status }, reply.elapsedTime / 1000);
      const level = status >= 400 && status < 500 ? 'info' : 'debug';
      if (this.log.isLevelEnabled(level))
        this.log[level]({ method, route, status, milliseconds: Math.round(reply.elapsedTime) }, 'request');
      done();
    });
  }
}
