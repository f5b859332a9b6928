import { randomUUID } from 'node:crypto';
import {
  IdempotencyConflict, InvalidAppend, StreamDeleted, WrongExpectedRevision,
  type AppendResult, type EventToAppend, type ExpectedRevision, type Position, type StreamRevision,
} from '@triada/ports';
import type { EmbeddedEventStore } from '@triada/adapter-embedded';
import { MetadataMirror } from './metadata-mirror';
import { describedBy, toStoredName, tombstones } from './names';
import { RecentIds } from './recent-ids';

export interface Written {
  readonly revision: StreamRevision;
  readonly position?: Position;
}

type Deletable = Exclude<ExpectedRevision, 'stream_exists'>;

/**
 * The rules of the wire over the rules of the embedded store: they are the same but for what reliability 2.2 declares. The server
 * knows only recent ids under `any`, never compares bodies, and shows metadata and tombstones as events of `$all`.
 */
export class DoubleLog {
  readonly #recent: RecentIds;
  readonly #metadata: MetadataMirror;

  constructor(
    readonly store: EmbeddedEventStore,
    weakWindow: number,
  ) {
    this.#recent = new RecentIds(weakWindow);
    this.#metadata = new MetadataMirror(store);
  }

  /** Brings metadata and their events to the same revision where a kill fell between the two. */
  heal(): Promise<void> {
    return this.#metadata.heal();
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<Written> {
    const described = describedBy(stream);
    if (described !== null) return this.#appendMetadata(described, stream, expected, events);
    const result = await this.#append(toStoredName(stream), expected, events);
    await this.#metadata.showReopening(stream);
    return result;
  }

  async deleteStream(stream: string, expected: Deletable): Promise<void> {
    await this.store.deleteStream(toStoredName(stream), expected);
    await this.#metadata.show(stream);
  }

  async tombstoneStream(stream: string, expected: ExpectedRevision): Promise<void> {
    await this.store.tombstoneStream(toStoredName(stream), expected);
    await this.store.append(tombstones, 'any', [{ id: randomUUID(), type: '%$streamDeleted', data: new TextEncoder().encode(stream), metadata: new Uint8Array(), contentType: 'binary' }]);
  }

  /** A metadata stream is deleted with the stream that it describes. Throws `StreamDeleted`. */
  async assertReadable(stream: string): Promise<void> {
    const described = describedBy(stream);
    if (described === null) return;
    try {
      await this.store.readMetadata(toStoredName(described));
    } catch (error) {
      throw error instanceof StreamDeleted ? new StreamDeleted(stream) : error;
    }
  }

  async #appendMetadata(described: string, stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<Written> {
    await this.assertReadable(stream);
    if (events.length !== 1) throw new InvalidAppend(`the protocol double writes metadata one event at a time, not ${events.length}`);
    return this.#metadata.write(described, () => this.#append(toStoredName(stream), expected, events), events[0]!);
  }

  async #append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<Written> {
    const ids = events.map(({ id }) => id);
    const written = await this.#written(stream, expected, events);
    this.#recent.add(stream, ids);
    return written;
  }

  async #written(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<Written> {
    const weak = expected === 'any' || expected === 'stream_exists';
    const forgotten = weak && events.length > 0 && !this.#recent.has(stream, events[0]!.id);
    try {
      const result = await this.store.append(stream, expected, events);
      return result.idempotent && forgotten ? await this.#again(stream, events) : result;
    } catch (error) {
      if (forgotten && ((error instanceof WrongExpectedRevision && error.partialRetry) || error instanceof IdempotencyConflict)) return this.#again(stream, events);
      if (error instanceof IdempotencyConflict) return this.#asBefore(stream, expected, events);
      throw error;
    }
  }

  /** Ids that the server no longer knows under `any` are new events: under the current revision they are that here too. */
  async #again(stream: string, events: readonly EventToAppend[]): Promise<AppendResult> {
    for (;;) {
      const { revision } = await this.store.append(stream, 'any', []);
      try {
        return await this.store.append(stream, revision, events);
      } catch (error) {
        // Another writer was faster between the look and the append.
        if (!(error instanceof WrongExpectedRevision)) throw error;
      }
    }
  }

  /** Bodies are never compared: what stands there is the answer. */
  async #asBefore(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<Written> {
    const last = events[events.length - 1]!.id;
    const exact = expected === 'no_stream' ? -1n : typeof expected === 'bigint' ? expected : null;
    const options = exact === null ? ({ direction: 'backwards' } as const) : { from: exact + BigInt(events.length), limit: 1 };
    for await (const { id, position, revision } of this.store.readStream(stream, options)) if (id === last) return { revision, position };
    if (exact === null) throw new Error(`protocol double: event ${last} of ${stream} is known, but hidden`);
    return { revision: exact + BigInt(events.length) };
  }
}
