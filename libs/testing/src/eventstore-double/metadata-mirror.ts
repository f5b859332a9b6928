import { randomUUID } from 'node:crypto';
import { InvalidAppend, StreamDeleted, type EventToAppend, type StreamMetadata } from '@triada/ports';
import type { EmbeddedEventStore } from '@triada/adapter-embedded';
import { describedBy, isMetadataName, metadataStreamOf, toStoredName, toWireName } from './names';
import type { Written } from './double-log';

/** Integers of 64 bits do not survive `JSON.parse`; `$tb` may be one. */
const mark = /"\$tb"\s*:\s*(\d+)/;

const fromDocument = (bytes: Uint8Array): StreamMetadata => {
  const text = new TextDecoder().decode(bytes);
  const parsed = JSON.parse(text) as Record<string, unknown>;
  const { $maxCount, $maxAge, $tb, ...custom } = parsed;
  return {
    ...(typeof $maxCount === 'number' ? { maxCount: $maxCount } : {}),
    ...(typeof $maxAge === 'number' ? { maxAge: $maxAge } : {}),
    ...($tb === undefined ? {} : { truncateBefore: BigInt(mark.exec(text)![1]!) }),
    ...(Object.keys(custom).length === 0 ? {} : { custom }),
  };
};

const toDocument = ({ maxCount, maxAge, truncateBefore, custom }: StreamMetadata): string => {
  const text = JSON.stringify({ ...custom, ...(maxCount === undefined ? {} : { $maxCount: maxCount }), ...(maxAge === undefined ? {} : { $maxAge: maxAge }) });
  if (truncateBefore === undefined) return text;
  return `${text.slice(0, -1)}${text === '{}' ? '' : ','}"$tb":${truncateBefore}}`;
};

/**
 * Metadata of streams stand twice: in the embedded store, where they have their effect, and as events of `$$stream`, where the wire
 * sees them. One change at a time, so that both have the same revisions.
 */
export class MetadataMirror {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: EmbeddedEventStore) {}

  /** A document sent by a client: its event first, which decides; then the effect. */
  write(stream: string, append: () => Promise<Written>, event: EventToAppend): Promise<Written> {
    return this.#oneByOne(async () => {
      let metadata: StreamMetadata;
      try {
        metadata = fromDocument(event.data);
      } catch (error) {
        throw new InvalidAppend(`metadata of ${stream} are no JSON document: ${String(error)}`);
      }
      const written = await append();
      if (await this.#isAhead(stream)) await this.store.writeMetadata(toStoredName(stream), 'any', metadata);
      return written;
    });
  }

  /** An effect of the store itself (delete, reopen): its event follows. */
  show(stream: string): Promise<void> {
    return this.#oneByOne(() => this.#show(stream));
  }

  /** After each append; costs two look-ups, and nothing where the stream has no metadata. */
  async showReopening(stream: string): Promise<void> {
    const { revision } = await this.store.readMetadata(toStoredName(stream));
    if (revision !== 'no_stream' && (await this.#eventsOf(stream)) < revision + 1n) await this.show(stream);
  }

  async heal(): Promise<void> {
    const described = new Map<string, EventToAppend>();
    for (let after = undefined as string | undefined, end = false; !end; ) {
      const page = await this.store.readAll({ after, filter: { streamRegex: '^%\\$\\$' } });
      for (const event of page.events) if (isMetadataName(event.stream)) described.set(describedBy(toWireName(event.stream))!, event);
      ({ next: after, end } = page);
    }
    for (const [stream, newest] of described) {
      try {
        if (await this.#isAhead(stream)) await this.store.writeMetadata(toStoredName(stream), 'any', fromDocument(newest.data));
        else await this.#show(stream);
      } catch (error) {
        // A tombstoned stream has no metadata any more.
        if (!(error instanceof StreamDeleted)) throw error;
      }
    }
  }

  async #show(stream: string): Promise<void> {
    const { metadata, revision } = await this.store.readMetadata(toStoredName(stream));
    if (revision === 'no_stream' || (await this.#eventsOf(stream)) >= revision + 1n) return;
    const data = new TextEncoder().encode(toDocument(metadata));
    // The mark of a deleted stream is above what JSON numbers can hold, so the document is kept as bytes.
    await this.store.append(toStoredName(metadataStreamOf(stream)), 'any', [{ id: randomUUID(), type: '%~%$metadata', data, metadata: new Uint8Array(), contentType: 'binary' }]);
  }

  async #isAhead(stream: string): Promise<boolean> {
    const { revision } = await this.store.readMetadata(toStoredName(stream));
    return (await this.#eventsOf(stream)) > (revision === 'no_stream' ? 0n : revision + 1n);
  }

  async #eventsOf(stream: string): Promise<bigint> {
    const { revision } = await this.store.append(toStoredName(metadataStreamOf(stream)), 'any', []);
    return revision === 'no_stream' ? 0n : revision + 1n;
  }

  #oneByOne<T>(change: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(change);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
