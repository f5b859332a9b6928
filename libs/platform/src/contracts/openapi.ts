import type { Permission } from '@triada/access';
import type { CommandSlice, ContextDefinition, QuerySlice } from '../declare/slices';
import { routeMethod } from '../runtime/check-definition';
import { platformOperations } from '../operations';
import type { Operation } from '../operations/operation';
import { SchemaBook, type JsonSchema } from './json-schema';
import { commandOperation, common, liveOperation, platformOperation, queryOperation } from './openapi-operations';
import { commandAnswer, headers, problem, sharedResponses } from './openapi-shared';

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

const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
