import { daysBetween, ensure, isLocalDate } from '@triada/kernel';
import { isValidOn } from '@triada/reference-data';
import type { GroupOnDay } from '../group';
import { rulesId } from '../group';
import { missingSides, type Side } from '../vocabulary';
import type { MeetingEvent } from './meeting.events';
import type { Headcount, Point } from './meeting.parts';
import type { MeetingState } from './meeting.state';

export const meetingExists = (state: MeetingState): void => ensure(state.status !== 'absent', 'meetings.meeting-unknown');

export const meetingIsStillAhead = (state: MeetingState): void => {
  meetingExists(state);
  ensure(state.status !== 'cancelled', 'meetings.meeting-cancelled');
  ensure(state.status !== 'held', 'meetings.meeting-already-held');
};

/** D077: what was agreed is never overwritten; only an erratum corrects it. */
export const minutesAreOpen = (state: MeetingState): void => {
  meetingExists(state);
  ensure(state.minutes !== 'approved' && state.minutes !== 'published', 'meetings.minutes-approved');
  ensure(state.minutes !== 'submitted', 'meetings.minutes-submitted');
  ensure(state.status === 'held', 'meetings.meeting-not-held');
};

export const agendaIsOpen = (state: MeetingState): void => {
  meetingExists(state);
  ensure(state.status !== 'cancelled', 'meetings.meeting-cancelled');
  if (state.status === 'held') minutesAreOpen(state);
};

/** D065: date, time and venue, each named when it is missing. */
export function placeAndTimeAreSet(place: {
  readonly date: string | null;
  readonly time: string | null;
  readonly venue: string | null;
}): asserts place is { readonly date: string; readonly time: string; readonly venue: string } {
  ensure(place.date !== null, 'meetings.date-missing', {}, 'date');
  ensure(place.time !== null, 'meetings.time-missing', {}, 'time');
  ensure(place.venue !== null, 'meetings.venue-missing', {}, 'venue');
}

/** F20: an invitation later than the group's own notice period needs a reason of urgency. Returns the days of notice. */
export const noticeIsKept = ({ rules: { rules } }: GroupOnDay, today: string, date: string, urgency: string | null): number => {
  const days = daysBetween(today, date);
  ensure(days >= 0, 'meetings.date-in-the-past', { date }, 'date');
  if (days < rules.noticeDays) {
    ensure(rules.urgencyAllowed || urgency === null, 'meetings.urgency-not-allowed', { noticeDays: rules.noticeDays, days }, 'urgency');
    ensure(urgency !== null, 'meetings.notice-too-short', { noticeDays: rules.noticeDays, days }, 'urgency');
  }
  return days;
};

/** D002: none of the classes can count more than all of them, unless the total is only approximate. */
export const headcountAddsUp = ({ total, approximate, classes }: Headcount): void => {
  for (const [index, { code, count }] of classes.entries()) {
    ensure(approximate || count <= total, 'meetings.class-above-total', { class: code, count, total }, `headcount.classes.${index}.count`);
  }
  ensure(new Set(classes.map(({ code }) => code)).size === classes.length, 'meetings.class-twice', {}, 'headcount.classes');
};

/** D157: one type of the code list, valid on the day of the meeting. */
export const pointTypeIsKnown = ({ type }: Pick<Point, 'type'>, day: string): void =>
  ensure(isValidOn('minutes-item-types', type, day), 'meetings.point-type-unknown', { type }, 'type');

export const pointFits = (state: MeetingState, point: Point): void => {
  pointTypeIsKnown(point, state.date ?? '9999-12-31');
  const known = (pointId: string) => state.points.some((one) => one.pointId === pointId);
  ensure(point.parent === null || known(point.parent), 'meetings.parent-point-unknown', {}, 'parent');
  ensure(point.itemId === null || state.agenda.some(({ itemId }) => itemId === point.itemId), 'meetings.agenda-item-unknown', {}, 'itemId');
};

/** D098: sides of the triad that nobody sits for in the body on the day; only shown, never forbidden. */
export const sidesMissingIn = (group: GroupOnDay): Side[] => missingSides(group.seats.filter(({ role }) => role !== 'guest'));

const carriesTriadFlag = new Set(['agreement', 'decision']);
const flagOf = (point: Pick<Point, 'type'>, group: GroupOnDay): Side[] => (carriesTriadFlag.has(point.type) ? sidesMissingIn(group) : []);

export const ruleOf = ({ rules }: GroupOnDay) => ({ id: rulesId, version: rules.version });

/** A point with its flag; an agreement or decision names the rules under which the body then sat. */
export const pointEvent = (type: 'PointRecorded' | 'PointRevised', meetingId: string, point: Point, group: GroupOnDay): MeetingEvent => ({
  type,
  data: { meetingId, point, missingSides: flagOf(point, group) },
  ...(carriesTriadFlag.has(point.type) && { rule: ruleOf(group) }),
});

/** D092: „14. 11.“ is the next such day after the meeting; a day that a year lacks (29. 2.) waits for the year that has it. */
export const nextSuchDay = ({ day, month }: { readonly day: number; readonly month: number }, after: string): string => {
  const two = (n: number) => String(n).padStart(2, '0');
  for (let year = Number(after.slice(0, 4)); year < Number(after.slice(0, 4)) + 9; year++) {
    const date = `${year}-${two(month)}-${two(day)}`;
    if (isLocalDate(date) && date > after) return date;
  }
  ensure(false, 'meetings.no-such-day', { day, month }, 'date');
  return after;
};
