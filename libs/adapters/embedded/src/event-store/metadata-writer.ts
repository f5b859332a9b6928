import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { WrongExpectedRevision, type ExpectedRevision, type StreamMetadata } from '@triada/ports';
import { softDeleteMark, type StoredMetadata, type StreamHead } from './stream-heads';

export const toStored = (metadata: StreamMetadata): StoredMetadata => ({
  ...(metadata.maxCount === undefined ? {} : { maxCount: metadata.maxCount }),
  ...(metadata.maxAge === undefined ? {} : { maxAge: metadata.maxAge }),
  ...(metadata.truncateBefore === undefined ? {} : { truncateBefore: String(metadata.truncateBefore) }),
  ...(metadata.custom === undefined ? {} : { custom: metadata.custom }),
});

export const fromStored = ({ truncateBefore, ...rest }: StoredMetadata): StreamMetadata =>
  truncateBefore === undefined ? rest : { ...rest, truncateBefore: BigInt(truncateBefore) };

/**
 * Metadata of streams, every revision kept. It has revisions of its own and no place in `$all`: it says how a stream is shown,
 * not what happened. Every method runs inside the shared write transaction; the caller has given the stream its row.
 */
export class MetadataWriter {
  readonly #insert: StatementSync;

  constructor(sqlite: DatabaseSync) {
    this.#insert = sqlite.prepare('INSERT INTO stream_metadata (stream, revision, created, json) VALUES (?, ?, ?, ?)');
  }

  check(head: StreamHead, expected: ExpectedRevision): void {
    const current = head.metadataRevision;
    const fits = expected === 'any' || (expected === 'stream_exists' ? current >= 0n : current === (expected === 'no_stream' ? -1n : expected));
    if (!fits) throw new WrongExpectedRevision(head.name, expected, current < 0n ? 'no_stream' : current);
  }

  write(head: StreamHead, created: string, metadata: StoredMetadata): void {
    this.#insert.run(head.id, head.metadataRevision + 1n, created, JSON.stringify(metadata));
    head.metadataRevision += 1n;
    head.metadata = metadata;
  }

  softDelete(head: StreamHead, created: string): void {
    this.write(head, created, { ...head.metadata, truncateBefore: String(softDeleteMark) });
  }

  /** What was deleted stays hidden, the next event is the first to be seen. */
  reopen(head: StreamHead, created: string): void {
    this.write(head, created, { ...head.metadata, truncateBefore: String(head.revision + 1n) });
  }
}
