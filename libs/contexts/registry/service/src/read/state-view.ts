import {
  defineProjection,
  type Decider,
  type DocumentChange,
  type DomainEvent,
  type PlacedEvent,
  type Projection,
} from '@triada/kernel';

/** A document that is an aggregate's folded state with the fields beside it by which readers look it up. */
export type StateDoc<State, Fields extends object> = Fields & { readonly id: string; readonly state: State };

interface StateView<State, E extends DomainEvent, Fields extends object> {
  readonly view: string;
  readonly version: number;
  readonly decider: Pick<Decider<any, never, E>, 'evolve' | 'initialState'>;
  readonly on: readonly E['type'][];
  readonly indexes: readonly (keyof Fields & string)[];
  readonly idOf: (event: PlacedEvent<E>) => string;
  readonly fields: (state: State) => Fields;
}

/**
 * A view whose documents are what the decider itself believes: write and read side share one `evolve`, so they cannot disagree.
 * `State` is the registered variant of the aggregate's state.
 */
export const stateProjection = <State, E extends DomainEvent, Fields extends object>(
  definition: StateView<State, E, Fields>,
): Projection<StateDoc<State, Fields>, E> => {
  const { decider, fields, idOf, ...rest } = definition;
  const project = (event: PlacedEvent<E>): readonly DocumentChange<StateDoc<State, Fields>>[] => {
    const id = idOf(event);
    const change = (doc: StateDoc<State, Fields> | null): StateDoc<State, Fields> => {
      const state = decider.evolve(doc?.state ?? decider.initialState, event) as State;
      return { ...fields(state), id, state };
    };
    return [{ id, change }];
  };
  return defineProjection({ ...rest, project });
};
