import type { Command } from '@triada/kernel';
import type { z } from 'zod';
import type { GroupOnDay } from '../group';
import type { meetingKind, Side } from '../vocabulary';
import type { AgendaItem, Ballot, Headcount, Point, Task, Votes } from './meeting.parts';

/** The group on the day that the decision is about, read from its own stream; for a plenary all groups of the region together. */
interface WithGroup {
  readonly group: GroupOnDay;
}

type C<Type extends string, Data> = Command<Type, Data>;
export type NewAgendaItem = Omit<AgendaItem, 'standing'>;

export type PlanMeeting = C<
  'PlanMeeting',
  WithGroup & {
    readonly meetingId: string;
    readonly groupId: string | null;
    readonly regionId: string;
    readonly kind: z.output<typeof meetingKind>;
    readonly title: string | null;
    readonly date: string | null;
    readonly time: string | null;
    readonly venue: string | null;
    readonly follows: string | null;
    readonly participants: readonly string[];
    readonly origin: { readonly meetingId: string; readonly pointId: string } | null;
  }
>;
export type ConvokeMeeting = C<
  'ConvokeMeeting',
  WithGroup & {
    /** Null = as planned. */
    readonly date: string | null;
    readonly time: string | null;
    readonly venue: string | null;
    readonly urgency: string | null;
    /** Due tasks and unanswered questions of earlier meetings; those already on the agenda are passed over. */
    readonly returning: readonly NewAgendaItem[];
  }
>;
export type PostponeMeeting = C<'PostponeMeeting', { readonly date: string; readonly time: string | null; readonly venue: string | null; readonly reason: string }>;
export type CancelMeeting = C<'CancelMeeting', { readonly reason: string }>;
export type LinkMeeting = C<'LinkMeeting', { readonly follows: string }>;
export type AddAgendaItem = C<'AddAgendaItem', { readonly item: NewAgendaItem; readonly at: number | null }>;
export type RemoveAgendaItem = C<'RemoveAgendaItem', { readonly itemId: string }>;
export type LeaveOutStandingItem = C<'LeaveOutStandingItem', { readonly itemId: string; readonly reason: string }>;
export type ReorderAgenda = C<'ReorderAgenda', { readonly itemIds: readonly string[] }>;

export type HoldMeeting = C<'HoldMeeting', WithGroup>;

export interface AttendanceEntry {
  /** Null is refused: persons are registered first, names never come here. */
  readonly personId: string | null;
  readonly presence: 'present' | 'apologised';
  /** Organisation of a guest; a member's comes from the mandate. */
  readonly organisationId: string | null;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
}
export type RecordAttendance = C<'RecordAttendance', WithGroup & { readonly attendees: readonly AttendanceEntry[] }>;
export type RecordHeadcount = C<'RecordHeadcount', { readonly headcount: Headcount }>;

/** What a point gives somebody to do; what is to be done are the words of the point. */
export type TaskOfPoint = Pick<Task, 'owner' | 'due'>;
export type RecordPoint = C<'RecordPoint', WithGroup & { readonly point: Point; readonly task?: TaskOfPoint | null }>;
export type RevisePoint = C<
  'RevisePoint',
  WithGroup & {
    readonly point: Omit<Point, 'parent'>;
    /** Null = the tasks of the point stay as they are. */
    readonly task?: TaskOfPoint | null;
  }
>;
export type RemovePoint = C<'RemovePoint', { readonly pointId: string }>;
export type SettleCheck = C<'SettleCheck', { readonly checkId: string; readonly outcome: string }>;

export type VoteOnResolution = C<
  'VoteOnResolution',
  WithGroup & {
    readonly resolutionId: string;
    readonly number: string;
    readonly pointId: string | null;
    readonly verb: string;
    readonly text: string;
    /** Counted votes; null = they follow from the ballots or from the sides. */
    readonly votes: Votes | null;
    readonly bySide: Readonly<Partial<Record<Side, Votes>>> | null;
    readonly ballots: readonly Ballot[];
  }
>;

export type AssignTask = C<'AssignTask', { readonly task: Task }>;
export type CompleteTask = C<'CompleteTask', { readonly taskId: string; readonly note: string | null }>;
export type DropTask = C<'DropTask', { readonly taskId: string; readonly reason: string }>;
export type AnswerQuestion = C<'AnswerQuestion', { readonly pointId: string; readonly answer: string }>;

export interface NextMeetingWish {
  readonly nextMeetingId: string;
  /** ISO day, or day and month of the next such day. */
  readonly date: string | { readonly day: number; readonly month: number };
  readonly time: string | null;
  readonly venue: string | null;
}
export type SetNextMeeting = C<'SetNextMeeting', { readonly next: NextMeetingWish }>;

export type SubmitMinutes = C<'SubmitMinutes', { readonly authorId: string }>;
export type ReturnMinutes = C<'ReturnMinutes', { readonly reason: string }>;
export type ApproveMinutes = C<'ApproveMinutes', WithGroup & { readonly verifierId: string; readonly number: number | null }>;
export type PublishMinutes = C<'PublishMinutes', Record<never, never>>;
export type IssueErratum = C<
  'IssueErratum',
  {
    readonly erratumId: string;
    readonly pointId: string;
    readonly oldWording: string;
    readonly newWording: string;
    readonly reason: string;
    readonly authorId: string;
    readonly effectiveFrom: string | null;
  }
>;

export type ImportMinutes = C<
  'ImportMinutes',
  WithGroup & {
    readonly meetingId: string;
    readonly groupId: string | null;
    readonly regionId: string;
    readonly kind: z.output<typeof meetingKind>;
    readonly title: string | null;
    readonly date: string;
    readonly time: string | null;
    readonly venue: string | null;
    readonly follows: string | null;
    readonly wantedNumber: number | null;
    /** Whether the group can give that number (asked on the group's own stream). */
    readonly numberFits: boolean;
    readonly agenda: readonly NewAgendaItem[];
    readonly attendees: readonly AttendanceEntry[];
    readonly headcount: Headcount | null;
    readonly points: readonly Point[];
    readonly tasks: readonly Task[];
    readonly next: NextMeetingWish | null;
    readonly authorId: string | null;
    readonly sourceHash: string;
    readonly sourceName: string | null;
  }
>;

export type MeetingCommand =
  | PlanMeeting
  | ConvokeMeeting
  | PostponeMeeting
  | CancelMeeting
  | LinkMeeting
  | AddAgendaItem
  | RemoveAgendaItem
  | LeaveOutStandingItem
  | ReorderAgenda
  | HoldMeeting
  | RecordAttendance
  | RecordHeadcount
  | RecordPoint
  | RevisePoint
  | RemovePoint
  | SettleCheck
  | VoteOnResolution
  | AssignTask
  | CompleteTask
  | DropTask
  | AnswerQuestion
  | SetNextMeeting
  | SubmitMinutes
  | ReturnMinutes
  | ApproveMinutes
  | PublishMinutes
  | IssueErratum
  | ImportMinutes;
