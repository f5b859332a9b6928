import { defineIntake } from '@triada/kernel';
import { seatTakenV1, seatVacatedV1, type SeatTakenV1, type SeatVacatedV1 } from '@triada/meetings-contracts';

export interface KnownSeat {
  readonly id: string;
  readonly groupId: string;
  readonly regionId: string;
  readonly municipality: string | null;
  readonly side: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** Seats of working groups: who represents which municipality from when to when (D058). A mandate holds on `from <= d < to`. */
export const seatIntake = defineIntake<KnownSeat, SeatTakenV1 | SeatVacatedV1>({
  view: 'known-seat',
  version: 1,
  indexes: ['regionId', 'groupId', 'municipality'],
  on: [seatTakenV1, seatVacatedV1],
  project: (event) => {
    if (event.type === 'meetings.seat-taken.v1') {
      const { seatId, groupId, regionId, municipality, side, from, to } = event.data;
      return [{ id: seatId, change: () => ({ id: seatId, groupId, regionId, municipality, side, from, to }) }];
    }
    const { seatId, to } = event.data;
    return [{ id: seatId, change: (seat) => seat && { ...seat, to } }];
  },
});
