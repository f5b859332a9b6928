import { InvalidAppend, type AllPage, type AppendResult, type EventStore, type EventToAppend, type RecordedEvent, type Subscription, type SubscriptionMessage } from '@triada/ports';
import type { Differences, EventStoreFixture } from './fixture';

/** Answers everything kindly and keeps nothing. */
export class DoNothingEventStore implements EventStore {
  readonly name = 'does nothing';
  readonly version = '0';

  async append(_stream: string, _expected: unknown, events: readonly EventToAppend[]): Promise<AppendResult> {
    return { revision: events.length === 0 ? 'no_stream' : BigInt(events.length - 1), position: '0', idempotent: false };
  }

  async *readStream(): AsyncIterable<RecordedEvent> {}

  async readAll(): Promise<AllPage> {
    return { events: [], next: 'start', end: true };
  }

  /** Falls silent for ever until it is cancelled. */
  subscribe(): Subscription {
    const { promise, resolve } = Promise.withResolvers<IteratorResult<SubscriptionMessage>>();
    const cancel = async (): Promise<void> => resolve({ done: true, value: undefined });
    return { cancel, buffered: () => 0, [Symbol.asyncIterator]: () => ({ next: () => promise }) };
  }

  async deleteStream(): Promise<void> {}

  async tombstoneStream(): Promise<void> {}

  async readMetadata(): Promise<{ readonly metadata: object; readonly revision: 'no_stream' }> {
    return { metadata: {}, revision: 'no_stream' };
  }

  async writeMetadata(): Promise<AppendResult> {
    return { revision: 0n, idempotent: false };
  }

  comparePositions(): number {
    return 0;
  }

  async head(): Promise<'start'> {
    return 'start';
  }

  async close(): Promise<void> {}
}

/** Lends the store that does nothing, under any declaration of differences. */
export const doNothingFixture = (differences: Differences): EventStoreFixture => {
  const store = new DoNothingEventStore();
  return {
    differences,
    store,
    patience: 30,
    maxBuffered: 1,
    setClock: () => {},
    reopen: async () => store,
    seeded: async () => store,
    loseNextReply: () => {},
    waitingReaders: () => 0,
    startWriter: async () => ({ acknowledged: () => Array.from({ length: 100 }, () => ['a', 'b', 'c']), kill: async () => {} }),
    integrity: async () => 'ok',
    fillDisk: async () => {},
    freeDisk: async () => {},
    tornAppend: async () => store,
    secondProcess: async () => (differences.files === 'ours' ? new InvalidAppend('refused for another reason') : store),
    backup: async () => store,
    dispose: async () => {},
  };
};
