import type { z } from 'zod';
import type { meetingKind, Side } from '../vocabulary';
import type { MeetingEvent } from './meeting.events';
import type { AgendaItem, Attendee, Check, Headcount, NextMeeting, Point, Resolution, Task } from './meeting.parts';

export type MeetingStatus = 'absent' | 'planned' | 'convoked' | 'cancelled' | 'held';
export type MinutesStatus = 'none' | 'draft' | 'submitted' | 'approved' | 'published';

export interface RecordedPoint extends Point {
  readonly missingSides: readonly Side[];
}

export interface TaskState extends Task {
  readonly status: 'open' | 'done' | 'dropped';
}

export interface MeetingState {
  readonly status: MeetingStatus;
  readonly minutes: MinutesStatus;
  readonly meetingId: string;
  readonly groupId: string | null;
  readonly regionId: string;
  readonly kind: z.output<typeof meetingKind>;
  readonly title: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly venue: string | null;
  readonly follows: string | null;
  readonly agenda: readonly AgendaItem[];
  readonly attendees: readonly Attendee[];
  readonly headcount: Headcount | null;
  /** In order of the minutes; children anywhere after their parent. */
  readonly points: readonly RecordedPoint[];
  readonly checks: readonly (Check & { readonly settled: string | null })[];
  readonly resolutions: readonly Resolution[];
  readonly tasks: readonly TaskState[];
  readonly answered: readonly string[];
  readonly next: NextMeeting | null;
  readonly sourceHash: string | null;
  readonly author: { readonly personId: string; readonly actor: string; readonly on: string } | null;
  readonly approval: { readonly verifierId: string; readonly on: string; readonly hash: string; readonly number: number | null } | null;
  readonly errata: readonly Extract<MeetingEvent, { type: 'ErratumIssued' }>['data'][];
}

export const initialMeetingState: MeetingState = {
  status: 'absent',
  minutes: 'none',
  meetingId: '',
  groupId: null,
  regionId: 'authority',
  kind: 'ordinary',
  title: null,
  date: null,
  time: null,
  venue: null,
  follows: null,
  agenda: [],
  attendees: [],
  headcount: null,
  points: [],
  checks: [],
  resolutions: [],
  tasks: [],
  answered: [],
  next: null,
  sourceHash: null,
  author: null,
  approval: null,
  errata: [],
};

const reordered = (agenda: readonly AgendaItem[], itemIds: readonly string[]): readonly AgendaItem[] =>
  itemIds.flatMap((itemId) => agenda.filter((item) => item.itemId === itemId));

const ended = (state: MeetingState, taskId: string, status: 'done' | 'dropped'): MeetingState => ({
  ...state,
  tasks: state.tasks.map((task) => (task.taskId === taskId ? { ...task, status } : task)),
});

export const evolveMeeting = (state: MeetingState, event: MeetingEvent): MeetingState => {
  const { type, data } = event;
  switch (type) {
    case 'MeetingPlanned': {
      const { meetingId, groupId, regionId, kind, title, date, time, venue, follows } = data;
      return { ...state, status: 'planned', meetingId, groupId, regionId, kind, title, date, time, venue, follows };
    }
    case 'AgendaItemAdded':
      return { ...state, agenda: [...state.agenda, data.item] };
    case 'AgendaItemRemoved':
    case 'StandingItemLeftOut':
      return { ...state, agenda: state.agenda.filter(({ itemId }) => itemId !== data.itemId) };
    case 'AgendaReordered':
      return { ...state, agenda: reordered(state.agenda, data.itemIds) };
    case 'MeetingConvoked':
      return { ...state, status: 'convoked', date: data.date, time: data.time, venue: data.venue };
    case 'MeetingPostponed':
      return { ...state, date: data.date, time: data.time, venue: data.venue };
    case 'MeetingCancelled':
      return { ...state, status: 'cancelled' };
    case 'MeetingLinked':
      return { ...state, follows: data.follows };
    case 'MeetingHeld': {
      const { meetingId, groupId, regionId, kind, date, time, venue } = data;
      return { ...state, status: 'held', minutes: 'draft', meetingId, groupId, regionId, kind, date, time, venue };
    }
    case 'AttendanceRecorded':
      return { ...state, attendees: data.attendees };
    case 'HeadcountRecorded':
      return { ...state, headcount: data.headcount };
    case 'PointRecorded':
      return { ...state, points: [...state.points, { ...data.point, missingSides: data.missingSides }] };
    case 'PointRevised': {
      const revised = { ...data.point, missingSides: data.missingSides };
      return { ...state, points: state.points.map((point) => (point.pointId === revised.pointId ? revised : point)) };
    }
    case 'PointRemoved':
      return {
        ...state,
        points: state.points.filter(({ pointId, parent }) => pointId !== data.pointId && parent !== data.pointId),
        checks: state.checks.filter(({ pointId }) => pointId !== data.pointId),
      };
    case 'CheckRaised':
      return {
        ...state,
        checks: [...state.checks.filter(({ checkId }) => checkId !== data.check.checkId), { ...data.check, settled: null }],
      };
    case 'CheckSettled':
      return { ...state, checks: state.checks.map((check) => (check.checkId === data.checkId ? { ...check, settled: data.outcome } : check)) };
    case 'ResolutionVoted':
      return { ...state, resolutions: [...state.resolutions, data.resolution] };
    case 'TaskAssigned':
      return { ...state, tasks: [...state.tasks, { ...data.task, status: 'open' }] };
    case 'TaskChanged':
      return { ...state, tasks: state.tasks.map((task) => (task.taskId === data.task.taskId ? { ...task, ...data.task } : task)) };
    case 'TaskDone':
      return ended(state, data.taskId, 'done');
    case 'TaskDropped':
      return ended(state, data.taskId, 'dropped');
    case 'QuestionAnswered':
      return { ...state, answered: [...state.answered, data.pointId] };
    case 'NextMeetingSet':
      return { ...state, next: data.next };
    case 'MinutesImported':
      return { ...state, sourceHash: data.sourceHash };
    case 'MinutesSubmitted':
      return { ...state, minutes: 'submitted', author: { personId: data.authorId, actor: data.authorActor, on: data.on } };
    case 'MinutesReturned':
      return { ...state, minutes: 'draft' };
    case 'MinutesApproved':
      return { ...state, minutes: 'approved', approval: data };
    case 'MinutesPublished':
      return { ...state, minutes: 'published' };
    case 'ErratumIssued':
      return { ...state, errata: [...state.errata, data] };
  }
};
