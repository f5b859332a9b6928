import { StreamDeleted, WrongExpectedRevision, type ExpectedRevision, type StreamRevision } from '@triada/ports';
import { isSoftDeleted, type StreamHead } from './stream-heads';

/** How the decision looks at what the stream already holds. */
export interface StoredIds {
  /** Revision of the newest event with this id, null when there is none. */
  find(head: StreamHead, id: string): bigint | null;
  /** Id of the event at a revision, null when it is not kept here. */
  at(head: StreamHead, revision: bigint): string | null;
}

export type AppendDecision = { readonly kind: 'write' } | { readonly kind: 'repeated'; readonly first: bigint; readonly last: bigint };

export const currentRevision = (head: Readonly<StreamHead>): StreamRevision => (head.revision < 0n ? 'no_stream' : head.revision);

const write: AppendDecision = { kind: 'write' };

/** Ids known anywhere in the stream: the weak idempotency of `any` and `stream_exists`, here over the whole stream. */
const byAnyRevision = (head: StreamHead, expected: ExpectedRevision, ids: readonly string[], stored: StoredIds): AppendDecision => {
  if (head.revision < 0n) return write;
  const first = stored.find(head, ids[0]!);
  if (first === null) return write;
  let last = first;
  for (const id of ids.slice(1)) {
    const revision = stored.find(head, id);
    if (revision === null) throw new WrongExpectedRevision(head.name, expected, currentRevision(head), true);
    last = revision;
  }
  return { kind: 'repeated', first, last };
};

/** Ids known exactly behind the expected revision: the strong idempotency. Above the current revision nothing is known. */
const byExactRevision = (head: StreamHead, expected: ExpectedRevision, exact: bigint, ids: readonly string[], stored: StoredIds): AppendDecision => {
  for (const [index, id] of ids.entries()) {
    const at = exact + 1n + BigInt(index);
    if (at <= head.revision && stored.at(head, at) === id) continue;
    // The first `no_stream` on a soft-deleted stream opens it again; numbering goes on.
    if (index === 0 && expected === 'no_stream' && isSoftDeleted(head)) return write;
    throw new WrongExpectedRevision(head.name, expected, currentRevision(head), index > 0);
  }
  return { kind: 'repeated', first: exact + 1n, last: exact + BigInt(ids.length) };
};

/**
 * The rules of EventStoreDB for an expected revision (reliability 1, `CheckCommit`). Pure but for the look-ups given.
 * Throws `StreamDeleted` or `WrongExpectedRevision`; the batch has at least one event.
 */
export const decideAppend = (head: StreamHead, expected: ExpectedRevision, ids: readonly string[], stored: StoredIds): AppendDecision => {
  if (head.tombstoned) throw new StreamDeleted(head.name);
  if (expected === 'stream_exists' && (isSoftDeleted(head) || (head.revision < 0n && head.metadataRevision < 0n))) {
    throw new WrongExpectedRevision(head.name, expected, currentRevision(head));
  }
  if (expected === 'any' || expected === 'stream_exists') return byAnyRevision(head, expected, ids, stored);
  const exact = expected === 'no_stream' ? -1n : expected;
  if (exact === head.revision) return write;
  return byExactRevision(head, expected, exact, ids, stored);
};
