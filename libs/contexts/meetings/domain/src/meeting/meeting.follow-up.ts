import { canonicalJson, derivedId, ensure } from '@triada/kernel';
import type { AnswerQuestion, AssignTask, CompleteTask, DropTask, NextMeetingWish, SetNextMeeting, TaskOfPoint } from './meeting.commands';
import type { MeetingEvent } from './meeting.events';
import type { NextMeeting, Point, Task } from './meeting.parts';
import { minutesAreOpen, nextSuchDay } from './meeting.rules';
import type { MeetingState, TaskState } from './meeting.state';

/** `at` = where the task stands in the request, with the dot behind it: a refusal names the field that the person filled in. */
export const taskFits = (state: MeetingState, task: Task, at = ''): void => {
  ensure(task.owner.personId ?? task.owner.organisationId, 'meetings.task-without-owner', {}, `${at}owner`);
  ensure(task.pointId === null || state.points.some(({ pointId }) => pointId === task.pointId), 'meetings.point-unknown', {}, `${at}pointId`);
  ensure(task.due === null || state.date === null || state.date <= task.due, 'meetings.task-due-before-the-meeting', {}, `${at}due`);
};

const longestTitle = 500;
const references = /@\[[^\]]*\]?/g;

/** A task or an agenda item in the words of a point: longer ones end with „…“ after a whole word, never within a reference to a person. */
export const titleFrom = (text: string): string => {
  if (text.length <= longestTitle) return text;
  const space = text.lastIndexOf(' ', longestTitle - 1);
  const end = space > 0 ? space : longestTitle - 1;
  const cut = [...text.matchAll(references)].find(({ 0: words, index }) => index < end && end < index + words.length);
  return `${text.slice(0, cut ? cut.index : end).trimEnd()}…`;
};

const without = (task: TaskState): Task => {
  const { status: _status, ...stored } = task;
  return stored;
};

/** D089: the task that a point creates; `state` has the point already. Said again of a point, it changes the task that the point has. */
export const taskOfPoint = (state: MeetingState, point: Point, { owner, due }: TaskOfPoint): readonly MeetingEvent[] => {
  const { meetingId, groupId, regionId } = state;
  const { pointId } = point;
  const taskId = derivedId(pointId, 'task');
  const bound = state.tasks.filter((one) => one.pointId === pointId);
  const own = bound.find((one) => one.taskId === taskId) ?? bound[0];
  ensure(bound.length < 2 || own?.taskId === taskId, 'meetings.point-has-several-tasks', { tasks: bound.length }, 'task');
  const task: Task = { taskId: own?.taskId ?? taskId, pointId, title: titleFrom(point.text), owner, due };
  taskFits(state, task, 'task.');
  if (!own) return [{ type: 'TaskAssigned', data: { meetingId, groupId, regionId, task } }];
  if (canonicalJson(without(own)) === canonicalJson(task)) return [];
  ensure(own.status !== 'done', 'meetings.task-done', {}, 'task');
  ensure(own.status !== 'dropped', 'meetings.task-dropped', {}, 'task');
  return [{ type: 'TaskChanged', data: { meetingId, task } }];
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
