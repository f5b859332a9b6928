import { appendSize, InvalidAppend, maxAppendBytes, MaxAppendSizeExceeded, type EventToAppend } from './event-store';
import { stableJson } from './json-bytes';

/** Longest name of a stream and of an event type, in UTF-16 units. */
export const maxNameLength = 1_024;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Names starting with `$` belong to the servers; NUL and lone surrogates do not survive every transport. */
export const checkStreamName = (stream: string): void => {
  if (stream.length === 0 || stream.length > maxNameLength) throw new InvalidAppend(`a stream name has 1 to ${maxNameLength} characters`);
  if (stream.charCodeAt(0) === 36) throw new InvalidAppend(`stream ${stream}: names starting with $ are reserved`);
  if (stream.includes('\0') || !stream.isWellFormed()) throw new InvalidAppend('a stream name is well-formed text without NUL');
};

/** A program has few event types and writes them again and again. */
const keptTypes = 1_000;
const goodTypes = new Set<string>();

const checkType = (type: string): void => {
  if (goodTypes.has(type)) return;
  if (type.length === 0 || type.length > maxNameLength) throw new InvalidAppend(`an event type has 1 to ${maxNameLength} characters`);
  if (type.charCodeAt(0) === 36) throw new InvalidAppend(`event type ${type}: types starting with $ are reserved`);
  if (type.includes('\0') || !type.isWellFormed()) throw new InvalidAppend('an event type is well-formed text without NUL');
  if (goodTypes.size < keptTypes) goodTypes.add(type);
};

const checkEvent = (event: EventToAppend): void => {
  if (!uuid.test(event.id)) throw new InvalidAppend(`event id ${event.id} is no lower-case UUID`);
  checkType(event.type);
  if (event.contentType === 'json' && stableJson(event.data) === undefined) {
    throw new InvalidAppend(`event ${event.id}: the data is no JSON, or JSON that a second writing would change`);
  }
};

/**
 * What every adapter checks before it writes or sends anything, whatever the state of the stream.
 * Throws `InvalidAppend` or `MaxAppendSizeExceeded`; nothing of the batch may then be written (C08, C09).
 */
export const checkAppend = (stream: string, events: readonly EventToAppend[]): void => {
  checkStreamName(stream);
  const size = appendSize(events);
  if (size > maxAppendBytes) throw new MaxAppendSizeExceeded(size);
  for (const event of events) checkEvent(event);
  if (events.length > 1 && new Set(events.map((event) => event.id)).size !== events.length) {
    throw new InvalidAppend(`stream ${stream}: an event id stands twice in one append`);
  }
};
