import type { Permission } from '@triada/access';
import type { CommandSlice, QuerySlice } from '../declare/slices';
import type { Operation } from '../operations/operation';
import type { JsonSchema, SchemaBook } from './json-schema';
import { commandHeaders, header, parameterRefs, queryHeaders, refusals } from './openapi-shared';

export const common = (
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

export const commandOperation = (slice: CommandSlice, book: SchemaBook): JsonSchema => ({
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

export const queryOperation = (slice: QuerySlice, book: SchemaBook): JsonSchema => {
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
      ...refusals(slice.body ? [400, 401, 403, 404, 413, 415, 422, 503] : [400, 401, 403, 404, 503]),
    },
  };
};

export const platformOperation = (operation: Operation, book: SchemaBook): JsonSchema => {
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
export const liveOperation: JsonSchema = {
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
      description: 'event `change`: { context, view, id, region, position }, the id for people of the region only; `reset`: load again',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    ...refusals([401, 429]),
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
