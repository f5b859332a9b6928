import type { ContextDefinition } from '../declare/slices';

/** A context of which only the log is read here: its commands, views and messages run in its own service. What it would publish can be told. */
export const observedContext = (definition: ContextDefinition): ContextDefinition => ({
  ...definition,
  commands: [],
  queries: [],
  projections: [],
  intakes: [],
  processes: [],
  journal: undefined,
});
