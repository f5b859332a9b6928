import type { DomainEvent, PlacedEvent, PublicEvent, PublicEventDefinition } from '@triada/kernel';
import type { EventStore, Inbox, Message, Publisher, RecordedEvent } from '@triada/ports';
import type { z } from 'zod';
import type { Publication } from '../declare/slices';
import type { Catalog } from '../runtime/catalog';
import { Lru } from '../runtime/lru';
import { decodeMetadata } from '../write/stored-event';

export interface RelayParts {
  readonly context: string;
  readonly publications: readonly Publication[];
  readonly publishes: readonly PublicEventDefinition<any, any>[];
  readonly catalog: Catalog;
  readonly store: EventStore;
  readonly inbox: Inbox;
  readonly publisher: Publisher;
}

/** Remembers per stream what it published last, so that a consumer can see a gap (reliability 5.2). */
const ledger = 'relay';

/**
 * Maps stored events to public messages, in the order of the log, and hands them to the transport. The log is the outbox: the
 * caller saves its place only after this resolves, so a message may go out twice and never not at all.
 */
export class Relay {
  private readonly byCategory: ReadonlyMap<string, Publication>;
  private readonly schemas: ReadonlyMap<string, z.ZodType>;
  private readonly states = new Lru<{ readonly revision: number; readonly state: unknown }>(2_000);

  constructor(private readonly parts: RelayParts) {
    this.byCategory = new Map(parts.publications.map((publication) => [publication.aggregate.category, publication]));
    this.schemas = new Map(parts.publishes.map(({ schema, type }) => [type, schema]));
  }

  /** Returns how many messages went out. */
  handle = async (events: readonly RecordedEvent[]): Promise<number> => {
    const messages: Message[] = [];
    const published = new Map<string, number>();
    for (const recorded of events) {
      const publication = this.byCategory.get(this.parts.catalog.aggregateOf(recorded).category);
      if (publication) await this.take(publication, recorded, messages, published);
    }
    if (messages.length === 0) return 0;
    await this.parts.publisher.publish(this.parts.context, messages);
    await Promise.all([...published].map(([stream, revision]) => this.parts.inbox.record(ledger, stream, revision)));
    return messages.length;
  };

  private async take(
    publication: Publication,
    recorded: RecordedEvent,
    messages: Message[],
    published: Map<string, number>,
  ): Promise<void> {
    const map = publication.map[recorded.type];
    const event = this.parts.catalog.decode(recorded);
    const state = await this.stateAfter(publication, recorded, event, map !== undefined);
    const mapped = map?.(event as never, state) ?? [];
    const found = (Array.isArray(mapped) ? mapped : [mapped]) as readonly PublicEvent[];
    if (found.length === 0) return;
    const { stream } = recorded;
    const previous = published.get(stream) ?? (await this.parts.inbox.lastRevision(ledger, stream));
    const metadata = decodeMetadata(recorded);
    found.forEach((publicEvent, index) =>
      messages.push({
        id: index === 0 ? recorded.id : `${recorded.id}.${index}`,
        type: publicEvent.type,
        source: this.parts.context,
        key: stream,
        time: metadata.recordedAt,
        revision: event.place.revision,
        previousRevision: previous,
        region: metadata.region,
        validFrom: event.place.validFrom,
        actor: metadata.actor,
        correlationId: metadata.correlationId,
        data: this.checked(publicEvent),
      }),
    );
    published.set(stream, event.place.revision);
  }

  /** Nothing goes out that the context has not promised: a fault here stops the relay, and others never see it. */
  private checked({ data, type }: PublicEvent): unknown {
    const schema = this.schemas.get(type);
    if (!schema) throw new Error(`${this.parts.context} maps to ${type}, which it does not publish`);
    const parsed = schema.safeParse(data);
    if (!parsed.success) throw new Error(`${type} does not fit its schema: ${parsed.error.message}`);
    return parsed.data;
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
