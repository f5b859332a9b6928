import { z } from 'zod';
import type { DomainEvent } from './decider';

/** What a stored event type looks like now, and how older versions become it. */
export interface EventDefinition<Schema extends z.ZodType = z.ZodType> {
  /** Current schema version, from 1. */
  readonly version: number;
  readonly schema: Schema;
  /** `upcast[n]` turns the data of version n into version n + 1; one for every n below `version`. */
  readonly upcast?: Readonly<Record<number, (data: never) => unknown>>;
  /**
   * Set where the event records that something was refused and the refusal itself matters (architecture 6.1): it is stored, and
   * the sender is answered with this refusal, also when the command is repeated.
   */
  readonly refusal?: (data: never) => { readonly code: string; readonly params: Readonly<Record<string, unknown>> };
}

export type EventDefinitions = Readonly<Record<string, EventDefinition>>;

/** Union of the events that a catalog defines: `type PlanEvent = EventOf<typeof planEvents>`. */
export type EventOf<Definitions extends EventDefinitions> = {
  [Type in keyof Definitions & string]: DomainEvent<Type, z.output<Definitions[Type]['schema']>>;
}[keyof Definitions & string];

export const defineEvents = <const Definitions extends EventDefinitions>(definitions: Definitions): Definitions => {
  for (const [type, { version, upcast }] of Object.entries(definitions)) {
    for (let from = 1; from < version; from++) {
      if (!upcast?.[from]) throw new Error(`event ${type} has version ${version} but no upcaster from version ${from}`);
    }
  }
  return definitions;
};

/** A stored event that this program cannot read; the reader stops (architecture 6.7). */
export class UnreadableEvent extends Error {
  constructor(
    readonly type: string,
    readonly version: number,
    readonly reason: string,
  ) {
    super(`event ${type} version ${version} cannot be read: ${reason}`);
  }
}

/** One version up; an upcaster that fails on old data stops the reader like any other unreadable event. */
const upcastOnce = (definition: EventDefinition, type: string, version: number, data: unknown): unknown => {
  const upcaster = definition.upcast?.[version];
  if (!upcaster) throw new UnreadableEvent(type, version, 'no upcaster from this version');
  try {
    return upcaster(data as never);
  } catch (error) {
    throw new UnreadableEvent(type, version, error instanceof Error ? error.message : String(error));
  }
};

/** Brings stored data to the current version and checks it; every read of a stored event goes through here. */
export const readEvent = (definitions: EventDefinitions, type: string, version: number, data: unknown): DomainEvent => {
  const definition = Object.hasOwn(definitions, type) ? definitions[type] : undefined;
  if (!definition) throw new UnreadableEvent(type, version, 'unknown type');
  if (!Number.isInteger(version) || version < 1) throw new UnreadableEvent(type, version, 'versions count from 1');
  if (version > definition.version) throw new UnreadableEvent(type, version, `newest known version is ${definition.version}`);
  let current = data;
  for (let from = version; from < definition.version; from++) current = upcastOnce(definition, type, from, current);
  const parsed = definition.schema.safeParse(current);
  if (!parsed.success) throw new UnreadableEvent(type, version, z.prettifyError(parsed.error));
  return { type, data: parsed.data };
};
