import { StreamNotFound, type AllPage, type Position, type ReadAllOptions, type ReadStreamOptions, type RecordedEvent } from '@triada/ports';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { splitFilter } from './event-filter';
import type { HighWater } from './high-water';
import type { Link } from './link';
import type { LogNames } from './log-names';
import { allRequest, streamRequest, type Direction, type Place } from './read-requests';
import { faultOf } from './translate';
import { arrived, type Arrived, type Naming } from './wire-events';

/** Most events and most bytes of bodies of one page. */
const pageEvents = 500;
const pageBytes = 4 * 1_048_576;
/** Milliseconds that a search through the log of all contexts may be silent: the server looks at every event of it. */
const searchPatience = 600_000;
const all = { stream: '$all' };

/** Reads of one log on a server that holds many. */
export class LogReader {
  /** End of the server's log up to which this one is known, with its newest event then. */
  #known: { readonly end: bigint; readonly head: bigint | null } | null = null;

  constructor(
    private readonly link: Link,
    private readonly names: LogNames,
    private readonly seen: HighWater,
  ) {}

  stream(stream: string, options: ReadStreamOptions): AsyncIterable<RecordedEvent> {
    return this.#stream(this.names.onServer(stream), stream, this.names, options);
  }

  /** A stream beside the log, under its own name. */
  beside(name: string, options: ReadStreamOptions): AsyncIterable<RecordedEvent> {
    return this.#stream(name, name, { inLog: (found) => (found === name ? name : null) }, options);
  }

  async *#stream(name: string, stream: string, naming: Naming, { direction = 'forwards', from, limit = Number.MAX_SAFE_INTEGER }: ReadStreamOptions): AsyncIterable<RecordedEvent> {
    const place = from ?? (direction === 'forwards' ? 'start' : 'end');
    let given = 0;
    for await (const { event } of this.#replies(streamRequest(name, direction, place, Math.max(1, limit)), stream, naming)) {
      if (given++ >= limit) return;
      if (event) yield event;
    }
  }

  /** The last revision of a stream, null where there is none to be seen. */
  async lastRevision(stream: string): Promise<bigint | null> {
    try {
      for await (const { revision } of this.stream(stream, { direction: 'backwards', limit: 1 })) return revision;
    } catch (error) {
      if (!(error instanceof StreamNotFound)) throw error;
    }
    return null;
  }

  /** Position of one event of a stream as the server names it; undefined where it is hidden. */
  async positionOf(name: string, revision: bigint): Promise<Position | undefined> {
    for await (const { position } of this.beside(name, { from: revision, limit: 1 })) return position;
    return undefined;
  }

  async page({ direction = 'forwards', after, limit = pageEvents, filter }: ReadAllOptions): Promise<AllPage> {
    const place = after ?? (direction === 'forwards' ? 'start' : 'end');
    // Known before the read begins: up to here a page that is not full has surely looked.
    const end = direction === 'forwards' ? await this.#endBehind(place) : null;
    if (direction === 'forwards' && end === null) return { events: [], next: place === 'end' ? orStart(await this.end()) : place, end: true };
    if (direction === 'backwards' && place === 'start') return { events: [], next: 'start', end: true };
    const { prefixes, passes } = splitFilter(this.names, filter);
    const most = Math.min(limit, pageEvents);
    const events: RecordedEvent[] = [];
    let last = place === 'start' || place === 'end' ? null : BigInt(place);
    let [looked, bytes, full] = [0, 0, false];
    for await (const { event, position } of this.#replies(allRequest(direction, asPlace(place), most + 1, prefixes), all.stream)) {
      if (position === last) continue;
      last = position;
      looked += 1;
      if (event && passes(event)) {
        events.push(event);
        bytes += event.data.byteLength + event.metadata.byteLength;
      }
      full = looked >= most || bytes > pageBytes;
      if (full) break;
    }
    if (full) return { events, next: orStart(last), end: false };
    return { events, next: orStart(max(last, end)), end: true };
  }

  /** Position of the newest event of the server, whatever log it is of; null when there is none. */
  async end(): Promise<bigint | null> {
    for await (const { position } of this.#replies(allRequest('backwards', 'end', 1, null), all.stream)) return position;
    return null;
  }

  /** Position of the newest event of this log. What was looked at once is not looked at again. */
  async head(): Promise<Position | 'start'> {
    const end = await this.end();
    if (end === null) return 'start';
    const known = this.#known;
    if (known && known.end >= end) return orStart(known.head);
    const head = known ? ((await this.#newest('forwards', known.end)) ?? known.head) : await this.#newest('backwards', 'end');
    if (!this.#known || this.#known.end < end) this.#known = { end, head };
    return orStart(head);
  }

  /** A position behind the place up to which the server's log surely goes; null where there is none. What was seen before saves the question. */
  async #endBehind(place: Position | 'start' | 'end'): Promise<bigint | null> {
    if (place === 'end') return null;
    const from = place === 'start' ? -1n : BigInt(place);
    const end = this.seen.position > from ? this.seen.position : ((await this.end()) ?? -1n);
    return end > from ? end : null;
  }

  async #newest(direction: Direction, place: Place): Promise<bigint | null> {
    let newest: bigint | null = null;
    for await (const { event, position } of this.#replies(allRequest(direction, place, Number.MAX_SAFE_INTEGER, [this.names.prefix]), all.stream)) {
      if (!event || position === place) continue;
      newest = position;
      if (direction === 'backwards') break;
    }
    return newest;
  }

  async *#replies(request: ReadReq, stream: string, naming: Naming = this.names): AsyncIterable<Arrived> {
    const patience = request.getOptions()!.hasFilter() ? searchPatience : this.link.timeout;
    const { first, feed } = await this.link.open(request, { stream }, patience);
    const used = this.link.connection;
    try {
      for (let reply = first; reply !== null; reply = await feed.next(patience)) {
        const one = this.#arrived(reply, stream, naming);
        if (one) yield one;
      }
    } catch (cause) {
      const { error } = faultOf(cause, { stream });
      await this.link.afterFault(error, used);
      throw error;
    } finally {
      feed.cancel();
    }
  }

  #arrived(reply: ReadResp, stream: string, naming: Naming): Arrived | null {
    if (reply.hasStreamNotFound()) throw new StreamNotFound(stream);
    const message = reply.getEvent();
    if (!message) return null;
    const one = arrived(message, naming);
    this.seen.saw(one.position);
    return one;
  }
}

const orStart = (position: bigint | null): Position | 'start' => (position === null ? 'start' : String(position));
const max = (a: bigint | null, b: bigint | null): bigint | null => (a === null || (b !== null && b > a) ? b : a);
const asPlace = (place: Position | 'start' | 'end'): Place => (place === 'start' || place === 'end' ? place : BigInt(place));
