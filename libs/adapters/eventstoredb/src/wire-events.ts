import type { EventData } from '@eventstore/db-client';
import type { ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { stableJson, type EventToAppend, type RecordedEvent } from '@triada/ports';

const ticksPerMillisecond = 10_000n;
const decoder = new TextDecoder();

/** What a server before 22.6 gives as the position of an event read from its stream. */
const noPosition = 2n ** 64n - 1n;

/** Bytes of a class of their own are taken for a value by the client, which would print them as JSON. */
const plainBytes = (bytes: Uint8Array): Uint8Array => (bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes));

/** JSON goes as a value, which the client prints; the port has made sure that this gives the same bytes again. */
export const toWire = (event: EventToAppend): EventData => {
  const metadata = plainBytes(event.metadata);
  if (event.contentType === 'binary') return { id: event.id, type: event.type, contentType: 'application/octet-stream', data: plainBytes(event.data), metadata };
  return { id: event.id, type: event.type, contentType: 'application/json', data: stableJson(event.data) as Record<string, unknown>, metadata };
};

/** Gives a name on the server its name in the log; null for what is not of the log. */
export interface Naming {
  inLog(name: string): string | null;
}

export interface Arrived {
  readonly position: bigint;
  /** Null for events that are not of this log: of other logs, and those that the server writes itself. */
  readonly event: RecordedEvent | null;
}

/** An event as it came, byte for byte. Throws where the server does not say its position. */
export const arrived = (message: ReadResp.ReadEvent, names: Naming): Arrived => {
  const recorded = message.getEvent()!;
  const position = BigInt(recorded.getCommitPosition());
  if (position === noPosition) throw new Error('the server gives no positions to events of a stream; 22.6 is the oldest that does');
  const map = recorded.getMetadataMap();
  const type = map.get('type') ?? '';
  const stream = names.inLog(decoder.decode(recorded.getStreamIdentifier()!.getStreamName_asU8()));
  if (stream === null || type.startsWith('$')) return { position, event: null };
  return {
    position,
    event: {
      position: String(position),
      stream,
      revision: BigInt(recorded.getStreamRevision()),
      id: recorded.getId()!.getString(),
      type,
      created: new Date(Number(BigInt(map.get('created') ?? 0) / ticksPerMillisecond)).toISOString(),
      contentType: map.get('content-type') === 'application/json' ? 'json' : 'binary',
      data: recorded.getData_asU8(),
      metadata: recorded.getCustomMetadata_asU8(),
    },
  };
};
