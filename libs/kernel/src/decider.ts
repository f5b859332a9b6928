/** One thing that happened, past tense. `rule` names the versioned rule of a region that decided it (architecture 6.9, X02). */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
  readonly rule?: AppliedRule;
}

/** Which version of which rule a decision was tested against. */
export interface AppliedRule {
  readonly id: string;
  readonly version: number;
}

/** Who acts: `id` is a pseudonym, never a name (architecture 6.10). */
export interface Actor {
  readonly id: string;
  readonly roles: readonly string[];
  readonly onBehalfOf?: string;
}

/** All that a decision may know of the world around it; deciders read no clock and draw no random number. */
export interface CommandContext {
  /** Instant of the recording, ISO 8601 UTC. */
  readonly now: string;
  /** The day on which the command is true: its `Valid-From`, else the Prague date of `now`. */
  readonly today: string;
  readonly actor: Actor;
  readonly commandId: string;
}

/** An intention, imperative. Ids of new things are part of `data`. */
export interface Command<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
  readonly context: CommandContext;
}

/**
 * The pure heart of an aggregate.
 * `decide` returns what happened, `[]` when there is nothing to do, and throws `Rejected` when a rule forbids it.
 * `evolve` never throws and never refuses: what is in the log has happened.
 */
export interface Decider<State, C extends Command = Command, E extends DomainEvent = DomainEvent> {
  readonly initialState: State;
  decide(command: C, state: State): readonly E[];
  evolve(state: State, event: E): State;
}

/** Folds a history into a state. */
export const fold = <State, E extends DomainEvent>(
  decider: Pick<Decider<State, never, E>, 'evolve' | 'initialState'>,
  events: Iterable<E>,
  from: State = decider.initialState,
): State => {
  let state = from;
  for (const event of events) state = decider.evolve(state, event);
  return state;
};
