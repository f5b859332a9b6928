import type { ViewChange } from '../read/projector';
import type { FeedPlace } from './live-place';

/** A change with its number in the run. */
export interface LiveEvent extends ViewChange {
  readonly sequence: number;
}

/** `reset`: what came between is not known, the reader loads again. */
export type LiveNews = { readonly kind: 'change'; readonly event: LiveEvent } | { readonly kind: 'reset' };

/** Changes kept for those who come back after a break. */
const kept = 2_000;

/**
 * What changed in the views of one context, as it happens. Lives in memory: who was away for longer is told to load again. The
 * instance that projects gives the numbers; the others take them over, so that a place means the same everywhere.
 */
export class LiveFeed {
  private recent: LiveEvent[] = [];
  private readonly listeners = new Set<(news: LiveNews) => void>();
  private last = 0;
  private run: string;

  constructor(
    readonly context: string,
    run: string,
  ) {
    this.run = run;
  }

  get place(): FeedPlace {
    return { run: this.run, sequence: this.last };
  }

  /** Numbers the changes and tells them; gives them as told. */
  publish = (changes: readonly ViewChange[]): readonly LiveEvent[] => {
    const events = changes.map((change, index): LiveEvent => ({ ...change, sequence: this.last + index + 1 }));
    this.take(events);
    return events;
  };

  /** Takes over what the projecting instance has told; a gap begins anew at `place`. */
  follow(place: FeedPlace, events: readonly LiveEvent[]): void {
    const first = events[0]?.sequence ?? place.sequence + 1;
    if (place.run !== this.run || first > this.last + 1) this.begin(place);
    else this.take(events.filter(({ sequence }) => sequence > this.last));
  }

  /** A new run: nobody can go on from a place of the one before. */
  begin({ run, sequence }: FeedPlace): void {
    this.run = run;
    this.last = sequence;
    this.recent = [];
    this.tell({ kind: 'reset' });
  }

  /** Everything after the place, or null when part of it is no longer known. */
  since({ run, sequence }: FeedPlace): readonly LiveEvent[] | null {
    if (run !== this.run || sequence > this.last) return null;
    const oldest = this.recent[0]?.sequence ?? this.last + 1;
    return sequence + 1 < oldest ? null : this.recent.filter((event) => event.sequence > sequence);
  }

  listen(listener: (news: LiveNews) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private take(events: readonly LiveEvent[]): void {
    for (const event of events) {
      this.last = event.sequence;
      this.recent.push(event);
      if (this.recent.length > kept) this.recent.shift();
      this.tell({ kind: 'change', event });
    }
  }

  private tell(news: LiveNews): void {
    for (const listener of this.listeners) listener(news);
  }
}
