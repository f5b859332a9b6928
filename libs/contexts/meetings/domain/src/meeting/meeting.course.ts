import { ensure, fold } from '@triada/kernel';
import { groupMayConvene } from '../group';
import { attendeesOf } from './meeting.attendance';
import { reconcileChecks } from './meeting.checks';
import type { HoldMeeting, RecordAttendance, RecordHeadcount, RecordPoint, RemovePoint, RevisePoint, TaskOfPoint } from './meeting.commands';
import type { MeetingEvent } from './meeting.events';
import { taskOfPoint } from './meeting.follow-up';
import type { Point } from './meeting.parts';
import { headcountAddsUp, meetingIsStillAhead, minutesAreOpen, placeAndTimeAreSet, pointEvent, pointFits, ruleOf } from './meeting.rules';
import { evolveMeeting, type MeetingState } from './meeting.state';

/** The events and what becomes doubtful or settled by them. */
export const withChecks = (state: MeetingState, events: readonly MeetingEvent[]): readonly MeetingEvent[] => [
  ...events,
  ...reconcileChecks(fold({ initialState: state, evolve: evolveMeeting }, events)),
];

/** D047: the group must be at work on the day. Only a bilateral meeting needs no invitation. */
export const holdMeeting = ({ data, context }: HoldMeeting, state: MeetingState): readonly MeetingEvent[] => {
  meetingIsStillAhead(state);
  ensure(state.status === 'convoked' || state.kind === 'bilateral', 'meetings.not-convoked');
  const { meetingId, groupId, regionId, kind, date, time, venue } = state;
  placeAndTimeAreSet({ date, time, venue });
  ensure(date! <= context.today, 'meetings.not-yet', { date: date! });
  groupMayConvene(data.group.lifecycle);
  return [
    { type: 'MeetingHeld', data: { meetingId, groupId, regionId, kind, date: date!, time, venue, wantedNumber: null }, rule: ruleOf(data.group) },
  ];
};

export const recordAttendance = ({ data }: RecordAttendance, state: MeetingState): readonly MeetingEvent[] => {
  minutesAreOpen(state);
  const attendees = [...attendeesOf(data.attendees, data.group)];
  if (JSON.stringify(attendees) === JSON.stringify(state.attendees)) return [];
  return withChecks(state, [{ type: 'AttendanceRecorded', data: { meetingId: state.meetingId, attendees }, rule: ruleOf(data.group) }]);
};

export const recordHeadcount = ({ data }: RecordHeadcount, state: MeetingState): readonly MeetingEvent[] => {
  minutesAreOpen(state);
  headcountAddsUp(data.headcount);
  if (JSON.stringify(data.headcount) === JSON.stringify(state.headcount)) return [];
  return [{ type: 'HeadcountRecorded', data: { meetingId: state.meetingId, headcount: data.headcount } }];
};

/** The point, the task that it creates, and what becomes doubtful or settled by both. */
const withTask = (state: MeetingState, event: MeetingEvent, point: Point, task: TaskOfPoint | null | undefined): readonly MeetingEvent[] =>
  withChecks(state, task ? [event, ...taskOfPoint(evolveMeeting(state, event), point, task)] : [event]);

export const recordPoint = ({ data }: RecordPoint, state: MeetingState): readonly MeetingEvent[] => {
  minutesAreOpen(state);
  const { point, group, task } = data;
  ensure(!state.points.some(({ pointId }) => pointId === point.pointId), 'meetings.id-taken', {}, 'pointId');
  pointFits(state, point);
  return withTask(state, pointEvent('PointRecorded', state.meetingId, point, group), point, task);
};

export const revisePoint = ({ data }: RevisePoint, state: MeetingState): readonly MeetingEvent[] => {
  minutesAreOpen(state);
  const old = state.points.find(({ pointId }) => pointId === data.point.pointId);
  ensure(old, 'meetings.point-unknown');
  const point = { ...data.point, parent: old.parent };
  pointFits(state, point);
  return withTask(state, pointEvent('PointRevised', state.meetingId, point, data.group), point, data.task);
};

export const removePoint = ({ data }: RemovePoint, state: MeetingState): readonly MeetingEvent[] => {
  minutesAreOpen(state);
  ensure(state.points.some(({ pointId }) => pointId === data.pointId), 'meetings.point-unknown');
  const bound = [...state.tasks, ...state.resolutions].some(({ pointId }) => pointId === data.pointId);
  ensure(!bound, 'meetings.point-has-tasks-or-resolutions');
  return [{ type: 'PointRemoved', data: { meetingId: state.meetingId, pointId: data.pointId } }];
};
