import type { Permission, Principal } from '@triada/access';
import { randomId, type Instruction } from '@triada/kernel';
import type { EventStore } from '@triada/ports';
import type { CommandSlice, ContextDefinition, History } from '../declare/slices';
import { parseInput } from '../http/parse-input';
import { LiveFeed } from '../live/live-feed';
import { Consumers } from '../messaging/consumers';
import { withoutMarks } from '../messaging/intake';
import { createHistory } from '../read/history';
import { LogReaders } from '../read/log-readers';
import type { ViewChange } from '../read/projector';
import { rebuildView, type RebuildProgress } from '../read/rebuild';
import { RebuildOrders } from '../read/rebuild-orders';
import { retireOldViews } from '../read/retire-views';
import { viewName, ViewSet } from '../read/views';
import { AggregateRepository } from '../write/aggregate-repository';
import { actorOf, type CommandAnswer, type CommandCall } from '../write/command-call';
import { CommandExecutor } from '../write/command-executor';
import { Catalog } from './catalog';
import { Noticeboard } from './noticeboard';
import type { Clock, ContextPorts, Logger, PlatformPorts } from './ports';
import { Shift } from './shift';

export interface SharedParts {
  readonly ports: PlatformPorts;
  readonly permissions: Readonly<Record<string, Permission>>;
  readonly clock: Clock;
  readonly log: Logger;
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
  readonly live: LiveFeed;
  /** Where instances tell each other how far the views are; none where this process is alone with its stores. */
  readonly board: Noticeboard | undefined;
  /** Of rebuilds, for the instance that has the shift. */
  readonly orders: RebuildOrders | undefined;
  /** Views that are being rebuilt now. */
  readonly rebuilding = new Set<string>();
  /** Of the lease under which this instance projects; none where it is alone, or does not project now. */
  token: number | undefined;
  private readonly shift: Shift;
  private readonly tidying = new Set<Promise<void>>();

  constructor(
    readonly definition: ContextDefinition,
    readonly parts: ContextPorts,
    readonly shared: SharedParts,
  ) {
    const { checkpoints, leases, readModels, store } = parts;
    const { clock, log, permissions, ports } = shared;
    const { intakes, name, projections } = definition;
    const instance = randomId();
    const taking = new Set(intakes.map(viewName));
    this.store = store;
    this.catalog = new Catalog(name, definition.aggregates);
    this.history = createHistory(store);
    this.views = new ViewSet(readModels, checkpoints, (view, opened) => (taking.has(view) ? withoutMarks(opened) : opened));
    this.live = new LiveFeed(name, instance.slice(0, 8));
    const { catalog, live, views } = this;
    const changed = (changes: readonly ViewChange[]): void => {
      const told = live.publish(changes);
      this.board?.changed(told);
    };
    const lost = () => this.shift.lost();
    // Of a context whose log alone is read, nothing is published from here either.
    const followed = parts.readOnly ? { ...definition, projections: [], publications: [] } : definition;
    this.readers = new LogReaders({ definition: followed, parts, ports, catalog, views, log, changed }, () => this.board, lost);
    const { readers } = this;
    if (leases && !parts.readOnly) {
      const reports = () => readers.reports();
      const noticed = ({ generations }: { readonly generations: Readonly<Record<string, number>> }) => views.follow(generations);
      this.board = new Noticeboard({ checkpoints, live, log, instance, reports, generations: () => views.later(), noticed });
      const rebuild = (view: string, progress: (made: RebuildProgress) => void) => rebuildView(this, view, progress);
      this.orders = new RebuildOrders({ checkpoints, log, views: projections.map(viewName), rebuild });
    }
    this.executor = new CommandExecutor({
      context: name,
      store,
      repository: new AggregateRepository(store),
      permissions,
      views,
      vault: ports.vault,
      clock,
      appended: () => readers.bell.ring(),
    });
    const dispatch = (slice: CommandSlice, call: CommandCall) => this.dispatch(slice, call);
    this.consumers = new Consumers({ definition, parts, ports, views, readers, log, changed, dispatch });
    const begin = (token: number | undefined) => this.beginShift(token);
    this.shift = new Shift({ leases, name, instance, log, begin, end: () => this.endShift(), milliseconds: parts.leaseTime });
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
    if (this.parts.readOnly) return;
    const { intakes, projections } = this.definition;
    for (const projection of [...projections, ...intakes]) await this.views.declare(projection);
    this.readers.watch();
    this.board?.start();
    await this.shift.start();
    this.consumers.start();
    // Another instance may be of an earlier version and still read its views; nobody does where this process is alone.
    if (!this.parts.leases) this.tidyUp(this.retire(), 'views of earlier versions stay until the next start');
  }

  private async retire(): Promise<void> {
    for (const view of await retireOldViews(this))
      this.shared.log.info({ context: this.definition.name, view }, 'a view of an earlier version is emptied');
  }

  /** Whether views and publications are made here now. */
  get projects(): boolean {
    return !this.parts.readOnly && (this.parts.leases === undefined || this.token !== undefined);
  }

  /** Work that nobody waits for; it is finished before the end. */
  tidyUp(work: Promise<void>, failed: string): void {
    const done = work
      .catch((err: unknown) => this.shared.log.warn({ context: this.definition.name, err }, failed))
      .finally(() => this.tidying.delete(done));
    this.tidying.add(done);
  }

  /** Resolves when what nobody waits for is done too. */
  async tidied(): Promise<void> {
    await Promise.all(this.tidying);
  }

  /** Finishes what runs: messages under way, commands under way, the page that each reader is at. */
  async stop(): Promise<void> {
    await this.readers.stopCatchingUp();
    await this.consumers.stop();
    await this.executor.idle();
    await this.shift.stop();
    await this.readers.stop();
    await this.board?.stop();
    await this.tidied();
    await this.parts.close();
  }

  private async beginShift(token: number | undefined): Promise<void> {
    this.token = token;
    if (token !== undefined) {
      await this.views.refresh();
      this.board?.begin(token);
    }
    this.readers.begin(token);
    await this.consumers.begin(token);
    this.orders?.begin();
  }

  private async endShift(): Promise<void> {
    this.orders?.end();
    await this.consumers.end();
    await this.readers.end();
    await this.board?.end();
    this.token = undefined;
  }
}
