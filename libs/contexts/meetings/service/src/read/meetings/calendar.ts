import ical, { ICalEventStatus } from 'ical-generator';
import type { MeetingDocument } from './meeting.projection';
import { pragueInstant } from './prague-instant';

/** Name of the group of each meeting. */
export type Names = ReadonlyMap<string, string>;

const statusOf = ({ status }: MeetingDocument): ICalEventStatus =>
  status === 'cancelled' ? ICalEventStatus.CANCELLED : status === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;

/** D092: a valid iCalendar of the meetings that have a date. Times go out as UTC, so no time-zone table is needed. */
export const calendarOf = (name: string, meetings: readonly MeetingDocument[], names: Names): string => {
  const calendar = ical({ name, prodId: { company: 'Triáda', product: 'jednání', language: 'CS' } });
  for (const meeting of meetings) {
    const { date, groupId, time, title, venue } = meeting.state;
    if (date === null) continue;
    calendar.createEvent({
      id: `${meeting.id}@meetings.triada`,
      sequence: Math.max(meeting.changes, 0),
      stamp: new Date(meeting.changedAt || `${date}T00:00:00Z`),
      start: time === null ? new Date(`${date}T00:00:00Z`) : pragueInstant(date, time),
      allDay: time === null,
      summary: [title ?? (groupId ? names.get(groupId) : null) ?? 'Společné setkání skupin', meeting.number && `(${meeting.number}.)`].filter(Boolean).join(' '),
      location: venue,
      status: statusOf(meeting),
    });
  }
  return calendar.toString();
};
