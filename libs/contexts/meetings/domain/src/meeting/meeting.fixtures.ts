import { defaultRulesOfProcedure, type GroupOnDay, type RosterSeat, type RulesOfProcedure } from '../group';
import type { MeetingEvent } from './meeting.events';
import type { Attendee, Point } from './meeting.parts';

/** Builders for the specs of the meeting; not exported from the library. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const meetingId = uuid(1);
export const groupId = uuid(2);

export const seat = (n: number, changes: Partial<RosterSeat> = {}): RosterSeat => ({
  seatId: uuid(100 + n),
  personId: uuid(200 + n),
  side: 'provider',
  commissionerKind: null,
  organisationId: uuid(300 + n),
  municipality: null,
  role: 'member',
  officeId: null,
  substituteFor: null,
  from: '2022-01-01',
  to: null,
  votes: true,
  ...changes,
});

export const commissioner = seat(1, { side: 'commissioner', commissionerKind: 'town', municipality: '563889', organisationId: null });
export const provider = seat(2);
export const user = seat(3, { side: 'user', organisationId: null });

export const groupWith = (
  seats: readonly RosterSeat[] = [commissioner, provider, user],
  rules: Partial<RulesOfProcedure> = {},
  changes: Partial<GroupOnDay> = {},
): GroupOnDay => ({
  day: '2022-09-19',
  lifecycle: 'active',
  rules: { version: 3, from: '2022-01-01', rules: { ...defaultRulesOfProcedure, ...rules } },
  seats,
  ended: [],
  ...changes,
});

export const rule = { id: 'meetings.rules-of-procedure', version: 3 };

export const attendee = ({ seatId, personId, side, role, organisationId, municipality, votes, substituteFor }: RosterSeat): Attendee => ({
  personId,
  presence: 'present',
  seatId,
  side,
  role,
  organisationId,
  municipality,
  votes,
  substituteFor,
  arrivedAt: null,
  leftAt: null,
});

export const point = (n: number, changes: Partial<Point> = {}): Point => ({
  pointId: uuid(400 + n),
  parent: null,
  itemId: null,
  type: 'information',
  text: `Bod ${n} zápisu.`,
  tags: [],
  targetGroups: [],
  speaker: null,
  proposer: null,
  agreedBy: null,
  offer: null,
  negative: false,
  scope: null,
  ...changes,
});

export const item = (n: number, title = `Téma ${n}`) => ({ itemId: uuid(500 + n), title, origin: null, papers: [] });

const meeting = { meetingId, groupId, regionId: 'liberec', kind: 'ordinary' as const, time: '13:00', venue: 'radnice' };

export const planned: MeetingEvent = {
  type: 'MeetingPlanned',
  data: { ...meeting, title: null, date: '2022-09-19', follows: null, participants: [], origin: null },
  rule,
};
export const added = (n: number, standing = false): MeetingEvent => ({ type: 'AgendaItemAdded', data: { meetingId, item: { ...item(n), standing } } });
export const convoked: MeetingEvent = {
  type: 'MeetingConvoked',
  data: { meetingId, date: '2022-09-19', time: '13:00', venue: 'radnice', convokedOn: '2022-09-10', notice: 9, urgency: null, papers: [] },
  rule,
};
export const held: MeetingEvent = { type: 'MeetingHeld', data: { ...meeting, date: '2022-09-19', wantedNumber: null }, rule };
export const attended = (...seats: readonly RosterSeat[]): MeetingEvent => ({
  type: 'AttendanceRecorded',
  data: { meetingId, attendees: seats.map(attendee) },
  rule,
});
export const recorded = (n: number, changes: Partial<Point> = {}): MeetingEvent => ({
  type: 'PointRecorded',
  data: { meetingId, point: point(n, changes), missingSides: [] },
});
export const submitted: MeetingEvent = {
  type: 'MinutesSubmitted',
  data: { meetingId, authorId: uuid(201), authorActor: 'actor-author', on: '2022-09-20' },
};
export const course = [planned, added(1), added(2), convoked, held] as const;
