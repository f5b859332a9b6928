/** A seat in a working group as meetings published it. The mandate holds on days `from <= d < to`. */
export interface RepresentativeSeat {
  readonly municipality: string | null;
  readonly from: string;
  readonly to: string | null;
}

const holdsOn = ({ from, to }: RepresentativeSeat, day: string): boolean => from <= day && (to === null || day < to);

/** For every municipality the number of mandates that hold on a day (D058). */
export const seatsByMunicipality = (
  municipalities: readonly string[],
  seats: readonly RepresentativeSeat[],
  day: string,
): readonly { readonly municipality: string; readonly seats: number }[] => {
  const held = new Map<string, number>();
  for (const seat of seats) {
    if (seat.municipality && holdsOn(seat, day)) held.set(seat.municipality, (held.get(seat.municipality) ?? 0) + 1);
  }
  return municipalities.map((municipality) => ({ municipality, seats: held.get(municipality) ?? 0 }));
};

/** Municipalities without a representative on a day. */
export const unrepresentedOn = (municipalities: readonly string[], seats: readonly RepresentativeSeat[], day: string): string[] =>
  seatsByMunicipality(municipalities, seats, day)
    .filter((row) => row.seats === 0)
    .map(({ municipality }) => municipality);
