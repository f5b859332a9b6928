import { Unavailable } from '@triada/kernel';
import { outageOf, StoreUnavailable, type Message, type Subscribed } from '@triada/ports';
import type { CommandSlice, ContextDefinition, Process } from '../declare/slices';
import { viewPatience, type LogReaders } from '../read/log-readers';
import type { ViewChange } from '../read/projector';
import type { ViewSet } from '../read/views';
import type { ContextPorts, Logger, PlatformPorts } from '../runtime/ports';
import type { CommandCall } from '../write/command-call';
import { Intake } from './intake';
import { ProcessRunner } from './process-runner';

export interface ConsumersParts {
  readonly definition: ContextDefinition;
  readonly parts: ContextPorts;
  readonly ports: PlatformPorts;
  readonly views: ViewSet;
  readonly readers: LogReaders;
  readonly log: Logger;
  readonly changed: (changes: readonly ViewChange[]) => void;
  readonly dispatch: (slice: CommandSlice, call: CommandCall) => Promise<unknown>;
}

/**
 * Everything of one context that listens to public events: a consumer group for each intake and each process. Messages of different
 * streams change the same documents of an intake, so it runs where the shift is; processes share their messages among all instances.
 */
export class Consumers {
  private readonly intakes: readonly { readonly intake: Intake; readonly topics: readonly string[] }[];
  private readonly takingIn: Subscribed[] = [];
  private readonly processing: Subscribed[] = [];
  private listening: Promise<void> | undefined;

  constructor(private readonly given: ConsumersParts) {
    const { changed, definition, parts, views } = given;
    this.intakes = definition.intakes.map((projection) => {
      const stored = () => views.storedName(projection);
      const { inbox, readModels } = parts;
      const intake = new Intake({ context: definition.name, projection, stored, readModels, inbox, changed });
      return { intake, topics: topicsOf(projection.on) };
    });
  }

  /** The shift begins: intakes take in. */
  async begin(token: number | undefined): Promise<void> {
    for (const { intake, topics } of this.intakes) {
      await intake.begin(token);
      this.takingIn.push(await this.subscribe(intake, topics));
    }
  }

  /** The shift is over; messages under way are finished first. */
  async end(): Promise<void> {
    await Promise.all(this.takingIn.splice(0).map((subscribed) => subscribed.stop()));
  }

  start(): void {
    const { definition, log } = this.given;
    this.listening = this.startProcesses().catch((err: unknown) => {
      log.error({ context: definition.name, err }, 'the processes of a context do not run');
    });
  }

  /** Resolves when every message published so far is handled or parked. */
  async drained(): Promise<void> {
    await this.listening;
    await Promise.all([...this.takingIn, ...this.processing].map((subscribed) => subscribed.drained()));
  }

  /** Messages under way are finished first. */
  async stop(): Promise<void> {
    await this.listening;
    await Promise.all(this.processing.map((subscribed) => subscribed.stop()));
  }

  /** Processes begin once the views that they read hold what the log held at the start, however long a new view takes to build. */
  private async startProcesses(): Promise<void> {
    await this.given.readers.viewsAtHead();
    for (const process of this.given.definition.processes) {
      this.processing.push(await this.subscribe(this.runnerOf(process), topicsOf(process.on.map(({ type }) => type))));
    }
  }

  private subscribe({ group, handle, settle }: Pick<Intake, 'group' | 'handle' | 'settle'>, topics: readonly string[]): Promise<Subscribed> {
    const { definition, ports } = this.given;
    return ports.consumer.subscribe(`${definition.name}.${group}`, topics, handle, settle);
  }

  private runnerOf(process: Process): ProcessRunner {
    const { definition, dispatch, log, parts, views } = this.given;
    return new ProcessRunner({
      context: definition.name,
      process,
      views,
      inbox: parts.inbox,
      log,
      viewsCaughtUp: (message) => this.caughtUpWith(message),
      slice: (name) => definition.commands.find((slice) => slice.name === name),
      dispatch,
    });
  }

  private async caughtUpWith(message: Message): Promise<void> {
    await this.given.readers.viewsAtHead(viewPatience).catch(saysNothingOfTheMessage);
    for (const { intake, topics } of this.intakes) {
      if (!topics.includes(message.source) || (await intake.reached(message, viewPatience))) continue;
      const behind = new Unavailable('platform.view-behind', { view: intake.group });
      // What the intake itself could not take in, it will not until somebody has looked: then this waits with it, and is seen.
      if (await this.isParked(intake, message)) throw behind;
      saysNothingOfTheMessage(behind);
    }
  }

  private async isParked({ group }: Intake, { key }: Message): Promise<boolean> {
    const parked = await this.given.ports.deadLetters.list(`${this.given.definition.name}.${group}`);
    return parked.some((one) => one.key === key);
  }
}

/** Own views that are behind keep every message waiting, and this one is not to be parked for them. */
const saysNothingOfTheMessage = (error: unknown): never => {
  if (!(error instanceof Unavailable) || outageOf(error)) throw error;
  throw Object.assign(error, { cause: new StoreUnavailable('timeout', 'the own views are behind') });
};

const topicsOf = (types: readonly string[]): string[] => [...new Set(types.map((type) => type.split('.', 1)[0]!))];
