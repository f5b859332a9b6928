import type { ViewChange } from '../read/projector';

/** A change with its place in the feed of this process. */
export interface LiveEvent extends ViewChange {
  readonly sequence: number;
}

/** Changes kept for those who come back after a break. */
const kept = 2_000;

/** What changed in the views, as it happens. Lives in memory: who was away for longer is told to load again. */
export class LiveFeed {
  private readonly recent: LiveEvent[] = [];
  private readonly listeners = new Set<(event: LiveEvent) => void>();
  private last = 0;

  publish = (changes: readonly ViewChange[]): void => {
    for (const change of changes) {
      const event: LiveEvent = { ...change, sequence: ++this.last };
      this.recent.push(event);
      if (this.recent.length > kept) this.recent.shift();
      for (const listener of this.listeners) listener(event);
    }
  };

  get newest(): number {
    return this.last;
  }

  /** Everything after the sequence number, or null when part of it is no longer known. */
  since(sequence: number): readonly LiveEvent[] | null {
    if (sequence > this.last) return null;
    const oldest = this.recent[0]?.sequence ?? this.last + 1;
    return sequence + 1 < oldest ? null : this.recent.filter((event) => event.sequence > sequence);
  }

  listen(listener: (event: LiveEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
