import type { Clock } from '@triada/platform';

export interface FixedClock extends Clock {
  /** ISO 8601 UTC; stands still there. */
  set(instant: string): void;
}

/** A clock that stands until it is set. */
export const fixedClock = (start = '2022-09-19T11:00:00.000Z'): FixedClock => {
  let now = start;
  return {
    now: () => now,
    set: (instant) => {
      now = new Date(instant).toISOString();
    },
  };
};
