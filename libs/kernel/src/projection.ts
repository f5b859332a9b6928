import type { z } from 'zod';
import type { DomainEvent } from './decider';
import type { PublicEvent, PublicEventDefinition } from './public-event';

/** Where and when an event was recorded; the same shape for the own log and for messages of other contexts. */
export interface EventPlace {
  readonly eventId: string;
  readonly stream: string;
  /** Zero-based place in its stream. */
  readonly revision: number;
  readonly recordedAt: string;
  /** Day from which it is true, ISO date. */
  readonly validFrom: string;
  readonly region: string;
  readonly actor: { readonly id: string; readonly roles: readonly string[]; readonly onBehalfOf?: string };
  readonly rule?: { readonly id: string; readonly version: number };
}

export type PlacedEvent<E extends DomainEvent = DomainEvent> = E & { readonly place: EventPlace };

/** A change of one document: `null` in = it does not exist yet, `null` out = it is removed. Pure, and never looks at other documents. */
export interface DocumentChange<Doc> {
  readonly id: string;
  readonly change: (doc: Doc | null) => Doc | null;
}

/**
 * A read model as a function of events. Documents are plain JSON. `version` is part of the stored name: bump it to rebuild.
 * `indexes` are the only fields (dotted paths allowed) that queries may filter or sort by, besides `id`.
 */
export interface Projection<Doc extends object, E extends DomainEvent = DomainEvent> {
  readonly view: string;
  readonly version: number;
  readonly indexes: readonly string[];
  /** Event types it wants; all others pass by unread. */
  readonly on: readonly E['type'][];
  project(event: PlacedEvent<E>): readonly DocumentChange<Doc>[];
}

export const defineProjection = <Doc extends object, E extends DomainEvent>(projection: Projection<Doc, E>): Projection<Doc, E> =>
  projection;

/** A read model as a function of public events of other contexts, with their schemas: nothing is taken in that does not fit them. */
export interface IntakeProjection<Doc extends object, E extends PublicEvent = PublicEvent> extends Projection<Doc, E> {
  readonly takes: readonly PublicEventDefinition<any, any>[];
}

export const defineIntake = <Doc extends object, E extends PublicEvent>({
  on,
  ...projection
}: Omit<Projection<Doc, E>, 'on'> & {
  readonly on: readonly PublicEventDefinition<E['type'], z.ZodType<E['data']>>[];
}): IntakeProjection<Doc, E> => ({ ...projection, on: on.map(({ type }) => type), takes: on });
