import { checkRecord, type MismatchKind, type SealedRecord, type Sha256 } from './verify-leaf';

export interface Mismatch {
  readonly kind: MismatchKind;
  /** Number of the event in its log, from 1. */
  readonly number: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly eventId: string;
}

/** The end of a stream that was verified before: its revision and the hash of its leaf. */
export interface StreamEnd {
  readonly revision: bigint;
  readonly leafHash: string;
}

/** Where a range does not begin at the beginning: what stands right before a revision of a stream. */
export type EndBefore = (stream: string, revision: bigint) => Promise<StreamEnd | null>;

/**
 * Verifies a log, or a range of it, event by event in its own order: no leaf missing in the sequence, every leaf as it was hashed,
 * every body as the leaf says, every revision of a stream after the one before, linked by its hash. Stops at the first mismatch.
 * A tail that was cut off is not seen by this: it takes a checkpoint that somebody else has kept (reliability 6.2).
 */
export class LogVerifier {
  readonly #ends = new Map<string, StreamEnd>();
  #expected: bigint;
  #checked = 0;
  #mismatch: Mismatch | null = null;
  #lastLeafHash: string | null = null;

  constructor(
    private readonly sha256: Sha256,
    private readonly endBefore: EndBefore,
    /** Index of the first leaf of the range. */
    from = 0n,
  ) {
    this.#expected = from;
  }

  /** False once a mismatch is found; nothing is read after it. */
  async take(record: SealedRecord): Promise<boolean> {
    if (this.#mismatch) return false;
    const broken = await this.#breach(record);
    if (broken) {
      const { stream, revision, eventId } = record;
      this.#mismatch = {
        kind: broken,
        number: (broken === 'leaf-missing' ? this.#expected : record.index) + 1n,
        stream,
        revision,
        eventId,
      };
      return false;
    }
    this.#expected = record.index + 1n;
    this.#ends.set(record.stream, { revision: record.revision, leafHash: record.leafHash });
    this.#lastLeafHash = record.leafHash;
    this.#checked++;
    return true;
  }

  get result(): { readonly checked: number; readonly mismatch: Mismatch | null; readonly lastLeafHash: string | null } {
    return { checked: this.#checked, mismatch: this.#mismatch, lastLeafHash: this.#lastLeafHash };
  }

  async #breach(record: SealedRecord): Promise<MismatchKind | null> {
    if (record.index !== this.#expected) return 'leaf-missing';
    const checked = checkRecord(record, this.sha256);
    if ('broken' in checked) return checked.broken;
    const known = this.#ends.get(record.stream);
    const before = known ?? (record.revision === 0n ? null : await this.endBefore(record.stream, record.revision - 1n));
    if ((before?.revision ?? -1n) !== record.revision - 1n) return 'revision-missing';
    return checked.header.prevStreamLeaf === (before?.leafHash ?? null) ? null : 'chain-broken';
  }
}
