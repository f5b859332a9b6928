import type { DomainEvent, PlacedEvent, PublicEvent, PublicEventDefinition } from '@triada/kernel';
import type { EventStore, Message, RecordedEvent } from '@triada/ports';
import type { Publication } from '../declare/slices';
import type { Catalog } from '../runtime/catalog';
import { Lru } from '../runtime/lru';
import { decodeMetadata } from '../write/stored-event';
import { PublicSchemas } from './public-schemas';

export interface PublicationMapperParts {
  readonly context: string;
  readonly publications: readonly Publication[];
  readonly publishes: readonly PublicEventDefinition<any, any>[];
  readonly catalog: Catalog;
  readonly store: EventStore;
}

/** A public event as it goes out, but for its place among those of its stream. */
export type PublicMessage = Omit<Message, 'previousRevision'>;

/** What others may know of a stored event: a function of the log, so the same event gives the same messages whenever it is asked. */
export class PublicationMapper {
  private readonly byCategory: ReadonlyMap<string, Publication>;
  private readonly schemas: PublicSchemas;
  private readonly states = new Lru<{ readonly revision: number; readonly state: unknown }>(2_000);

  constructor(private readonly parts: PublicationMapperParts) {
    this.byCategory = new Map(parts.publications.map((publication) => [publication.aggregate.category, publication]));
    this.schemas = new PublicSchemas(parts.publishes);
  }

  /** None for what stays private. */
  async messagesOf(recorded: RecordedEvent): Promise<readonly PublicMessage[]> {
    const { catalog, context } = this.parts;
    const publication = this.byCategory.get(catalog.aggregateOf(recorded).category);
    if (!publication) return [];
    const map = publication.map[recorded.type];
    const event = catalog.decode(recorded);
    const state = await this.stateAfter(publication, recorded, event, map !== undefined);
    const mapped = map?.(event as never, state) ?? [];
    const found = (Array.isArray(mapped) ? mapped : [mapped]) as readonly PublicEvent[];
    if (found.length === 0) return [];
    const metadata = decodeMetadata(recorded);
    return found.map((publicEvent, index) => ({
      id: index === 0 ? recorded.id : `${recorded.id}.${index}`,
      type: publicEvent.type,
      source: context,
      key: recorded.stream,
      time: metadata.recordedAt,
      revision: event.place.revision,
      region: metadata.region,
      validFrom: event.place.validFrom,
      actor: metadata.actor,
      correlationId: metadata.correlationId,
      ...(metadata.traceparent !== undefined && { traceparent: metadata.traceparent }),
      data: this.checked(publicEvent),
    }));
  }

  /** Nothing goes out that the context has not promised: a fault here stops the relay, and others never see it. */
  private checked({ data, type }: PublicEvent): unknown {
    if (!this.schemas.has(type)) throw new Error(`${this.parts.context} maps to ${type}, which it does not publish`);
    return this.schemas.read(type, data);
  }

  /** State after the event; folded from the log where the stream was not followed from its beginning, and only when it is needed. */
  private async stateAfter(
    { aggregate }: Publication,
    { stream, revision }: RecordedEvent,
    event: PlacedEvent<DomainEvent>,
    needed: boolean,
  ): Promise<unknown> {
    const known = this.states.get(stream);
    const at = Number(revision);
    if (at === 0) return this.keep(stream, at, aggregate.decider.evolve(aggregate.decider.initialState, event));
    if (known?.revision === at - 1) return this.keep(stream, at, aggregate.decider.evolve(known.state, event));
    if (!needed) return undefined;
    let state: unknown = aggregate.decider.initialState;
    for await (const earlier of this.parts.store.readStream(stream, { limit: at + 1 })) {
      state = aggregate.decider.evolve(state, this.parts.catalog.decode(earlier));
    }
    return this.keep(stream, at, state);
  }

  private keep(stream: string, revision: number, state: unknown): unknown {
    this.states.set(stream, { revision, state });
    return state;
  }
}
