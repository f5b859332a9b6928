import { NotFound } from '@triada/kernel';
import {
  isInspectable,
  StreamDeleted,
  StreamNotFound,
  type EventStore,
  type InspectableStore,
  type RecordedEvent,
} from '@triada/ports';
import type { Audited, AuditedLog } from './audited';

export const logOf = (audited: Audited, context: string): AuditedLog => {
  const log = audited.logs().find((candidate) => candidate.context === context);
  if (!log) throw new NotFound('audit.log-unknown', { context });
  return log;
};

/** A log that keeps leaves. */
export const sealedLogOf = (audited: Audited, context: string): InspectableStore => {
  const { store } = logOf(audited, context);
  if (!isInspectable(store)) throw new NotFound('audit.log-not-sealed', { context });
  return store;
};

/** Events of a stream from a revision on, at most `limit`. */
export const readRevisions = async (
  store: EventStore,
  stream: string,
  from: number,
  limit: number,
): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  try {
    for await (const event of store.readStream(stream, { from: BigInt(from), limit })) events.push(event);
  } catch (error) {
    if (error instanceof StreamNotFound || error instanceof StreamDeleted)
      throw Object.assign(new NotFound('audit.stream-unknown', { stream }), { cause: error });
    throw error;
  }
  return events;
};
