import type { PublicEventDefinition } from '@triada/kernel';
import { UnfitMessage } from '@triada/ports';
import { z } from 'zod';

/** What contexts promise each other, by type: the same schemas hold where a message goes out and where it is taken in. */
export class PublicSchemas {
  private readonly schemas: ReadonlyMap<string, z.ZodType>;

  constructor(definitions: readonly PublicEventDefinition<any, any>[]) {
    this.schemas = new Map(definitions.map(({ schema, type }) => [type, schema]));
  }

  has(type: string): boolean {
    return this.schemas.has(type);
  }

  /** The data by the schema of its type. Throws `UnfitMessage` that names the fields and what is wrong, never what stands in them. */
  read(type: string, data: unknown): unknown {
    const parsed = this.schemas.get(type)?.safeParse(data);
    if (!parsed) throw new UnfitMessage(`${type} is not known here`);
    if (!parsed.success) throw new UnfitMessage(`${type} does not fit its schema: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  }
}
