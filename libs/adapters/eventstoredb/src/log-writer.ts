import type { EventData } from '@eventstore/db-client';
import type { AppendResult, ExpectedRevision } from '@triada/ports';
import { backoff, pause } from './backoff';
import type { Connection } from './connection';
import type { HighWater } from './high-water';
import type { Link } from './link';
import type { LogReader } from './log-reader';
import { faultOf, isPassing, type Fault, type Subject } from './translate';

/**
 * Appends. The wire does not say whether an append had been made before, but its position does: what the writer knew to be in the log
 * before it sent the append is older than everything the append could write. After every fault it looks again where the log ends.
 */
export class LogWriter {
  /** Whether what is known of the end of the log may be too little. */
  #inDoubt = true;

  constructor(
    private readonly link: Link,
    private readonly seen: HighWater,
  ) {}

  /** Writes events, one at least, to a stream as the server names it. */
  async append(name: string, expected: ExpectedRevision, events: readonly EventData[], subject: Subject, reader: LogReader): Promise<AppendResult> {
    for (let attempt = 1; ; attempt++) {
      const used = this.link.connection;
      try {
        await this.#settle(reader);
        return await this.#once(used, name, expected, events, reader);
      } catch (cause) {
        const fault = await this.#fault(cause, { ...subject, expected }, used);
        if (attempt >= this.link.attempts || !mayRepeat(fault, expected)) throw fault.error;
        await pause(backoff(attempt));
      }
    }
  }

  /** A change that is not found again by any id: made once, unless the server surely never got it. */
  async change(subject: Subject, make: (connection: Connection) => Promise<unknown>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const used = this.link.connection;
      try {
        await make(used);
        return;
      } catch (cause) {
        const fault = await this.#fault(cause, subject, used);
        if (attempt >= this.link.attempts || fault.outcome !== 'not-sent') throw fault.error;
        await pause(backoff(attempt));
      }
    }
  }

  async #settle(reader: LogReader): Promise<void> {
    if (!this.#inDoubt) return;
    await reader.end();
    this.#inDoubt = false;
  }

  async #once(used: Connection, name: string, expectedRevision: ExpectedRevision, events: readonly EventData[], reader: LogReader): Promise<AppendResult> {
    const before = this.seen.position;
    const { nextExpectedRevision: revision, position } = await used.appendToStream(name, [...events], { expectedRevision, requiresLeader: true, deadline: this.link.timeout });
    // The server may answer without a position where it found the events instead of writing them.
    if (!position) return { revision, position: await reader.positionOf(name, revision), idempotent: true };
    this.seen.saw(position.commit);
    return { revision, position: String(position.commit), idempotent: position.commit <= before };
  }

  async #fault(cause: unknown, subject: Subject, used: Connection): Promise<Fault> {
    const fault = faultOf(cause, subject);
    if (fault.outcome !== 'refused') this.#inDoubt = true;
    await this.link.afterFault(fault.error, used);
    return fault;
  }
}

/**
 * An outcome that is unknown is settled by the same append with the same ids and the same exact expectation: the server finds it or
 * writes it (reliability 3.3). Under `any` it may have forgotten the ids, so only what was surely never sent goes out again.
 */
const mayRepeat = ({ error, outcome }: Fault, expected: ExpectedRevision): boolean => {
  if (outcome === 'not-sent') return true;
  return outcome === 'unknown' && isPassing(error) && (expected === 'no_stream' || typeof expected === 'bigint');
};
