import type { OnApplicationShutdown } from '@nestjs/common';
import type { LogReading } from '../declare/slices';
import { RouteTable } from '../http/route-table';
import { SentenceBook } from '../http/sentence-book';
import { routeMethod } from '../runtime/check-definition';
import type { ContextRuntime } from '../runtime/context-runtime';
import type { Backups, DeadLetters } from '@triada/ports';
import type { Dependency, PlatformPorts } from '../runtime/ports';

/** Everything that runs in this process, and its beginning and end. */
export class Installation implements OnApplicationShutdown {
  readonly contexts: ContextRuntime[] = [];
  readonly sentences = new SentenceBook();
  readonly routes = new RouteTable();
  private started = false;

  constructor(private readonly ports: PlatformPorts) {}

  /** Refuses names that two contexts use: commands, questions and streams are found by name alone. */
  add(runtime: ContextRuntime): void {
    const taken = new Set(this.contexts.flatMap(namesOf));
    const twice = namesOf(runtime).filter((name) => taken.has(name));
    if (twice.length > 0) throw new Error(`two contexts use the same names: ${twice.join(', ')}`);
    this.contexts.push(runtime);
    this.sentences.add(runtime.definition.sentences);
    for (const slice of [...runtime.definition.commands, ...runtime.definition.queries])
      this.routes.add(routeMethod(slice), `/api${slice.path}`);
  }

  async start(): Promise<void> {
    for (const runtime of this.contexts) await runtime.start();
    this.started = true;
  }

  get ready(): boolean {
    return this.started;
  }

  /** Servers that this process needs. */
  get dependencies(): readonly Dependency[] {
    return this.ports.dependencies ?? [];
  }

  get deadLetters(): DeadLetters {
    return this.ports.deadLetters;
  }

  get backups(): Backups | undefined {
    return this.ports.backups;
  }

  /** Writes down who reads the log, where a context keeps such a journal. */
  async writeDown(reading: LogReading): Promise<void> {
    for (const runtime of this.contexts) {
      const instruction = runtime.definition.journal?.(reading);
      if (instruction) await runtime.carryOut(instruction, reading.principal);
    }
  }

  /** Resolves when nothing is under way any more: views, publications, messages and the commands that they cause. */
  async settle(): Promise<void> {
    for (;;) {
      const before = await this.heads();
      await Promise.all(this.contexts.map((runtime) => runtime.readers.settled()));
      await Promise.all(this.contexts.map((runtime) => runtime.consumers.drained()));
      const after = await this.heads();
      if (after.every((head, index) => head === before[index])) return;
    }
  }

  /** After the server has answered its last request. */
  async onApplicationShutdown(): Promise<void> {
    for (const runtime of this.contexts) await runtime.stop();
    await this.ports.close();
  }

  private heads(): Promise<string[]> {
    return Promise.all(this.contexts.map(({ store }) => store.head()));
  }
}

const namesOf = ({ definition }: ContextRuntime): string[] => [
  definition.name,
  ...definition.commands.map(({ name }) => name),
  ...definition.queries.map(({ name }) => name),
  ...definition.processes.map(({ name }) => name),
  ...definition.aggregates.map(({ category }) => category),
];
