import {
  appendSize, maxAppendBytes, StreamDeleted, StreamNotFound, WrongExpectedRevision,
  type EventToAppend, type LogInspection, type LogStatistics, type Position, type RecordedEvent, type SealedEvent, type SealedPage, type StreamSummary,
} from '@triada/ports';
import type { LogReader } from '../log-reader';
import { fromEvent, sealOf, toEvent, type Seal } from './seal-event';
import { Tally } from './tally';

/** Seals written in one append, and read in one page. */
const sealsAtOnce = 200;

/** Reads and writes of the stream of seals, as the adapter makes them. */
export interface SealStream {
  read(from: bigint, limit: number): AsyncIterable<RecordedEvent>;
  append(expected: bigint | 'no_stream', events: readonly EventToAppend[]): Promise<unknown>;
}

/**
 * The sealer of one log (reliability 6.2): it reads the log in order and keeps, for each event, the exact leaf as one event of a stream
 * beside the log. The revision there is the index of the leaf; the position of the event stands in its metadata. Several sealers may run
 * at once: they write the same seals at the same revisions. What is acknowledged but not sealed yet is the known window; every question
 * seals it first.
 */
export class SealedLog implements LogInspection {
  readonly #tally = new Tally();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly log: string,
    private readonly reader: LogReader,
    private readonly seals: SealStream,
  ) {}

  /** Seals all that is in the log now; resolves with the number of leaves. */
  seal(): Promise<bigint> {
    const done = this.#turn.then(() => this.#seal());
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async sealed({ after = 'start', limit = sealsAtOnce }: { readonly after?: Position | 'start'; readonly limit?: number } = {}): Promise<SealedPage> {
    const count = await this.seal();
    const from = after === 'start' ? 0n : await this.#indexAfter(BigInt(after), count);
    const page = await this.reader.page({ after, limit: Math.min(limit, sealsAtOnce) });
    if (page.events.length === 0 && from < count) throw new Error(`log ${this.log}: leaf ${from} seals an event that the log no longer has`);
    if (page.events.length === 0) return { events: [], next: after, end: true };
    const events: SealedEvent[] = [];
    for await (const kept of this.seals.read(from, page.events.length)) events.push(this.#joined(page.events[events.length]!, fromEvent(kept)));
    const next = events.at(-1)?.event.position ?? after;
    return { events, next, end: from + BigInt(events.length) >= count };
  }

  async sealedAt(stream: string, revision: bigint): Promise<SealedEvent | null> {
    const count = await this.seal();
    const visible = await this.#event(stream, revision);
    if (visible) {
      for await (const kept of this.seals.read(await this.#indexAfter(BigInt(visible.position) - 1n, count), 1)) return this.#joined(visible, fromEvent(kept));
    }
    return this.#hidden(stream, revision, count);
  }

  async streams({ after = '', limit = 1_000, prefix = '' }: { readonly prefix?: string; readonly after?: string; readonly limit?: number } = {}): Promise<readonly StreamSummary[]> {
    await this.seal();
    return this.#tally.streams(prefix, after, limit);
  }

  async statistics(): Promise<LogStatistics> {
    await this.seal();
    return this.#tally.statistics();
  }

  async #seal(): Promise<bigint> {
    await this.#follow();
    for (;;) {
      const { events } = await this.reader.page({ after: this.#tally.position, limit: sealsAtOnce });
      if (events.length === 0) return this.#tally.next;
      const seals = this.#sealsOf(events);
      try {
        await this.seals.append(this.#tally.next === 0n ? 'no_stream' : this.#tally.next - 1n, seals.map((seal) => toEvent(this.log, seal)));
        for (const seal of seals) this.#tally.add(seal);
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
        // Another sealer was faster: its seals are ours too.
        await this.#follow();
      }
    }
  }

  /** Leaves of these events, as many as one append takes. */
  #sealsOf(events: readonly RecordedEvent[]): readonly Seal[] {
    const seals: Seal[] = [];
    const previous = new Map<string, string>();
    let room = maxAppendBytes;
    for (const event of events) {
      const seal = sealOf(this.log, event, this.#tally.next + BigInt(seals.length), previous.get(event.stream) ?? this.#tally.leafHashOf(event.stream));
      room -= appendSize([toEvent(this.log, seal)]);
      if (room < 0) break;
      previous.set(event.stream, seal.leafHash);
      seals.push(seal);
    }
    return seals;
  }

  /** Counts what others sealed. */
  async #follow(): Promise<void> {
    for await (const kept of this.#read(this.#tally.next, Number.MAX_SAFE_INTEGER)) this.#tally.add(kept);
  }

  async *#read(from: bigint, limit: number): AsyncIterable<Seal> {
    try {
      for await (const kept of this.seals.read(from, limit)) yield fromEvent(kept);
    } catch (error) {
      // Nothing was sealed yet.
      if (!(error instanceof StreamNotFound)) throw error;
    }
  }

  /** Index of the first seal behind a position: positions grow with the index, so it is found by halving. */
  async #indexAfter(position: bigint, count: bigint): Promise<bigint> {
    let [low, high] = [0n, count];
    while (low < high) {
      const middle = (low + high) / 2n;
      let behind = true;
      for await (const seal of this.#read(middle, 1)) behind = BigInt(seal.position) > position;
      if (behind) high = middle;
      else low = middle + 1n;
    }
    return low;
  }

  async #event(stream: string, revision: bigint): Promise<RecordedEvent | null> {
    try {
      for await (const event of this.reader.stream(stream, { from: revision, limit: 1 })) return event.revision === revision ? event : null;
    } catch (error) {
      if (!isHidden(error)) throw error;
    }
    return null;
  }

  /** A deleted or hidden event stands in `$all` only; its seal says where. */
  async #hidden(stream: string, revision: bigint, count: bigint): Promise<SealedEvent | null> {
    if (this.#tally.leafHashOf(stream) === null) return null;
    for await (const seal of this.#read(0n, Number(count))) {
      if (seal.header.stream !== stream || BigInt(seal.header.revision) !== revision) continue;
      const before = await this.#positionBefore(seal.index);
      const { events } = await this.reader.page({ after: before, limit: 1 });
      return events[0] ? this.#joined(events[0], seal) : null;
    }
    return null;
  }

  async #positionBefore(index: bigint): Promise<Position | 'start'> {
    if (index > 0n) for await (const { position } of this.#read(index - 1n, 1)) return position;
    return 'start';
  }

  /** Throws where log and seals are not of the same event: something was taken out of one of them. */
  #joined(event: RecordedEvent, { index, leaf, leafHash, position }: Seal): SealedEvent {
    if (event.position !== position) throw new Error(`log ${this.log}: leaf ${index} seals position ${position}, but the log has position ${event.position} in its place`);
    return { event, index, leaf, leafHash };
  }
}

const isHidden = (error: unknown): boolean => error instanceof StreamNotFound || error instanceof StreamDeleted;
