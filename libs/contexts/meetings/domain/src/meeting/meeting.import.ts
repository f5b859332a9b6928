import { ensure, fold } from '@triada/kernel';
import { groupMayConvene } from '../group';
import { attendeesOf } from './meeting.attendance';
import { reconcileChecks } from './meeting.checks';
import type { ImportMinutes } from './meeting.commands';
import type { MeetingEvent } from './meeting.events';
import { nextMeetingOf, taskFits } from './meeting.follow-up';
import { isNumbered } from './meeting.minutes';
import { headcountAddsUp, pointEvent, pointFits, ruleOf } from './meeting.rules';
import { evolveMeeting, initialMeetingState, type MeetingState } from './meeting.state';

/** Events gathered one after another, each checked against the state that the ones before it made. */
class Recording {
  readonly events: MeetingEvent[] = [];
  constructor(public state: MeetingState) {}

  add(...events: readonly MeetingEvent[]): void {
    this.events.push(...events);
    this.state = fold({ initialState: this.state, evolve: evolveMeeting }, events);
  }
}

/** The agenda of the minutes in their order; what was planned and is not in them stays behind it. */
const recordAgenda = ({ agenda, meetingId }: ImportMinutes['data'], recording: Recording): void => {
  const before = new Set(recording.state.agenda.map(({ itemId }) => itemId));
  for (const item of agenda.filter(({ itemId }) => !before.has(itemId))) {
    recording.add({ type: 'AgendaItemAdded', data: { meetingId, item: { ...item, standing: false, papers: [...item.papers] } } });
  }
  const read = agenda.map(({ itemId }) => itemId);
  const now = recording.state.agenda.map(({ itemId }) => itemId);
  const itemIds = [...read, ...now.filter((itemId) => !read.includes(itemId))];
  if (itemIds.join() !== now.join()) recording.add({ type: 'AgendaReordered', data: { meetingId, itemIds } });
};

/** A whole meeting from confirmed minutes in one append. The same source again gives nothing; a meeting with a course of its own refuses. */
export const importMinutes = ({ data, context }: ImportMinutes, state: MeetingState): readonly MeetingEvent[] => {
  if (state.sourceHash === data.sourceHash) return [];
  ensure(state.status === 'absent' || state.status === 'planned' || state.status === 'convoked', 'meetings.minutes-already-recorded');
  const { meetingId, groupId, regionId, kind, date, time, venue, group } = data;
  ensure(state.status === 'absent' || state.groupId === groupId, 'meetings.meeting-of-another-group', {}, 'groupId');
  ensure(groupId !== null || !isNumbered(kind), 'meetings.group-missing', {}, 'groupId');
  ensure(date <= context.today, 'meetings.not-yet', { date }, 'date');
  ensure(data.numberFits, 'meetings.number-does-not-fit', { wanted: data.wantedNumber ?? 0 }, 'number');
  // Minutes older than the record of the group prove that it was at work.
  if (group.lifecycle !== 'absent') groupMayConvene(group.lifecycle);
  const rule = ruleOf(group);
  const recording = new Recording(state.status === 'absent' ? initialMeetingState : state);
  if (state.status === 'absent') {
    const { title, follows } = data;
    recording.add({ type: 'MeetingPlanned', data: { meetingId, groupId, regionId, kind, title, date, time, venue, follows, participants: [], origin: null } });
  }
  recordAgenda(data, recording);
  if (state.status !== 'absent' && data.follows !== null && data.follows !== state.follows) {
    recording.add({ type: 'MeetingLinked', data: { meetingId, follows: data.follows } });
  }
  recording.add({ type: 'MeetingHeld', data: { meetingId, groupId, regionId, kind, date, time, venue, wantedNumber: data.wantedNumber }, rule });
  if (data.attendees.length > 0) {
    recording.add({ type: 'AttendanceRecorded', data: { meetingId, attendees: [...attendeesOf(data.attendees, group)] }, rule });
  }
  if (data.headcount) {
    headcountAddsUp(data.headcount);
    recording.add({ type: 'HeadcountRecorded', data: { meetingId, headcount: data.headcount } });
  }
  for (const point of data.points) {
    pointFits(recording.state, point);
    recording.add(pointEvent('PointRecorded', meetingId, point, group));
  }
  for (const [index, task] of data.tasks.entries()) {
    taskFits(recording.state, task, `tasks.${index}.`);
    recording.add({ type: 'TaskAssigned', data: { meetingId, groupId, regionId, task } });
  }
  if (data.next) recording.add({ type: 'NextMeetingSet', data: { meetingId, groupId, regionId, next: nextMeetingOf(data.next, date) } });
  recording.add(...reconcileChecks(recording.state));
  recording.add({ type: 'MinutesImported', data: { meetingId, sourceHash: data.sourceHash, sourceName: data.sourceName } });
  if (data.authorId !== null) {
    ensure(data.points.length > 0, 'meetings.minutes-without-points', {}, 'points');
    recording.add({ type: 'MinutesSubmitted', data: { meetingId, authorId: data.authorId, authorActor: context.actor.id, on: context.today } });
  }
  return recording.events;
};
