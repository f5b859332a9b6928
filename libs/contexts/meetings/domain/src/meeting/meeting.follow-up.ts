import { ensure } from '@triada/kernel';
import type { AnswerQuestion, AssignTask, CompleteTask, DropTask, NextMeetingWish, SetNextMeeting } from './meeting.commands';
import type { MeetingEvent } from './meeting.events';
import type { NextMeeting } from './meeting.parts';
import { minutesAreOpen, nextSuchDay } from './meeting.rules';
import type { MeetingState, TaskState } from './meeting.state';

export const taskFits = (state: MeetingState, task: AssignTask['data']['task']): void => {
  ensure(task.owner.personId ?? task.owner.organisationId, 'meetings.task-without-owner', {}, 'owner');
  ensure(task.pointId === null || state.points.some(({ pointId }) => pointId === task.pointId), 'meetings.point-unknown', {}, 'pointId');
  ensure(task.due === null || state.date === null || state.date <= task.due, 'meetings.task-due-before-the-meeting', {}, 'due');
};

export const assignTask = ({ data }: AssignTask, state: MeetingState): readonly MeetingEvent[] => {
  minutesAreOpen(state);
  const { meetingId, groupId, regionId } = state;
  ensure(!state.tasks.some(({ taskId }) => taskId === data.task.taskId), 'meetings.id-taken', {}, 'taskId');
  taskFits(state, data.task);
  return [{ type: 'TaskAssigned', data: { meetingId, groupId, regionId, task: data.task } }];
};

const taskOf = (state: MeetingState, taskId: string): TaskState => {
  const task = state.tasks.find((one) => one.taskId === taskId);
  ensure(task, 'meetings.task-unknown');
  return task;
};

/** D089: a task returns until it is done or dropped with a reason; the minutes that gave it stay as they are. */
export const completeTask = ({ data, context }: CompleteTask, state: MeetingState): readonly MeetingEvent[] => {
  const { status, taskId } = taskOf(state, data.taskId);
  ensure(status !== 'dropped', 'meetings.task-dropped');
  return status === 'done' ? [] : [{ type: 'TaskDone', data: { meetingId: state.meetingId, taskId, on: context.today, note: data.note } }];
};

export const dropTask = ({ data, context }: DropTask, state: MeetingState): readonly MeetingEvent[] => {
  const { status, taskId } = taskOf(state, data.taskId);
  ensure(status !== 'done', 'meetings.task-done');
  if (status === 'dropped') return [];
  return [{ type: 'TaskDropped', data: { meetingId: state.meetingId, taskId, on: context.today, reason: data.reason } }];
};

export const answerQuestion = ({ data, context }: AnswerQuestion, state: MeetingState): readonly MeetingEvent[] => {
  const point = state.points.find(({ pointId }) => pointId === data.pointId);
  ensure(point?.type === 'open_question', 'meetings.no-open-question');
  if (state.answered.includes(data.pointId)) return [];
  return [{ type: 'QuestionAnswered', data: { meetingId: state.meetingId, pointId: data.pointId, on: context.today, answer: data.answer } }];
};

/** D092. */
export const nextMeetingOf = (wish: NextMeetingWish, heldOn: string): NextMeeting => {
  const date = typeof wish.date === 'string' ? wish.date : nextSuchDay(wish.date, heldOn);
  ensure(date > heldOn, 'meetings.next-meeting-not-later', { date }, 'date');
  return { nextMeetingId: wish.nextMeetingId, date, time: wish.time, venue: wish.venue };
};

export const setNextMeeting = ({ data }: SetNextMeeting, state: MeetingState): readonly MeetingEvent[] => {
  minutesAreOpen(state);
  const { meetingId, groupId, regionId } = state;
  ensure(state.next === null, 'meetings.next-meeting-already-set', { date: state.next?.date ?? '' });
  return [{ type: 'NextMeetingSet', data: { meetingId, groupId, regionId, next: nextMeetingOf(data.next, state.date!) } }];
};
