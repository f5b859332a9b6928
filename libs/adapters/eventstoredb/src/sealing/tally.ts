import type { LogStatistics, Position, StreamSummary } from '@triada/ports';
import type { Seal } from './seal-event';

interface StreamTally {
  readonly first: bigint;
  last: bigint;
  readonly firstAt: string;
  lastAt: string;
  leafHash: string;
}

/** What the seals add up to, counted once each. Holds one small entry for each stream of the log. */
export class Tally {
  /** Index of the next seal. */
  next = 0n;
  /** Position of the newest sealed event. */
  position: Position | 'start' = 'start';
  readonly #streams = new Map<string, StreamTally>();
  readonly #types = new Map<string, number>();
  #firstAt: string | null = null;
  #lastAt: string | null = null;
  #names: readonly string[] | null = null;

  add({ created, header, index, leafHash, position }: Seal): void {
    this.next = index + 1n;
    this.position = position;
    this.#firstAt ??= created;
    this.#lastAt = created;
    this.#types.set(header.type, (this.#types.get(header.type) ?? 0) + 1);
    const revision = BigInt(header.revision);
    const stream = this.#streams.get(header.stream);
    if (stream) Object.assign(stream, { last: revision, lastAt: created, leafHash });
    else {
      this.#streams.set(header.stream, { first: revision, last: revision, firstAt: created, lastAt: created, leafHash });
      this.#names = null;
    }
  }

  /** Leaf hash of the newest sealed event of a stream. */
  leafHashOf(stream: string): string | null {
    return this.#streams.get(stream)?.leafHash ?? null;
  }

  streams(prefix: string, after: string, limit: number): readonly StreamSummary[] {
    this.#names ??= [...this.#streams.keys()].sort();
    return this.#names
      .filter((name) => name > after && name.startsWith(prefix))
      .slice(0, limit)
      .map((stream) => {
        const { first, firstAt, last, lastAt } = this.#streams.get(stream)!;
        return { stream, events: Number(last - first) + 1, lastRevision: last, firstAt, lastAt };
      });
  }

  statistics(): LogStatistics {
    const types = [...this.#types].map(([type, events]) => ({ type, events }));
    return {
      events: Number(this.next),
      streams: this.#streams.size,
      firstAt: this.#firstAt,
      lastAt: this.#lastAt,
      types: types.sort((a, b) => b.events - a.events || (a.type < b.type ? -1 : 1)),
    };
  }
}
