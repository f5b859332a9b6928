import type { Actor, AppliedRule, DomainEvent, EventDefinitions, PlacedEvent } from '@triada/kernel';
import { readEvent, UnreadableEvent } from '@triada/kernel';
import type { RecordedEvent } from '@triada/ports';
import { pragueDay } from '../runtime/prague-day';

/** What stands beside the data of every stored event (architecture 6.9). Id, type, stream and revision are the store's own fields. */
export interface EventMetadata {
  /** Version of the schema of `data`. */
  readonly schema: number;
  readonly recordedAt: string;
  /** Only where the fact is true from another day than that of the recording. */
  readonly validFrom?: string;
  readonly actor: Actor;
  readonly region: string;
  readonly commandId: string;
  /** Only for commands that can be repeated: tells a repetition from the same key with another body. */
  readonly commandHash?: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** Span of the command (W3C Trace Context), so that what follows later goes on in its trace; only where it was traced. */
  readonly traceparent?: string;
  readonly rule?: AppliedRule;
  /** Labels of the ids that the command made (`derivedId(commandId, label)`), so that its repetition gets the same answer. */
  readonly newIds?: readonly string[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const encodeJson = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

export const decodeJson = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));

export const decodeMetadata = (recorded: RecordedEvent): EventMetadata => {
  const metadata = decodeJson(recorded.metadata) as EventMetadata;
  if (!Number.isInteger(metadata?.schema)) throw new UnreadableEvent(recorded.type, 0, 'its metadata name no schema version');
  return metadata;
};

/** A stored event as programs see it: at the current version, checked, with its place. Throws `UnreadableEvent`. */
export const decodeEvent = (
  definitions: EventDefinitions,
  recorded: RecordedEvent,
  metadata: EventMetadata = decodeMetadata(recorded),
): PlacedEvent<DomainEvent> => {
  const event = readEvent(definitions, recorded.type, metadata.schema, decodeJson(recorded.data));
  return {
    ...event,
    ...(metadata.rule && { rule: metadata.rule }),
    place: {
      eventId: recorded.id,
      stream: recorded.stream,
      revision: Number(recorded.revision),
      recordedAt: metadata.recordedAt,
      validFrom: metadata.validFrom ?? pragueDay(metadata.recordedAt),
      region: metadata.region,
      actor: metadata.actor,
      ...(metadata.rule && { rule: metadata.rule }),
    },
  };
};
