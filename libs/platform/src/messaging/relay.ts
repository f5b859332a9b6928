import type { Inbox, Message, Publisher, RecordedEvent } from '@triada/ports';
import { goOn, SpanKind, traceparentOf, until } from '../ops/traces';
import { PublicationMapper, type PublicationMapperParts, type PublicMessage } from './publication-mapper';

export interface RelayParts extends PublicationMapperParts {
  readonly inbox: Inbox;
  readonly publisher: Publisher;
  /** Group under which the inbox remembers, per stream, what was published last, so that a consumer can see a gap (reliability 5.2). */
  readonly ledger: () => string;
}

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
    const { context, inbox, ledger, publisher } = this.parts;
    const found: (readonly [RecordedEvent, readonly PublicMessage[]])[] = [];
    for (const recorded of events) found.push([recorded, await this.mapper.messagesOf(recorded)]);
    const outgoing = found.filter(([, own]) => own.length > 0);
    const before = await this.publishedBefore(outgoing.map(([recorded]) => recorded));
    const published = new Map<string, number>();
    const messages = outgoing.flatMap(([{ revision, stream }, own]): Message[] => {
      const previousRevision = published.get(stream) ?? before.get(stream) ?? null;
      published.set(stream, Number(revision));
      return own.map((message) => ({ ...message, previousRevision }));
    });
    if (messages.length === 0) return 0;
    await publishTraced(publisher, context, messages);
    await inbox.recordAll(ledger(), published);
    return messages.length;
  };

  /** Last published revision of each stream, asked for together; before its first event a stream had none. */
  private async publishedBefore(events: readonly RecordedEvent[]): Promise<ReadonlyMap<string, number | null>> {
    const first = new Map(events.toReversed().map(({ revision, stream }) => [stream, revision]));
    const { inbox, ledger } = this.parts;
    const older = [...first].flatMap(([stream, revision]) => (revision > 0n ? [stream] : []));
    return new Map(await Promise.all(older.map(async (stream) => [stream, await inbox.lastRevision(ledger(), stream)] as const)));
  }
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
