import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Named schemas of a document, and where they stand in it: `#/components/schemas/`. */
export class SchemaBook {
  readonly schemas: Record<string, JsonSchema> = {};

  /** JSON Schema 2020-12 of a zod schema. What it defines inside itself (recursion) becomes schemas of the document. */
  of(schema: z.ZodType, io: 'input' | 'output', owner: string): JsonSchema {
    const {
      $defs = {},
      $schema: _dialect,
      ...root
    } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any', override: plain }) as {
      $defs?: Record<string, JsonSchema>;
      $schema?: string;
    };
    const nameOf = (local: string): string => `${owner}_${local.replace(/\W/g, '')}`;
    const moved = (node: unknown): unknown => {
      if (Array.isArray(node)) return node.map(moved);
      if (node === null || typeof node !== 'object') return node;
      return Object.fromEntries(
        Object.entries(node).map(([key, value]) => {
          if (key !== '$ref' || typeof value !== 'string') return [key, moved(value)];
          return [key, value === '#' ? reference(nameOf('self')) : reference(nameOf(value.replace('#/$defs/', '')))];
        }),
      );
    };
    for (const [local, definition] of Object.entries($defs)) this.schemas[nameOf(local)] = moved(definition) as JsonSchema;
    if (JSON.stringify([root, $defs]).includes('"$ref":"#"')) this.schemas[nameOf('self')] = moved(root) as JsonSchema;
    return moved(root) as JsonSchema;
  }

  /** Keeps the schema under a name of its own and gives the reference to it. */
  named(name: string, schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    this.schemas[name] = this.of(schema, io, name);
    return { $ref: reference(name) };
  }
}

/** A format says it all: zod's patterns for it are long and differ between versions. */
const formats = new Set(['uuid', 'date', 'date-time', 'email']);
const plain = ({ jsonSchema }: { jsonSchema: { format?: string; pattern?: string } }): void => {
  if (jsonSchema.format !== undefined && formats.has(jsonSchema.format)) delete jsonSchema.pattern;
};

const reference = (name: string): string => `#/components/schemas/${name}`;
