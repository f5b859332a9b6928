import type { Command, Decider, DomainEvent, EventDefinitions } from '@triada/kernel';

/** An aggregate as the platform runs it: one stream `<category>-<id>` each. */
export interface Aggregate<State = any, C extends Command = any, E extends DomainEvent = any> {
  /** Kebab-case noun, unique in the installation: `plan`, `planning-region`. */
  readonly category: string;
  readonly decider: Decider<State, C, E>;
  /** Catalog of the stored events with schema, version and upcasters. */
  readonly events: EventDefinitions;
  /** Planning region that the aggregate belongs to, or `authority`; asked on the state *after* the new events. */
  readonly regionOf: (state: State) => string;
}

export const defineAggregate = <State, C extends Command, E extends DomainEvent>(
  aggregate: Aggregate<State, C, E>,
): Aggregate<State, C, E> => aggregate;
