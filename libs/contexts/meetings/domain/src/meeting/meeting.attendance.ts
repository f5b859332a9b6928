import { ensure } from '@triada/kernel';
import type { GroupOnDay, RosterSeat } from '../group';
import type { AttendanceEntry } from './meeting.commands';
import type { Attendee, Party } from './meeting.parts';
import type { MeetingState } from './meeting.state';

const seated = (seat: RosterSeat, entry: AttendanceEntry): Omit<Attendee, 'personId'> => ({
  presence: entry.presence,
  seatId: seat.seatId,
  side: seat.side,
  role: seat.role,
  organisationId: seat.organisationId,
  municipality: seat.municipality,
  votes: seat.votes,
  substituteFor: seat.substituteFor,
  arrivedAt: entry.arrivedAt,
  leftAt: entry.leftAt,
});

const guest = (entry: AttendanceEntry): Omit<Attendee, 'personId'> => ({
  presence: entry.presence,
  seatId: null,
  side: 'guest',
  role: 'guest',
  organisationId: entry.organisationId,
  municipality: null,
  votes: false,
  substituteFor: null,
  arrivedAt: entry.arrivedAt,
  leftAt: entry.leftAt,
});

/** D068: who holds a mandate on the day is a member with the organisation of that mandate; everybody else is a guest. */
export const attendeesOf = (entries: readonly AttendanceEntry[], group: GroupOnDay): readonly Attendee[] => {
  const seen = new Set<string>();
  return entries.map((entry, index) => {
    const { personId } = entry;
    ensure(personId !== null, 'meetings.attendee-without-person', { place: index + 1 }, `attendees.${index}.personId`);
    ensure(!seen.has(personId), 'meetings.attendee-twice', { place: index + 1 }, `attendees.${index}.personId`);
    ensure(
      entry.arrivedAt === null || entry.leftAt === null || entry.arrivedAt < entry.leftAt,
      'meetings.left-before-arriving',
      { place: index + 1 },
      `attendees.${index}.leftAt`,
    );
    seen.add(personId);
    const seat = group.seats.find((one) => one.personId === personId);
    return { personId, ...(seat ? seated(seat, entry) : guest(entry)) };
  });
};

export const isPresent = ({ presence }: Attendee): boolean => presence === 'present';

/** Whether the party was there; an organisation was, when anybody present acts for it. */
export const wasPresent = (state: Pick<MeetingState, 'attendees'>, { personId, organisationId }: Party): boolean =>
  state.attendees.filter(isPresent).some((one) => (personId ? one.personId === personId : one.organisationId === organisationId));
