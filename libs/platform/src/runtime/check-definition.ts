import type { Permission } from '@triada/access';
import type { ContextDefinition } from '../declare/slices';
import { viewName } from '../read/views';

const duplicates = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** What a group of messages is for shows in its name: what a process has handled is kept when views are made anew. */
export const isProcessGroup = (name: string): boolean => /^when-[a-z-]+-then-[a-z-]+$/.test(name);

/** Faults of a definition that would show only later, or never: all of them at once, before anything starts. */
export const faultsOfDefinition = (
  definition: ContextDefinition,
  permissions: Readonly<Record<string, Permission>>,
): readonly string[] => {
  const { aggregates, commands, intakes, name, processes, projections, publications, publishes, queries } = definition;
  const slices = [...commands, ...queries];
  const categories = new Set(aggregates.map(({ category }) => category));
  const views = new Set([...projections, ...intakes].map(viewName));
  const events = new Set(aggregates.flatMap((aggregate) => Object.keys(aggregate.events)));
  return [
    ...slices
      .filter((slice) => !Object.hasOwn(permissions, slice.name))
      .map((slice) => `${slice.name} has no row in the permission table`),
    ...duplicates(slices.map((slice) => slice.name)).map((slice) => `two slices are called ${slice}`),
    ...duplicates(slices.map((slice) => `${routeMethod(slice)} ${slice.path}`)).map((route) => `two slices answer ${route}`),
    ...duplicates(aggregates.map(({ category }) => category)).map((category) => `two aggregates have the category ${category}`),
    ...duplicates(aggregates.flatMap((aggregate) => Object.keys(aggregate.events))).map(
      (type) => `two aggregates store events of the type ${type}`,
    ),
    ...duplicates([...projections, ...intakes].map(viewName)).map((view) => `two projections write the view ${view}`),
    ...commands
      .filter(({ aggregate }) => !categories.has(aggregate.category))
      .map((slice) => `the aggregate of ${slice.name} is not in the list`),
    ...publications
      .filter(({ aggregate }) => !categories.has(aggregate.category))
      .map(({ aggregate }) => `the published aggregate ${aggregate.category} is not in the list`),
    ...queries.flatMap((query) =>
      query.reads
        .filter((view) => !views.has(viewName(view)))
        .map((view) => `${query.name} reads ${viewName(view)}, which is not in the list`),
    ),
    ...projections.flatMap((projection) =>
      projection.on
        .filter((type) => !events.has(type))
        .map((type) => `${viewName(projection)} wants ${type}, which no aggregate stores`),
    ),
    ...publishes.filter(({ type }) => !type.startsWith(`${name}.`)).map(({ type }) => `${type} is not an event of ${name}`),
    ...processes
      .filter((process) => !isProcessGroup(process.name))
      .map((process) => `the process ${process.name} is not called when-…-then-…`),
    ...[...views].filter(isProcessGroup).map((view) => `the view ${view} is called like a process`),
    ...duplicates(processes.map((process) => process.name)).map((process) => `two processes are called ${process}`),
  ];
};

export const routeMethod = (
  slice: ContextDefinition['commands'][number] | ContextDefinition['queries'][number],
): 'GET' | 'POST' | 'PUT' | 'DELETE' => (slice.kind === 'command' ? slice.method : slice.body ? 'POST' : 'GET');
