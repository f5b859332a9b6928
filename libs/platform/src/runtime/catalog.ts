import type { DomainEvent, PlacedEvent } from '@triada/kernel';
import { UnreadableEvent } from '@triada/kernel';
import type { RecordedEvent } from '@triada/ports';
import type { Aggregate } from '../declare/aggregate';
import { decodeEvent } from '../write/stored-event';

/** Which aggregate of a context a stored event belongs to, and what it means. Each event is decoded once for all its readers. */
export class Catalog {
  private readonly byLength: readonly Aggregate[];
  private readonly decoded = new WeakMap<RecordedEvent, PlacedEvent<DomainEvent>>();

  constructor(
    readonly context: string,
    aggregates: readonly Aggregate[],
  ) {
    // `planning-region-1` belongs to `planning-region`, not to an aggregate `planning`: the longest category wins.
    this.byLength = [...aggregates].sort((a, b) => b.category.length - a.category.length);
  }

  /** Throws `UnreadableEvent` for a stream or type that the context does not know: readers stop there (architecture 6.7). */
  aggregateOf({ stream, type }: RecordedEvent): Aggregate {
    const aggregate = this.byLength.find(({ category }) => stream.startsWith(category) && stream[category.length] === '-');
    if (!aggregate) throw new UnreadableEvent(type, 0, `no aggregate of ${this.context} owns the stream ${stream}`);
    if (!Object.hasOwn(aggregate.events, type))
      throw new UnreadableEvent(type, 0, `${aggregate.category} does not know this type`);
    return aggregate;
  }

  decode(recorded: RecordedEvent): PlacedEvent<DomainEvent> {
    const known = this.decoded.get(recorded);
    if (known) return known;
    const event = decodeEvent(this.aggregateOf(recorded).events, recorded);
    this.decoded.set(recorded, event);
    return event;
  }
}
