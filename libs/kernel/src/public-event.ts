import type { z } from 'zod';

/** A versioned event that other contexts and integrators may see. `type` is `<context>.<what-happened>.v<n>`; never changed once released. */
export interface PublicEventDefinition<Type extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly type: Type;
  readonly title: { readonly cs: string; readonly en: string };
  readonly schema: Schema;
  readonly example: z.input<Schema>;
}

/** A public event as mapped from a stored one; the platform adds id, key, time and revisions. */
export interface PublicEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

export type PublicEventOf<Definition> =
  Definition extends PublicEventDefinition<infer Type, infer Schema> ? PublicEvent<Type, z.output<Schema>> : never;

export const definePublicEvent = <const Type extends string, Schema extends z.ZodType>(
  definition: PublicEventDefinition<Type, Schema>,
): PublicEventDefinition<Type, Schema> & { of(data: z.input<Schema>): PublicEvent<Type, z.output<Schema>> } => {
  if (!/^[a-z]+\.[a-z0-9-]+\.v\d+$/.test(definition.type)) throw new Error(`"${definition.type}" is no public event type`);
  return { ...definition, of: (data) => ({ type: definition.type, data: definition.schema.parse(data) as z.output<Schema> }) };
};
