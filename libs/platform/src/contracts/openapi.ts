import type { Permission } from '@triada/access';
import { z } from 'zod';
import type { CommandSlice, ContextDefinition, QuerySlice } from '../declare/slices';
import { routeMethod } from '../runtime/check-definition';
import { platformOperations } from '../operations';
import type { Operation } from '../operations/operation';
import { SchemaBook, type JsonSchema } from './json-schema';

const problem = z.object({
  type: z.string().describe('urn:triada:problem:<code>'),
  title: z.string(),
  status: z.int(),
  code: z.string().describe('code of the rule, for programs'),
  detail: z.string().describe('sentence in the language asked for'),
  faults: z.array(z.object({ field: z.string().optional(), rule: z.string(), message: z.string() })),
  traceId: z.string(),
  current: z.int().nullable().optional().describe('current revision, with platform.revision-stale'),
});

const commandAnswer = z.object({
  id: z.string(),
  stream: z.string(),
  revision: z.int().nullable().describe('revision of the aggregate after the command, as in ETag'),
  commandId: z.uuid(),
  ids: z.record(z.string(), z.string()).describe('ids of new things by their label, e.g. { "measure": … }'),
  position: z.string().nullable().describe('for Triada-After: reads that have applied this command'),
});

const header = (name: string, description: string, pattern?: string): JsonSchema => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string', ...(pattern && { pattern }) },
});

/** Headers of requests, by the name under which the document keeps them. */
const headers = {
  AcceptLanguage: header('Accept-Language', 'language of sentences: cs (default) or en'),
  IdempotencyKey: header(
    'Idempotency-Key',
    'the same key makes the same command; its repetition gets the first answer',
    '^[\\x21-\\x7e]{1,255}$',
  ),
  IfMatch: header(
    'If-Match',
    'revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412',
    '^(W/)?"\\d{1,15}"$',
  ),
  IfNoneMatch: header('If-None-Match', 'ETag of an answer at hand'),
  TriadaAfter: header('Triada-After', 'position of a command: the answer has applied it, or is 503', '^[\\w:/.-]{1,64}$'),
  ValidFrom: header('Valid-From', 'day from which it is true, YYYY-MM-DD, for back-dated history', '^\\d{4}-\\d{2}-\\d{2}$'),
};

const parameterRefs = (...names: readonly (keyof typeof headers)[]): JsonSchema[] =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
const commandHeaders = parameterRefs('IdempotencyKey', 'IfMatch', 'ValidFrom', 'AcceptLanguage');
const queryHeaders = parameterRefs('TriadaAfter', 'IfNoneMatch', 'AcceptLanguage');

const refusals = (statuses: readonly number[]): JsonSchema =>
  Object.fromEntries(statuses.map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]));

/** OpenAPI 3.1 of the contexts, from the very schemas that requests and answers pass. */
export const openApiOf = (
  definitions: readonly ContextDefinition[],
  permissions: Readonly<Record<string, Permission>>,
  operations: readonly Operation[] = platformOperations,
): JsonSchema => {
  const book = new SchemaBook();
  const problemRef = book.named('Problem', problem, 'output');
  const answerRef = book.named('CommandAnswer', commandAnswer, 'output');
  const paths: Record<string, Record<string, JsonSchema>> = {};
  const add = (slice: CommandSlice | QuerySlice | Operation, tag: string, method: string, content: JsonSchema): void => {
    const path = `/api${slice.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [method.toLowerCase()]: { ...common(slice, tag, permissions[slice.name]), ...content } };
  };
  for (const { commands, name, queries } of definitions) {
    for (const slice of commands) add(slice, name, slice.method, commandOperation(slice, book));
    for (const slice of queries) add(slice, name, routeMethod(slice), queryOperation(slice, book));
  }
  paths['/api/live'] = { get: liveOperation };
  for (const operation of operations) add(operation, 'operations', operation.method, platformOperation(operation, book));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Triáda',
      version: '1',
      description: 'Community planning of social services: plans, meetings, registry, joint financing.',
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    tags: [...definitions.map(({ name }) => ({ name })), { name: 'operations' }],
    paths: sorted(paths),
    components: {
      securitySchemes: {
        openId: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'access token of the OpenID provider' },
      },
      parameters: headers,
      responses: sharedResponses(answerRef, problemRef),
      schemas: sorted(book.schemas),
    },
  };
};

const problemTitles = {
  400: 'The input is not of the right form',
  401: 'Sign in first',
  403: 'The role or its region does not cover this',
  404: 'No such record',
  409: 'Somebody was faster, or the key came with another body',
  412: 'The revision that the sender has seen is stale',
  413: 'Too much data',
  415: 'Not application/json',
  422: 'A rule forbids it; `code` names the rule',
  503: 'Not now; Retry-After says when',
};

const common = (
  slice: CommandSlice | QuerySlice | Operation,
  context: string,
  permission: Permission | undefined,
): JsonSchema => ({
  operationId: slice.name,
  tags: [context],
  summary: slice.summary.en,
  'x-summary-cs': slice.summary.cs,
  'x-triada-roles': permission?.roles ?? [],
  'x-triada-scope': permission?.scope ?? null,
  security: permission?.roles.includes('public') ? [{}, { openId: [] }] : [{ openId: [] }],
});

const etag = { ETag: { description: 'the new revision', schema: { type: 'string' } } };
const location = { Location: { description: 'address of the new record', schema: { type: 'string' } } };

/** Answers that many operations share, by the name under which the document keeps them. */
const sharedResponses = (answer: JsonSchema, problem: JsonSchema): Record<string, JsonSchema> => {
  const content = { 'application/json': { schema: answer } };
  return {
    Done: { description: 'Done, or nothing to do', headers: etag, content },
    Created: { description: 'Created', headers: { ...etag, ...location }, content },
    NotModified: { description: 'The answer at hand is still good' },
    ...Object.fromEntries(
      Object.entries(problemTitles).map(([status, description]) => [
        `Problem${status}`,
        { description, content: { 'application/problem+json': { schema: problem } } },
      ]),
    ),
  };
};

const commandOperation = (slice: CommandSlice, book: SchemaBook): JsonSchema => ({
  parameters: [...parametersOf(slice, book), ...commandHeaders],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: book.named(`${slice.name}Request`, slice.body, 'input') } },
  },
  responses: {
    '200': { $ref: '#/components/responses/Done' },
    ...(slice.creates && { '201': { $ref: '#/components/responses/Created' } }),
    ...refusals([400, 401, 403, 404, 409, 412, 413, 415, 422, 503]),
  },
});

const queryOperation = (slice: QuerySlice, book: SchemaBook): JsonSchema => {
  const schema =
    slice.produces === undefined ? book.named(`${slice.name}Response`, slice.response, 'output') : { type: 'string' };
  return {
    parameters: [...parametersOf(slice, book), ...queryHeaders],
    ...(slice.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: book.named(`${slice.name}Request`, slice.body, 'input') } },
      },
    }),
    responses: {
      '200': {
        description: 'The answer',
        headers: { ETag: { description: 'weak tag of the answer', schema: { type: 'string' } } },
        content: { [slice.produces ?? 'application/json']: { schema } },
      },
      '304': { $ref: '#/components/responses/NotModified' },
      ...refusals(slice.body ? [400, 401, 403, 404, 413, 415, 503] : [400, 401, 403, 404, 503]),
    },
  };
};

const platformOperation = (operation: Operation, book: SchemaBook): JsonSchema => {
  const schema = book.named(`${operation.name}Response`, operation.response, 'output');
  const request = operation.body && book.named(`${operation.name}Request`, operation.body, 'input');
  return {
    parameters: [...parametersOf(operation, book), ...parameterRefs('AcceptLanguage')],
    ...(request && { requestBody: { required: true, content: { 'application/json': { schema: request } } } }),
    responses: {
      '200': {
        description: operation.lines ? 'One JSON value a line' : 'The answer',
        content: { [operation.lines ? 'application/x-ndjson' : 'application/json']: { schema } },
      },
      ...refusals([400, 401, 403, 404, ...(request ? [413, 415] : []), 503]),
    },
  };
};

/** Not an operation of the table: each event is shown to those who may ask the questions that read the changed view. */
const liveOperation: JsonSchema = {
  operationId: 'WatchChanges',
  tags: ['operations'],
  summary: 'Changes of views as they happen, as server-sent events',
  'x-summary-cs': 'Změny přehledů, jak přicházejí (server-sent events)',
  'x-triada-roles': ['public'],
  'x-triada-scope': 'region',
  security: [{}, { openId: [] }],
  parameters: [
    header('Last-Event-ID', 'place of the last event received; a place no longer known is answered by the event `reset`'),
  ],
  responses: {
    '200': {
      description: 'event `change`: { context, view, id, region, position }; `reset`: load again',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    ...refusals([401]),
  },
};

/** Path parameters by the names in the path, all others of the schema in the query string. */
const parametersOf = (slice: CommandSlice | QuerySlice | Operation, book: SchemaBook): JsonSchema[] => {
  const { properties = {}, required = [] } = book.of(slice.params, 'input', `${slice.name}Params`) as {
    properties?: Record<string, JsonSchema>;
    required?: readonly string[];
  };
  const inPath = new Set([...slice.path.matchAll(/:(\w+)/g)].map(([, name]) => name!));
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: inPath.has(name) ? 'path' : 'query',
    required: inPath.has(name) || required.includes(name),
    ...(typeof schema['description'] === 'string' && { description: schema['description'] }),
    schema,
  }));
};

const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
