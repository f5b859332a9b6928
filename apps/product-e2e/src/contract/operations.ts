import type { Deployment } from '@triada/testing/product';

export type JsonSchema = Readonly<Record<string, any>>;

/** An operation as the running product describes it. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly roles: readonly string[];
  readonly scope: string | null;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required: boolean;
    readonly schema: JsonSchema;
  }[];
  readonly body: JsonSchema | undefined;
  /** Its answer does not end by itself. */
  readonly endless: boolean;
  /** Statuses that the contract names. */
  readonly statuses: readonly number[];
}

export interface Contract {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** What the product says of itself at `/api/openapi.json`. */
export const contractOf = async ({ url }: Deployment): Promise<Contract> => {
  const { components, paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as {
    components: { schemas: Record<string, JsonSchema> };
    paths: Record<string, Record<string, any>>;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]): Operation => ({
      id: described.operationId,
      tag: described.tags[0],
      method: method.toUpperCase(),
      path,
      roles: described['x-triada-roles'],
      scope: described['x-triada-scope'],
      parameters: (described.parameters ?? []).filter(({ in: place }: { in?: string }) => place === 'path' || place === 'query'),
      body: described.requestBody?.content['application/json']?.schema,
      endless: 'text/event-stream' in (described.responses['200']?.content ?? {}),
      statuses: Object.keys(described.responses).map(Number),
    })),
  );
  return { operations, schemas: components.schemas };
};

/** The address of an operation with its parameters; those of the query only where they are given. */
export const addressOf = ({ parameters, path }: Operation, values: Readonly<Record<string, string>>): string => {
  const address = path.replace(/\{(\w+)\}/g, (_match, name: string) => encodeURIComponent(values[name]!));
  const query = parameters
    .filter(({ in: place, name }) => place === 'query' && values[name] !== undefined)
    .map(({ name }): [string, string] => [name, values[name]!]);
  return query.length > 0 ? `${address}?${new URLSearchParams(query)}` : address;
};
