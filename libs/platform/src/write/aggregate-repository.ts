import type { Rejected } from '@triada/kernel';
import { StreamNotFound, type EventStore, type Position, type RecordedEvent, type StreamRevision } from '@triada/ports';
import type { Aggregate } from '../declare/aggregate';
import { Lru } from '../runtime/lru';
import { refusalOf } from './recorded-refusal';
import { decodeEvent, decodeMetadata, type EventMetadata } from './stored-event';

/** What a command of the past did to a stream; the answer to its repetition. */
export interface DoneCommand {
  readonly hash: string | undefined;
  readonly first: number;
  readonly last: number;
  readonly position: Position;
  /** Of the new ids that it made. */
  readonly labels: readonly string[];
  /** Set where what it wrote records a refusal: that is the answer, also to a repetition. */
  readonly refusal?: Rejected;
}

/** An aggregate at one revision. `commands` knows every command of the stream, so a repetition is found however old it is. */
export interface Loaded<State> {
  readonly state: State;
  readonly revision: StreamRevision;
  readonly position: Position | null;
  readonly commands: ReadonlyMap<string, DoneCommand>;
}

/** Events that may be held in memory for all cached aggregates together, as a measure of their size. */
const cacheWeight = 200_000;

/** States folded from the log, the last used ones kept. A state may be old when others write too: `refresh` reads on from it. */
export class AggregateRepository {
  private readonly cache = new Lru<Loaded<unknown>>(cacheWeight);

  constructor(private readonly store: EventStore) {}

  async load<State>(aggregate: Aggregate<State>, stream: string): Promise<Loaded<State>> {
    return (this.cache.get(stream) as Loaded<State> | undefined) ?? this.refresh(aggregate, stream);
  }

  /** Without a look into the log: what is not remembered is taken for new. The append finds out. */
  recall<State>(aggregate: Aggregate<State>, stream: string): Loaded<State> {
    const known = this.cache.get(stream) as Loaded<State> | undefined;
    return known ?? { state: aggregate.decider.initialState, revision: 'no_stream', position: null, commands: new Map() };
  }

  /** Reads what was appended since the cached revision. */
  async refresh<State>(aggregate: Aggregate<State>, stream: string): Promise<Loaded<State>> {
    const known = this.cache.get(stream) as Loaded<State> | undefined;
    const from = known && known.revision !== 'no_stream' ? known.revision + 1n : 'start';
    let { state, revision, position } = known ?? {
      state: aggregate.decider.initialState,
      revision: 'no_stream' as const,
      position: null,
    };
    let commands: Map<string, DoneCommand> | undefined;
    try {
      for await (const recorded of this.store.readStream(stream, { from })) {
        const metadata = decodeMetadata(recorded);
        const event = decodeEvent(aggregate.events, recorded, metadata);
        state = aggregate.decider.evolve(state, event);
        commands ??= new Map(known?.commands);
        remember(commands, metadata, recorded, refusalOf(aggregate.events, event));
        ({ revision, position } = recorded);
      }
    } catch (error) {
      if (!(error instanceof StreamNotFound)) throw error;
    }
    if (known && !commands) return known;
    const loaded: Loaded<State> = { state, revision, position, commands: commands ?? new Map() };
    // A missing stream is not kept: nothing would be saved, and every id that anybody asks for would take a place.
    if (revision !== 'no_stream') this.keep(stream, loaded);
    return loaded;
  }

  /** Takes over what this process has just appended. */
  advance<State>(
    stream: string,
    before: Loaded<State>,
    state: State,
    revision: bigint,
    commandId: string,
    done: DoneCommand,
  ): void {
    const commands = before.commands as Map<string, DoneCommand>;
    commands.set(commandId, done);
    this.keep(stream, { state, revision, position: done.position, commands });
  }

  forget(stream: string): void {
    this.cache.delete(stream);
  }

  private keep(stream: string, loaded: Loaded<unknown>): void {
    this.cache.set(stream, loaded, 1 + loaded.commands.size);
  }
}

const remember = (
  commands: Map<string, DoneCommand>,
  { commandHash, commandId, newIds = [] }: EventMetadata,
  { revision, position }: RecordedEvent,
  refusal: Rejected | undefined,
): void => {
  const before = commands.get(commandId);
  const first = before?.first ?? Number(revision);
  commands.set(commandId, {
    hash: commandHash,
    first,
    last: Number(revision),
    position,
    labels: newIds,
    refusal: before?.refusal ?? refusal,
  });
};
