import { StreamNotFound, WrongExpectedRevision, type AllPage, type AppendResult, type EventStore, type EventToAppend, type ExpectedRevision, type ReadAllOptions, type ReadStreamOptions, type RecordedEvent, type Subscription, type SubscriptionMessage } from '@triada/ports';

/** A double of the event store: enough of the port for slices to run on until the embedded adapter is at hand. */
export class MemoryStore implements EventStore {
  readonly name = 'double';
  readonly version = '0';
  private readonly events: RecordedEvent[] = [];
  private readonly streams = new Map<string, RecordedEvent[]>();
  private wake: (() => void)[] = [];

  async append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult> {
    await Promise.resolve();
    const known = this.streams.get(stream) ?? [];
    const actual = known.length === 0 ? 'no_stream' : BigInt(known.length - 1);
    if (expected !== 'any' && expected !== actual) throw new WrongExpectedRevision(stream, expected, actual);
    for (const event of events) {
      const recorded = { ...event, stream, revision: BigInt(known.length), position: String(this.events.length), created: new Date().toISOString() };
      known.push(recorded);
      this.events.push(recorded);
    }
    this.streams.set(stream, known);
    const woken = this.wake;
    this.wake = [];
    for (const wake of woken) wake();
    return { revision: BigInt(known.length - 1), position: String(this.events.length - 1), idempotent: false };
  }

  async *readStream(stream: string, { from = 'start', limit = Infinity }: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    const known = this.streams.get(stream);
    if (!known) throw new StreamNotFound(stream);
    const start = typeof from === 'bigint' ? Number(from) : 0;
    yield* known.slice(start, start + limit);
  }

  async readAll({ after = 'start', limit = 500 }: ReadAllOptions = {}): Promise<AllPage> {
    const start = after === 'start' ? 0 : Number(after) + 1;
    const events = this.events.slice(start, start + limit);
    return { events, next: events.at(-1)?.position ?? (after as string), end: start + events.length >= this.events.length };
  }

  subscribe(): Subscription {
    let over = false;
    const next = () => new Promise<void>((resolve) => this.wake.push(resolve));
    const iterate = async function* (): AsyncGenerator<SubscriptionMessage> {
      while (!over) {
        await next();
        if (!over) yield { kind: 'checkpoint', position: '0' };
      }
    };
    return {
      buffered: () => 0,
      [Symbol.asyncIterator]: iterate,
      cancel: async () => {
        over = true;
        for (const wake of this.wake.splice(0)) wake();
      },
    };
  }

  deleteStream = (): Promise<never> => Promise.reject(new Error('the double deletes nothing'));
  tombstoneStream = this.deleteStream;
  readMetadata = this.deleteStream;
  writeMetadata = this.deleteStream;
  comparePositions = (a: string, b: string): number => Number(a) - Number(b);
  head = async () => (this.events.at(-1)?.position ?? 'start') as string;
  close = async (): Promise<void> => undefined;
}
