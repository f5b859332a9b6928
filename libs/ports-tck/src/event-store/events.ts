import { jsonBytes, type AppendResult, type EventStore, type EventToAppend, type ExpectedRevision, type Position, type ReadStreamOptions, type RecordedEvent } from '@triada/ports';

/** The same number always gives the same id. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

let given = 0;

/** An event with an id of its own. */
export const newEvent = (data: unknown = {}, type = 'ThingHappened'): EventToAppend => numbered(1_000_000 + given++, data, type);

export const newEvents = (count: number): readonly EventToAppend[] => Array.from({ length: count }, (_, index) => newEvent({ index }));

/** The event that a number stands for in notations such as `0em1`. */
export const numbered = (number: number, data: unknown = { number }, type = 'ThingHappened'): EventToAppend => ({
  id: idOf(number), type, data: jsonBytes(data), metadata: jsonBytes({ number }), contentType: 'json',
});

export const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

export const streamOf = (store: EventStore, stream: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]> => collect(store.readStream(stream, options));

/** The whole log, page by page. */
export const wholeLog = async (store: EventStore, limit?: number): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for (let after: Position | 'start' = 'start', end = false; !end; ) {
    const page = await store.readAll({ after, limit });
    events.push(...page.events);
    ({ next: after, end } = page);
  }
  return events;
};

/**
 * Appends in the notation of EventStoreDB's own tests: `0em1` is event 0 with expected revision −1, `0any` with any,
 * `{0,1}em1` a batch. Answers of all, in order.
 */
export const sequence = async (store: EventStore, stream: string, notation: string): Promise<readonly AppendResult[]> => {
  const results: AppendResult[] = [];
  for (const part of notation.split(' ')) {
    const found = /^(?:(\d+)|\{([\d,]+)\})(?:(any)|em1|e(\d+))$/.exec(part);
    if (!found) throw new Error(`"${part}" is no append`);
    const [, single, batch, any, exact] = found;
    const expected: ExpectedRevision = any ? 'any' : exact === undefined ? 'no_stream' : BigInt(exact);
    results.push(await store.append(stream, expected, (single ?? batch!).split(',').map((number) => numbered(Number(number)))));
  }
  return results;
};

/** Ids of the stream's events as their numbers. */
export const numbersIn = async (store: EventStore, stream: string): Promise<readonly number[]> => (await streamOf(store, stream)).map(({ id }) => Number(id.slice(24)));
