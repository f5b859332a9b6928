import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { checkAppend, IdempotencyConflict, type AppendResult, type EventToAppend, type ExpectedRevision } from '@triada/ports';
import { decideAppend, type StoredIds } from './decide-append';
import { checkLeafSize, leafHash, leafParts, leafText, type LeafParts } from './leaf';
import type { MetadataWriter } from './metadata-writer';
import { isSoftDeleted, type StreamHead, type StreamHeads } from './stream-heads';

/** An append made ready before its turn: checked, hashed, nothing left that could be refused for its form. */
export interface PreparedAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly EventToAppend[];
  readonly leaves: readonly LeafParts[];
}

export const prepareAppend = (log: string, stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): PreparedAppend => {
  checkAppend(stream, events);
  const leaves = events.map((event) => {
    const parts = leafParts(log, stream, event);
    checkLeafSize(parts);
    return parts;
  });
  return { stream, expected, events, leaves };
};

const largestNumber = BigInt(Number.MAX_SAFE_INTEGER);

/** SQLite takes a number faster than a bigint; above 2^53 only a bigint is exact. */
const bindable = (value: bigint): number | bigint => (value <= largestNumber ? Number(value) : value);

const byteEqual = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Decides and writes appends. Every method runs inside the shared write transaction. */
export class Appender {
  readonly #insert: StatementSync;
  readonly #insertStream: StatementSync;
  readonly #idAt: StatementSync;
  readonly #findId: StatementSync;
  readonly #rowAt: StatementSync;
  readonly #takePositions: StatementSync;
  readonly #savePosition: StatementSync;
  readonly #stored: StoredIds;
  #nextPosition = 0n;
  #firstPosition = 0n;
  #created = '';

  constructor(
    sqlite: DatabaseSync,
    private readonly heads: StreamHeads,
    private readonly metadata: MetadataWriter,
    private readonly clock: () => Date,
  ) {
    const prepare = (sql: string): StatementSync => {
      const statement = sqlite.prepare(sql);
      statement.setReadBigInts(true);
      return statement;
    };
    this.#insert = sqlite.prepare('INSERT INTO events (position, stream, revision, event_id, type, created, is_binary, data, metadata, leaf, leaf_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.#insertStream = prepare('INSERT INTO streams (name) VALUES (?)');
    this.#idAt = prepare('SELECT event_id FROM events WHERE stream = ? AND revision = ?');
    this.#findId = prepare('SELECT MAX(revision) AS revision FROM events WHERE stream = ? AND substr(event_id, 1, 13) = substr(?, 1, 13) AND event_id = ?');
    this.#rowAt = prepare('SELECT position, type, is_binary, data FROM events WHERE stream = ? AND revision = ?');
    this.#takePositions = prepare('SELECT next_position FROM counter WHERE id = 1');
    this.#savePosition = prepare('UPDATE counter SET next_position = ? WHERE id = 1');
    this.#stored = {
      find: (head, id) => (this.#findId.get(head.id, id, id)?.['revision'] ?? null) as bigint | null,
      at: (head, revision) => (this.#idAt.get(head.id, revision)?.['event_id'] ?? null) as string | null,
    };
  }

  /** First thing in a transaction. */
  begin(): void {
    this.#firstPosition = this.#nextPosition = this.#takePositions.get()!['next_position'] as bigint;
    this.#created = this.clock().toISOString();
  }

  /** Last thing in a transaction. */
  end(): void {
    if (this.#nextPosition !== this.#firstPosition) this.#savePosition.run(this.#nextPosition);
  }

  append(prepared: PreparedAppend): AppendResult {
    const { stream, expected, events } = prepared;
    const head = this.heads.toChange(stream);
    const decision = decideAppend(head, expected, events.map((event) => event.id), this.#stored);
    if (decision.kind === 'repeated') return this.#repeated(head, decision.first, events);
    head.id ??= this.createStream(stream);
    if (isSoftDeleted(head)) this.metadata.reopen(head, this.#created);
    return this.#write(head, head.id, prepared);
  }

  createStream(name: string): bigint {
    return this.#insertStream.run(name).lastInsertRowid as bigint;
  }

  /** Position of the last event written, −1 when there is none. */
  get lastPosition(): bigint {
    return this.#nextPosition - 1n;
  }

  get created(): string {
    return this.#created;
  }

  #write(head: StreamHead, stream: bigint, { events, leaves }: PreparedAppend): AppendResult {
    const created = this.#created;
    const streamNumber = bindable(stream);
    for (let index = 0; index < events.length; index++) {
      const event = events[index]!;
      const revision = head.revision + 1n;
      const leaf = leafText(leaves[index]!, revision, head.leafHash, created);
      const hash = leafHash(leaf);
      // Not `run`, which makes an object of counts for each row.
      this.#insert.get(
        bindable(this.#nextPosition), streamNumber, bindable(revision), event.id, event.type, created, event.contentType === 'binary' ? 1 : 0, event.data, event.metadata, leaf, hash,
      );
      head.revision = revision;
      head.leafHash = hash;
      this.#nextPosition += 1n;
    }
    return { revision: head.revision, position: String(this.#nextPosition - 1n), idempotent: false };
  }

  /** The answer of the first time, provided that the bodies are the same. Metadata may differ: it names the attempt. */
  #repeated(head: StreamHead, first: bigint, events: readonly EventToAppend[]): AppendResult {
    let last = { revision: first, position: 0n };
    for (const [index, event] of events.entries()) {
      const revision = this.#revisionOf(head, event.id, first + BigInt(index));
      const row = this.#rowAt.get(head.id, revision)!;
      const same = row['type'] === event.type && row['is_binary'] === (event.contentType === 'binary' ? 1n : 0n) && byteEqual(row['data'] as Uint8Array, event.data);
      if (!same) throw new IdempotencyConflict(head.name, event.id);
      last = { revision, position: row['position'] as bigint };
    }
    return { revision: last.revision, position: String(last.position), idempotent: true };
  }

  #revisionOf(head: StreamHead, id: string, likely: bigint): bigint {
    return this.#stored.at(head, likely) === id ? likely : this.#stored.find(head, id)!;
  }
}
