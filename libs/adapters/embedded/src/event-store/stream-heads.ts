import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Horizon } from './horizon';

/** What the writer must know of one stream. Changed only inside a write transaction. */
export interface StreamHead {
  /** Row of `streams`, null while the stream has none. */
  id: bigint | null;
  readonly name: string;
  /** −1 while no event was written. */
  revision: bigint;
  leafHash: string | null;
  tombstoned: boolean;
  /** −1 while no metadata was written. */
  metadataRevision: bigint;
  /** Newest metadata document. */
  metadata: StoredMetadata;
  /** The transaction that last changed the stream, or may have. */
  touched: number;
}

export interface StoredMetadata {
  readonly maxCount?: number;
  readonly maxAge?: number;
  /** Decimal text of a 64-bit number. */
  readonly truncateBefore?: string;
  readonly custom?: Readonly<Record<string, unknown>>;
}

/** `$tb` of a soft-deleted stream: above every revision (reliability 1). */
export const softDeleteMark = 2n ** 63n - 1n;

export const isSoftDeleted = (head: Readonly<StreamHead>): boolean => head.metadata.truncateBefore === String(softDeleteMark);

/** Events below this revision are hidden from readers of the stream. */
export const firstVisible = ({ metadata, revision }: Readonly<StreamHead>): bigint => {
  const byMark = BigInt(metadata.truncateBefore ?? 0);
  const byCount = metadata.maxCount === undefined ? 0n : revision - BigInt(metadata.maxCount) + 1n;
  return byMark > byCount ? byMark : byCount;
};

const capacity = 50_000;

/** Heads of streams, read from the database when asked for; those known longest leave first. */
export class StreamHeads {
  readonly #known = new Map<string, StreamHead>();
  readonly #stream: StatementSync;
  readonly #last: StatementSync;
  readonly #lastShown: StatementSync;
  readonly #metadata: StatementSync;

  constructor(
    sqlite: DatabaseSync,
    private readonly horizon: Horizon,
  ) {
    this.#stream = sqlite.prepare('SELECT id, base, tombstoned FROM streams WHERE name = ?');
    this.#last = sqlite.prepare('SELECT revision, leaf_hash FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1');
    this.#lastShown = sqlite.prepare('SELECT COALESCE((SELECT revision FROM events WHERE stream = ?1 AND position <= ?2 ORDER BY revision DESC LIMIT 1), base) AS revision FROM streams WHERE id = ?1');
    this.#metadata = sqlite.prepare('SELECT revision, json FROM stream_metadata WHERE stream = ? ORDER BY revision DESC LIMIT 1');
    for (const statement of [this.#stream, this.#last, this.#lastShown, this.#metadata]) statement.setReadBigInts(true);
  }

  of(name: string): StreamHead {
    const known = this.#known.get(name);
    if (known) return known;
    const head = this.#load(name);
    if (this.#known.size >= capacity) this.#known.delete(this.#known.keys().next().value!);
    this.#known.set(name, head);
    return head;
  }

  /** For a writer, inside its transaction. */
  toChange(name: string): StreamHead {
    const head = this.of(name);
    head.touched = this.horizon.transaction;
    return head;
  }

  /** For a reader: events stop at the horizon. Metadata and tombstones, which say how a stream is shown, may be seen a moment before. */
  shown(name: string): Readonly<StreamHead> {
    const head = this.of(name);
    if (head.id === null || this.horizon.holds(head.touched)) return head;
    return { ...head, revision: this.#lastShown.get(head.id, this.horizon.position)!['revision'] as bigint };
  }

  /** After a rollback nothing remembered is certain. */
  forget(): void {
    this.#known.clear();
  }

  #load(name: string): StreamHead {
    const stream = this.#stream.get(name);
    const head: StreamHead = { id: null, name, revision: -1n, leafHash: null, tombstoned: false, metadataRevision: -1n, metadata: {}, touched: this.horizon.transaction };
    if (!stream) return head;
    head.id = stream['id'] as bigint;
    head.tombstoned = stream['tombstoned'] === 1n;
    const last = this.#last.get(head.id);
    head.revision = last ? (last['revision'] as bigint) : (stream['base'] as bigint);
    head.leafHash = last ? (last['leaf_hash'] as string) : null;
    const metadata = this.#metadata.get(head.id);
    if (metadata) {
      head.metadataRevision = metadata['revision'] as bigint;
      head.metadata = JSON.parse(metadata['json'] as string) as StoredMetadata;
    }
    return head;
  }
}
