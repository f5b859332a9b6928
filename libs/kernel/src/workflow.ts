import type { DomainEvent } from './decider';

/** What a process wants done in its own context: a command slice by name, with path parameters and body. */
export interface Instruction {
  readonly command: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * A long process as three pure functions over its own stream (Emmett, RFC 001): what came in is recorded,
 * what must be done follows from input and state, nothing is done twice.
 */
export interface Workflow<State, Input extends DomainEvent, Output = Instruction> {
  readonly initialState: State;
  decide(input: Input, state: State): readonly Output[];
  evolve(state: State, input: Input): State;
}
