import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Installation } from '../module/installation';
import type { Logger } from '../runtime/ports';

/** Seconds. A command takes some milliseconds; a rebuild of a page under load may take a second. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Figures of this process for Prometheus. Labels are patterns of routes and names of readers, never ids. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;

  constructor(
    private readonly installation: Installation,
    private readonly log: Logger,
  ) {
    const registers = [this.registry];
    this.requests = new Histogram({
      name: 'triada_http_request_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'route', 'status'],
      buckets,
      registers,
    });
    this.gauge('triada_reader_stopped', 'Readers of the log that stopped (1) or run (0)', 'reader', (set) => {
      for (const { name, state } of this.readers()) set(name, state === 'stopped' ? 1 : 0);
    });
    this.gauge('triada_reader_behind', 'Readers of the log that have not reached its head (1)', 'reader', (set) => {
      for (const { name, state } of this.readers()) set(name, state === 'live' ? 0 : 1);
    });
    this.gauge('triada_shift', 'Contexts that this instance projects and publishes (1), or another does (0)', 'context', (set) => {
      for (const { definition, projects } of this.installation.contexts) set(definition.name, projects ? 1 : 0);
    });
    this.gauge('triada_parked_messages', 'Messages that a consumer could not handle', 'group', async (set) => {
      const counts = new Map<string, number>();
      for (const { group } of await this.installation.deadLetters.list()) counts.set(group, (counts.get(group) ?? 0) + 1);
      for (const [group, count] of counts) set(group, count);
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

  private readers() {
    return this.installation.contexts.flatMap((runtime) => runtime.readers.reports());
  }

  private gauge(
    name: string,
    help: string,
    label: string,
    collect: (set: (value: string, count: number) => void) => void | Promise<void>,
  ): void {
    const gauge: Gauge<string> = new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this.registry],
      collect: () => {
        gauge.reset();
        return collect((value, count) => gauge.set({ [label]: value }, count));
      },
    });
  }
}
