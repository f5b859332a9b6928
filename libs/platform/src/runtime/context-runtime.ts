import type { Permission, Principal } from '@triada/access';
import { randomId, Unavailable, type Instruction } from '@triada/kernel';
import type { EventStore, Message, Position, Subscribed } from '@triada/ports';
import type { CommandSlice, ContextDefinition, History, QuerySlice } from '../declare/slices';
import { parseInput } from '../http/parse-input';
import type { LiveFeed } from '../live/live-feed';
import { Intake, withoutMarks } from '../messaging/intake';
import { ProcessRunner } from '../messaging/process-runner';
import { Relay } from '../messaging/relay';
import { createHistory } from '../read/history';
import { LogFeed } from '../read/log-feed';
import { LogReader, type ReaderReport } from '../read/log-reader';
import { LogWatch } from '../read/log-watch';
import { Projector } from '../read/projector';
import { viewName, ViewSet } from '../read/views';
import { AggregateRepository } from '../write/aggregate-repository';
import { actorOf, type CommandAnswer, type CommandCall } from '../write/command-call';
import { CommandExecutor } from '../write/command-executor';
import { Bell } from './bell';
import { Catalog } from './catalog';
import type { Clock, ContextPorts, Logger, PlatformPorts } from './ports';

export interface SharedParts {
  readonly ports: PlatformPorts;
  readonly permissions: Readonly<Record<string, Permission>>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly live: LiveFeed;
}

/** Milliseconds that a reader waits for its view before it is told to come again. */
export const viewPatience = 5_000;

/** Events after which a relay that had nothing to publish still writes its place down. */
const idleEvents = 2_000;

/** One bounded context at work: commands in, views, publications, intakes and processes running behind the log. */
export class ContextRuntime {
  readonly executor: CommandExecutor;
  readonly history: History;
  readonly views: ViewSet;
  readonly store: EventStore;
  readonly catalog: Catalog;
  readonly feed: LogFeed;
  readonly bell = new Bell();
  /** Views that are being rebuilt now. */
  readonly rebuilding = new Set<string>();
  private readonly projectors = new Map<string, LogReader>();
  private readonly relay: LogReader | undefined;
  private readonly intakes: readonly Intake[];
  private readonly processes: readonly ProcessRunner[];
  private readonly subscribed: Subscribed[] = [];
  private listening: Promise<void> | undefined;
  private watching: LogWatch | undefined;

  constructor(
    readonly definition: ContextDefinition,
    readonly parts: ContextPorts,
    readonly shared: SharedParts,
  ) {
    const { checkpoints, readModels, store } = parts;
    const { clock, permissions, ports } = shared;
    const intakeNames = new Set(definition.intakes.map(viewName));
    this.store = store;
    this.catalog = new Catalog(definition.name, definition.aggregates);
    this.history = createHistory(store);
    this.views = new ViewSet(readModels, checkpoints, (name, view) => (intakeNames.has(name) ? withoutMarks(view) : view));
    this.feed = new LogFeed(store, this.bell);
    const repository = new AggregateRepository(store);
    const appended = () => this.bell.ring();
    this.executor = new CommandExecutor({
      store,
      repository,
      permissions,
      views: this.views,
      vault: ports.vault,
      clock,
      appended,
    });
    for (const projection of definition.projections) {
      const stored = () => this.views.storedName(projection);
      const projector = new Projector({ projection, stored, catalog: this.catalog, readModels, changed: shared.live.publish });
      this.projectors.set(viewName(projection), this.reader(viewName(projection), projector.checkpoint, projector.handle));
    }
    this.relay = definition.publications.length > 0 ? this.createRelay() : undefined;
    this.intakes = definition.intakes.map(
      (projection) =>
        new Intake({
          context: definition.name,
          projection,
          stored: () => this.views.storedName(projection),
          readModels,
          inbox: parts.inbox,
          changed: shared.live.publish,
        }),
    );
    this.processes = definition.processes.map(
      (process) =>
        new ProcessRunner({
          context: definition.name,
          process,
          views: this.views,
          inbox: parts.inbox,
          log: shared.log,
          viewsCaughtUp: (message) => this.caughtUpWith(message),
          slice: (name) => definition.commands.find((slice) => slice.name === name),
          dispatch: (slice, call) => this.dispatch(slice, call),
        }),
    );
  }

  /** Replaced by the module that owns the command bus, so that commands of processes take the same way as those of people. */
  dispatch: (slice: CommandSlice, call: CommandCall) => Promise<CommandAnswer> = (slice, call) =>
    this.executor.execute(slice, call);

  /** A command that the platform itself gives, in the name of a person. */
  async carryOut({ body, command, params }: Instruction, principal: Principal): Promise<CommandAnswer> {
    const slice = this.definition.commands.find(({ name }) => name === command);
    if (!slice) throw new Error(`${this.definition.name} has no command ${command}`);
    const commandId = randomId();
    return this.dispatch(slice, {
      params: parseInput(slice.params, params),
      body: parseInput(slice.body, body),
      principal,
      actor: actorOf(principal),
      commandId,
      correlationId: commandId,
      causationId: commandId,
      asProcess: true,
    });
  }

  async start(): Promise<void> {
    const { intakes, name, projections } = this.definition;
    for (const projection of [...projections, ...intakes]) await this.views.declare(projection);
    this.watching = new LogWatch(this.store, this.bell, this.shared.log);
    for (const reader of this.readers) reader.start();
    const { consumer } = this.shared.ports;
    for (const [index, intake] of this.intakes.entries()) {
      this.subscribed.push(await consumer.subscribe(`${name}.${intake.group}`, topicsOf(intakes[index]!.on), intake.handle));
    }
    this.listening = this.startProcesses().catch((err: unknown) => {
      this.shared.log.error({ context: name, err }, 'the processes of a context do not run');
    });
  }

  /** Processes begin once the views that they read hold what the log held at the start, however long a new view takes to build. */
  private async startProcesses(): Promise<void> {
    const { name, processes } = this.definition;
    const head = await this.store.head();
    await Promise.all([...this.projectors.values()].map((reader) => reader.reached(head)));
    for (const [index, runner] of this.processes.entries()) {
      const types = processes[index]!.on.map(({ type }) => type);
      this.subscribed.push(await this.shared.ports.consumer.subscribe(`${name}.${runner.group}`, topicsOf(types), runner.handle));
    }
  }

  /** Resolves when the projections that the slice reads have applied the position. */
  caughtUp = async (slice: Pick<QuerySlice, 'reads'>, position: Position): Promise<void> => {
    const readers = slice.reads
      .map((projection) => this.projectors.get(viewName(projection)))
      .filter((reader) => reader !== undefined);
    await Promise.all(readers.map((reader) => reader.reached(position, viewPatience)));
  };

  /** Resolves when every reader of the log stands at its head. */
  async settled(timeout = viewPatience): Promise<void> {
    const head = await this.store.head();
    await Promise.all(this.readers.map((reader) => reader.reached(head, timeout)));
  }

  /** Resolves when every message published so far is handled or parked. */
  async drained(): Promise<void> {
    await this.listening;
    await Promise.all(this.subscribed.map((subscribed) => subscribed.drained()));
  }

  reports(): readonly ReaderReport[] {
    return this.readers.map(({ report }) => report);
  }

  projector = (name: string): LogReader | undefined => this.projectors.get(name);

  /** Finishes what runs: messages under way, commands under way, the page that each reader is at. */
  async stop(): Promise<void> {
    for (const reader of this.readers) if (reader.report.state === 'catching-up') await reader.stop();
    await this.listening;
    await Promise.all(this.subscribed.map((subscribed) => subscribed.stop()));
    await this.executor.idle();
    await this.watching?.stop();
    await Promise.all(this.readers.map((reader) => reader.stop()));
    await this.parts.close();
  }

  private get readers(): readonly LogReader[] {
    return [...this.projectors.values(), ...(this.relay ? [this.relay] : [])];
  }

  private reader(
    name: string,
    checkpoint: () => Promise<Position | 'start'>,
    handle: ConstructorParameters<typeof LogReader>[0]['handle'],
  ): LogReader {
    const { bell, feed, store } = this;
    return new LogReader({
      name: `${this.definition.name}/${name}`,
      store,
      feed,
      bell,
      log: this.shared.log,
      checkpoint,
      handle,
    });
  }

  private createRelay(): LogReader {
    const { definition, parts, shared } = this;
    const relay = new Relay({
      context: definition.name,
      publications: definition.publications,
      publishes: definition.publishes,
      catalog: this.catalog,
      store: parts.store,
      inbox: parts.inbox,
      publisher: shared.ports.publisher,
    });
    let passed = 0;
    return this.reader(
      'relay',
      async () => (await parts.checkpoints.load('relay')) ?? 'start',
      async (events, next) => {
        const published = await relay.handle(events);
        passed += events.length;
        if (published === 0 && passed < idleEvents) return;
        await parts.checkpoints.save('relay', next);
        passed = 0;
      },
    );
  }

  private async caughtUpWith(message: Message): Promise<void> {
    const head = await this.store.head();
    await Promise.all([...this.projectors.values()].map((reader) => reader.reached(head, viewPatience)));
    for (const [index, intake] of this.intakes.entries()) {
      if (!topicsOf(this.definition.intakes[index]!.on).includes(message.source)) continue;
      if (!(await intake.reached(message, viewPatience))) throw new Unavailable('platform.view-behind', { view: intake.group });
    }
  }
}

const topicsOf = (types: readonly string[]): string[] => [...new Set(types.map((type) => type.split('.', 1)[0]!))];
