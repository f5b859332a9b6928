import type { Inbox, Message, Publisher, RecordedEvent } from '@triada/ports';
import { goOn, SpanKind, traceparentOf, until } from '../ops/traces';
import { PublicationMapper, type PublicationMapperParts } from './publication-mapper';

export interface RelayParts extends PublicationMapperParts {
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
  private readonly mapper: PublicationMapper;

  constructor(private readonly parts: RelayParts) {
    this.mapper = new PublicationMapper(parts);
  }

  /** Returns how many messages went out. */
  handle = async (events: readonly RecordedEvent[]): Promise<number> => {
    const { context, inbox, publisher } = this.parts;
    const messages: Message[] = [];
    const published = new Map<string, number>();
    for (const recorded of events) {
      const found = await this.mapper.messagesOf(recorded);
      if (found.length === 0) continue;
      const { stream } = recorded;
      const previousRevision = published.get(stream) ?? (await inbox.lastRevision(ledger, stream));
      for (const message of found) messages.push({ ...message, previousRevision });
      published.set(stream, Number(recorded.revision));
    }
    if (messages.length === 0) return 0;
    await publishTraced(publisher, context, messages);
    await Promise.all([...published].map(([stream, revision]) => inbox.record(ledger, stream, revision)));
    return messages.length;
  };
}

/** A message whose command is traced gets a span of its own and goes out with that; all spans of one call end together. */
const publishTraced = (publisher: Publisher, topic: string, messages: readonly Message[]): Promise<void> => {
  const spans = messages.map(({ traceparent, type }) =>
    goOn(traceparent, `publish ${type}`, SpanKind.PRODUCER, { 'messaging.destination.name': topic, 'cloudevents.event_type': type }),
  );
  const sent = messages.map((message, index) => {
    const span = spans[index];
    return span ? { ...message, traceparent: traceparentOf(span) } : message;
  });
  return spans.reduce((work, span) => (span ? until(span, work) : work), publisher.publish(topic, sent));
};
