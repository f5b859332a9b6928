import type { DatabaseSync } from 'node:sqlite';

/**
 * How far readers see: as far as the log is on disk (reliability 2.4). Writers decide on what is committed, for their own commits reach
 * the disk later still; a reader must not learn of an event that a power cut can take back.
 */
export class Horizon {
  /** Transactions begun, in the order of their commits. */
  #begun = 0;
  #transaction = 0;

  /** `position` of the last event on disk, −1 when there is none. */
  private constructor(public position: bigint) {}

  /** Of a log that was opened and flushed, and not written to yet. */
  static of(sqlite: DatabaseSync): Horizon {
    return new Horizon(BigInt(sqlite.prepare('SELECT COALESCE(MAX(position), -1) AS last FROM events').get()!['last'] as number));
  }

  begin(): void {
    this.#begun++;
  }

  /** The transaction under way, or the last one. */
  get transaction(): number {
    return this.#begun;
  }

  /** Whether all that a transaction and those before it wrote is on disk. */
  holds(transaction: number): boolean {
    return transaction <= this.#transaction;
  }

  /** Everything up to a transaction, whose last event has this position, is on disk. */
  reach(transaction: number, position: bigint): void {
    // Two flushes may be under way, and the later one may end first.
    if (transaction <= this.#transaction) return;
    this.#transaction = transaction;
    this.position = position;
  }
}
