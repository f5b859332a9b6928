import { Gauge } from 'prom-client';
import type { Installation } from '../module/installation';
import type { Logger } from '../runtime/ports';
import { RequestMetrics } from './request-metrics';

/** Figures of this process for Prometheus. Labels are patterns of routes and names of readers, never ids. */
export class Metrics extends RequestMetrics {
  constructor(
    private readonly installation: Installation,
    log: Logger,
  ) {
    super(log);
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
