import type { Permission, Principal } from '@triada/access';
import { randomId, type Instruction } from '@triada/kernel';
import type { EventStore } from '@triada/ports';
import type { CommandSlice, ContextDefinition, History } from '../declare/slices';
import { parseInput } from '../http/parse-input';
import type { LiveFeed } from '../live/live-feed';
import { Consumers } from '../messaging/consumers';
import { withoutMarks } from '../messaging/intake';
import { createHistory } from '../read/history';
import { LogReaders } from '../read/log-readers';
import { retireOldViews } from '../read/retire-views';
import { viewName, ViewSet } from '../read/views';
import { AggregateRepository } from '../write/aggregate-repository';
import { actorOf, type CommandAnswer, type CommandCall } from '../write/command-call';
import { CommandExecutor } from '../write/command-executor';
import { Catalog } from './catalog';
import type { Clock, ContextPorts, Logger, PlatformPorts } from './ports';

export interface SharedParts {
  readonly ports: PlatformPorts;
  readonly permissions: Readonly<Record<string, Permission>>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly live: LiveFeed;
}

/** One bounded context at work: commands in, views, publications, intakes and processes running behind the log. */
export class ContextRuntime {
  readonly executor: CommandExecutor;
  readonly history: History;
  readonly views: ViewSet;
  readonly store: EventStore;
  readonly catalog: Catalog;
  readonly readers: LogReaders;
  readonly consumers: Consumers;
  /** Views that are being rebuilt now. */
  readonly rebuilding = new Set<string>();
  /** Resolves when the documents of earlier versions are gone, or it is clear that they stay until the next start. */
  retired: Promise<void> = Promise.resolve();

  constructor(
    readonly definition: ContextDefinition,
    readonly parts: ContextPorts,
    readonly shared: SharedParts,
  ) {
    const { checkpoints, readModels, store } = parts;
    const { clock, live, log, permissions, ports } = shared;
    const intakes = new Set(definition.intakes.map(viewName));
    this.store = store;
    this.catalog = new Catalog(definition.name, definition.aggregates);
    this.history = createHistory(store);
    this.views = new ViewSet(readModels, checkpoints, (name, view) => (intakes.has(name) ? withoutMarks(view) : view));
    const { catalog, views } = this;
    this.readers = new LogReaders({ definition, parts, ports, catalog, views, live, log });
    const appended = () => this.readers.bell.ring();
    this.executor = new CommandExecutor({
      store,
      repository: new AggregateRepository(store),
      permissions,
      views,
      vault: ports.vault,
      clock,
      appended,
    });
    const dispatch = (slice: CommandSlice, call: CommandCall) => this.dispatch(slice, call);
    this.consumers = new Consumers({ definition, parts, ports, views, readers: this.readers, live, log, dispatch });
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
    const { intakes, projections } = this.definition;
    for (const projection of [...projections, ...intakes]) await this.views.declare(projection);
    this.readers.start();
    await this.consumers.start();
    this.retired = this.retire();
  }

  private async retire(): Promise<void> {
    const { log } = this.shared;
    try {
      for (const view of await retireOldViews(this))
        log.info({ context: this.definition.name, view }, 'a view of an earlier version is emptied');
    } catch (err) {
      log.warn({ context: this.definition.name, err }, 'views of earlier versions stay until the next start');
    }
  }

  /** Finishes what runs: messages under way, commands under way, the page that each reader is at. */
  async stop(): Promise<void> {
    await this.readers.stopCatchingUp();
    await this.consumers.stop();
    await this.executor.idle();
    await this.readers.stop();
    await this.retired;
    await this.parts.close();
  }
}
