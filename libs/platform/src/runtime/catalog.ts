import type { DomainEvent, PlacedEvent } from '@triada/kernel';
import { UnreadableEvent } from '@triada/kernel';
import type { RecordedEvent } from '@triada/ports';
import type { Aggregate } from '../declare/aggregate';
import { decodeEvent } from '../write/stored-event';

/** A reader met an event that it cannot read or apply. Names the event, so that whoever finds the reader stopped finds the event too. */
export class EventNotHandled extends Error {
  constructor({ id, position, revision, stream }: RecordedEvent, cause: Error) {
    super(`event ${id} (position ${position}, revision ${revision} of ${stream}): ${cause.message}`, { cause });
  }
}

/** Does the work on one event; whatever it throws is thrown on with the name of the event. */
export const naming = <Result>(recorded: RecordedEvent, work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    throw error instanceof EventNotHandled ? error : new EventNotHandled(recorded, error as Error);
  }
};

const unreadable = (recorded: RecordedEvent, reason: string): EventNotHandled =>
  new EventNotHandled(recorded, new UnreadableEvent(recorded.type, 0, reason));

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

  /** Throws `EventNotHandled` for a stream or type that the context does not know: readers stop there (architecture 6.7). */
  aggregateOf(recorded: RecordedEvent): Aggregate {
    const { stream, type } = recorded;
    const aggregate = this.byLength.find(({ category }) => stream.startsWith(category) && stream[category.length] === '-');
    if (!aggregate) throw unreadable(recorded, `no aggregate of ${this.context} owns the stream ${stream}`);
    if (!Object.hasOwn(aggregate.events, type)) throw unreadable(recorded, `${aggregate.category} does not know this type`);
    return aggregate;
  }

  /** Throws `EventNotHandled` for what this program cannot read. */
  decode(recorded: RecordedEvent): PlacedEvent<DomainEvent> {
    const known = this.decoded.get(recorded);
    if (known) return known;
    const event = naming(recorded, () => decodeEvent(this.aggregateOf(recorded).events, recorded));
    this.decoded.set(recorded, event);
    return event;
  }
}
