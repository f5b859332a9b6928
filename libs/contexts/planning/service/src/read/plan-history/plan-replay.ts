import type { PlacedEvent } from '@triada/kernel';
import { planDecider, type PastPoint, type PlanEvent, type PlanState } from '@triada/planning-domain';

type Placed = PlacedEvent<PlanEvent>;

/** The state after the first `events` events of a plan. */
export interface Mark {
  readonly events: number;
  readonly state: PlanState;
}

/** Events between two marks: what a question has to fold at most. */
const stride = 100;

/**
 * What is worth remembering of a replayed plan: its state every so often and at each closing of a revision (states share what did
 * not change, so they cost little), and the times of its events. The events themselves stay in the log.
 */
export class PlanReplay {
  private readonly marks: Mark[] = [{ events: 0, state: planDecider.initialState }];
  private readonly closings = new Map<number, Mark>();
  private readonly recordedAt = new Times();
  private readonly validFrom = new Times();
  private newest: Mark = this.marks[0]!;

  /** Events read so far; also the revision to read on from. */
  get events(): number {
    return this.newest.events;
  }

  /** Takes the next events of the stream. */
  append(events: readonly Placed[]): void {
    for (const event of events) {
      this.newest = { events: this.newest.events + 1, state: planDecider.evolve(this.newest.state, event) };
      this.recordedAt.push(event.place.recordedAt);
      this.validFrom.push(event.place.validFrom);
      if (event.type === 'RevisionClosed') {
        this.closings.set(event.data.revision, this.newest);
        this.marks.push(this.newest);
      } else if (this.newest.events - this.marks.at(-1)!.events >= stride) this.marks.push(this.newest);
    }
  }

  /** The state in which a revision was closed. */
  closingOf(revision: number): Mark | undefined {
    return this.closings.get(revision);
  }

  /**
   * How many events from the start belong to a point in the past; undefined where these are not a beginning of the stream, because
   * something was recorded or is true out of order. Then only a whole replay tells.
   */
  lengthAt({ recordedUntil, validUntil }: Omit<PastPoint, 'revision'>): number | undefined {
    const recorded = recordedUntil === undefined ? this.events : this.recordedAt.until(recordedUntil);
    const valid = validUntil === undefined ? this.events : this.validFrom.until(validUntil);
    if (recorded === undefined || valid === undefined) return undefined;
    return Math.min(recorded, valid);
  }

  /** The last remembered state within the first `events` events. */
  markWithin(events: number): Mark {
    if (events >= this.newest.events) return this.newest;
    return this.marks[leading(this.marks, (mark) => mark.events <= events) - 1]!;
  }
}

/** Times of the events of a stream, in its order. */
class Times {
  private readonly values: string[] = [];
  private inOrder = true;

  push(value: string): void {
    this.inOrder &&= value >= (this.values.at(-1) ?? '');
    this.values.push(value);
  }

  /** Number of leading values up to a limit; undefined when a later one is within the limit too, or an earlier one out of order. */
  until(limit: string): number | undefined {
    const { values } = this;
    if (this.inOrder) return leading(values, (value) => value <= limit);
    const first = values.findIndex((value) => value > limit);
    const count = first < 0 ? values.length : first;
    for (let index = 1; index < count; index++) if (values[index]! < values[index - 1]!) return undefined;
    for (let index = count; index < values.length; index++) if (values[index]! <= limit) return undefined;
    return count;
  }
}

/** How many values from the start pass, where none passes behind one that does not. */
const leading = <T>(values: readonly T[], passes: (value: T) => boolean): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(values[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
};
