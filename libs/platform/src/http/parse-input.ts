import { Invalid, type Fault } from '@triada/kernel';
import type { z } from 'zod';

/** Nobody mends more at once, and a body of a hundred thousand faults must not become an answer of a hundred thousand sentences. */
const mostFaults = 200;

/** What the schema makes of the input, or `Invalid` with a fault per broken field. */
export const parseInput = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Invalid(
    'platform.invalid-input',
    {},
    parsed.error.issues.flatMap((issue) => faultsOf(issue, input)).slice(0, mostFaults),
  );
};

type Issue = z.core.$ZodIssue;
type Params = Readonly<Record<string, string | number>>;

/** The one place where zod's issues become faults of ours; their sentences stand in `platform-sentences.ts`. */
const faultsOf = (issue: Issue, input: unknown, base: readonly PropertyKey[] = []): Fault[] => {
  const path = [...base, ...issue.path];
  const fault = (rule: string, params?: Params): Fault[] => [{ field: fieldOf(path), rule, ...(params && { params }) }];
  switch (issue.code) {
    case 'invalid_type':
      return at(input, path) === undefined ? fault('platform.required') : fault(`platform.expected-${known(issue.expected)}`);
    case 'too_small':
      return sizeFault(fault, issue.origin, 'least', issue.minimum);
    case 'too_big':
      return sizeFault(fault, issue.origin, 'most', issue.maximum);
    case 'invalid_format':
      return fault(formats.has(issue.format) ? `platform.format-${issue.format}` : 'platform.format');
    case 'not_multiple_of':
      return fault('platform.multiple-of', { divisor: Number(issue.divisor) });
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ field: fieldOf([...path, key]), rule: 'platform.unknown-field' }));
    case 'invalid_value':
      return at(input, path) === undefined
        ? fault('platform.required')
        : fault('platform.choice', { choices: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return unionFaults(issue, input, path) ?? fault('platform.no-variant');
    case 'invalid_key':
      return fault('platform.unknown-field');
    case 'invalid_element':
      return issue.issues.flatMap((inner) => faultsOf(inner, input, path));
    case 'custom':
      return ruleCode.test(issue.message) ? fault(issue.message, paramsOf(issue.params)) : fault('platform.invalid-value');
  }
};

/** A refinement may name its own rule: `.refine(…, { error: 'planning.period-too-short', params: { months: 12 } })`. */
const ruleCode = /^[a-z]+\.[a-z0-9-]+$/;

const formats = new Set(['uuid', 'email', 'url', 'date', 'datetime', 'time']);
const expectedTypes = new Set(['string', 'number', 'int', 'boolean', 'array', 'object', 'date']);
const known = (expected: string): string => (expected === 'record' ? 'object' : expectedTypes.has(expected) ? expected : 'other');

const sizeFault = (
  fault: (rule: string, params: Params) => Fault[],
  origin: string,
  bound: 'least' | 'most',
  limit: number | bigint,
): Fault[] => {
  const unit =
    origin === 'string' ? 'characters' : origin === 'array' || origin === 'set' || origin === 'map' ? 'items' : 'number';
  return fault(`platform.${unit}-at-${bound}`, { limit: Number(limit) });
};

/** A union is explained by its one branch that fits the kind of the input; by none when several could have been meant. */
const unionFaults = (
  issue: Extract<Issue, { code: 'invalid_union' }>,
  input: unknown,
  path: readonly PropertyKey[],
): Fault[] | undefined => {
  if (at(input, path) === undefined) return [{ field: fieldOf(path), rule: 'platform.required' }];
  const meant = issue.errors.filter(
    (issues) => !issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  return meant.length === 1 ? meant[0]!.flatMap((inner) => faultsOf(inner, input, path)) : undefined;
};

const paramsOf = (params: Record<string, unknown> | undefined): Params =>
  Object.fromEntries(
    Object.entries(params ?? {}).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, key) => (typeof key === 'number' ? `${field}[${key}]` : field ? `${field}.${String(key)}` : String(key)),
    '',
  );

const at = (input: unknown, path: readonly PropertyKey[]): unknown => {
  let value = input;
  for (const key of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
};
