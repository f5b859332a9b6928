import { IdempotencyConflict, type AppendResult, type EventStore, type EventToAppend, type ExpectedRevision } from './event-store';

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

/**
 * Append for stores that never compare bodies: where the append had been made before, what is stored must be what was sent. Type and
 * data count; metadata names the attempt. Throws `IdempotencyConflict`; nothing is changed then (C22).
 */
export const appendComparing = async (store: EventStore, stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult> => {
  const result = await store.append(stream, expected, events);
  if (!result.idempotent || result.revision === 'no_stream') return result;
  const sent = new Map(events.map((event) => [event.id, event]));
  for await (const stored of store.readStream(stream, { from: result.revision - BigInt(events.length) + 1n, limit: events.length })) {
    const event = sent.get(stored.id);
    if (event && (event.type !== stored.type || event.contentType !== stored.contentType || !sameBytes(event.data, stored.data))) throw new IdempotencyConflict(stream, stored.id);
  }
  return result;
};
