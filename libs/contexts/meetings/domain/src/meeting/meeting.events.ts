import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { day, id, line, meetingKind, region, side, text, time } from '../vocabulary';
import {
  agendaItemSchema,
  attendeeSchema,
  checkSchema,
  headcountSchema,
  nextMeetingSchema,
  pointSchema,
  resolutionSchema,
  taskSchema,
} from './meeting.parts';

const of = { meetingId: id };
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Stored events of a meeting, one stream each: convocation, course, minutes, errata, what became of its tasks and questions. */
export const meetingEvents = defineEvents({
  MeetingPlanned: {
    version: 1,
    schema: z.object({
      ...of,
      groupId: id.nullable().describe('Null for a plenary of all groups.'),
      regionId: region,
      kind: meetingKind,
      title: line.nullable(),
      date: day.nullable(),
      time: time.nullable(),
      venue: line.nullable(),
      follows: id.nullable().describe('Meeting that this one follows up (D069).'),
      participants: z.array(id).describe('Persons asked to a bilateral meeting.'),
      origin: z.object({ meetingId: id, pointId: id }).nullable().describe('Point of minutes from which it arose (D089).'),
    }),
  },
  AgendaItemAdded: { version: 1, schema: z.object({ ...of, item: agendaItemSchema }) },
  AgendaItemRemoved: { version: 1, schema: z.object({ ...of, itemId: id }) },
  StandingItemLeftOut: { version: 1, schema: z.object({ ...of, itemId: id, title: line, reason: line }) },
  AgendaReordered: { version: 1, schema: z.object({ ...of, itemIds: z.array(id) }) },
  MeetingConvoked: {
    version: 1,
    schema: z.object({
      ...of,
      date: day,
      time,
      venue: line,
      convokedOn: day,
      notice: z.int().min(0).describe('Days between the invitation and the meeting.'),
      urgency: line.nullable(),
      papers: z.array(z.object({ itemId: id, title: line, version: z.string() })).describe('Input papers as sent with the invitation.'),
    }),
  },
  MeetingPostponed: { version: 1, schema: z.object({ ...of, date: day, time, venue: line, reason: line }) },
  MeetingCancelled: { version: 1, schema: z.object({ ...of, reason: line }) },
  MeetingLinked: { version: 1, schema: z.object({ ...of, follows: id }) },
  MeetingHeld: {
    version: 1,
    schema: z.object({
      ...of,
      groupId: id.nullable(),
      regionId: region,
      kind: meetingKind,
      date: day,
      time: time.nullable(),
      venue: line.nullable(),
      wantedNumber: z.int().min(1).nullable(),
    }),
  },
  AttendanceRecorded: { version: 1, schema: z.object({ ...of, attendees: z.array(attendeeSchema) }) },
  HeadcountRecorded: { version: 1, schema: z.object({ ...of, headcount: headcountSchema }) },
  PointRecorded: {
    version: 1,
    schema: z.object({ ...of, point: pointSchema, missingSides: z.array(side).describe('For agreements and decisions (D098).') }),
  },
  PointRevised: { version: 1, schema: z.object({ ...of, point: pointSchema, missingSides: z.array(side) }) },
  PointRemoved: { version: 1, schema: z.object({ ...of, pointId: id }) },
  CheckRaised: { version: 1, schema: z.object({ ...of, check: checkSchema }) },
  CheckSettled: { version: 1, schema: z.object({ ...of, checkId: id, outcome: line }) },
  ResolutionVoted: { version: 1, schema: z.object({ ...of, resolution: resolutionSchema }) },
  TaskAssigned: { version: 1, schema: z.object({ ...of, groupId: id.nullable(), regionId: region, task: taskSchema }) },
  TaskChanged: { version: 1, schema: z.object({ ...of, task: taskSchema.describe('Whole task after the change, in the draft only.') }) },
  TaskDone: { version: 1, schema: z.object({ ...of, taskId: id, on: day, note: line.nullable() }) },
  TaskDropped: { version: 1, schema: z.object({ ...of, taskId: id, on: day, reason: line }) },
  QuestionAnswered: { version: 1, schema: z.object({ ...of, pointId: id, on: day, answer: text }) },
  NextMeetingSet: {
    version: 1,
    schema: z.object({ ...of, groupId: id.nullable(), regionId: region, next: nextMeetingSchema }),
  },
  MinutesImported: {
    version: 1,
    schema: z.object({
      ...of,
      sourceHash: hash.describe('SHA-256 of the imported text; the text itself is not kept, it holds names.'),
      sourceName: line.nullable(),
    }),
  },
  MinutesSubmitted: { version: 1, schema: z.object({ ...of, authorId: id, authorActor: z.string(), on: day }) },
  MinutesReturned: { version: 1, schema: z.object({ ...of, reason: line }) },
  MinutesApproved: {
    version: 1,
    schema: z.object({ ...of, number: z.int().min(1).nullable(), verifierId: id, on: day, hash }),
  },
  MinutesPublished: { version: 1, schema: z.object({ ...of, on: day }) },
  ErratumIssued: {
    version: 1,
    schema: z.object({
      ...of,
      erratumId: id,
      pointId: id,
      oldWording: text,
      newWording: text,
      oldText: text.describe('Whole point before.'),
      newText: text.describe('Whole point after.'),
      reason: line,
      authorId: id,
      issuedOn: day,
      effectiveFrom: day,
    }),
  },
});

export type MeetingEvent = EventOf<typeof meetingEvents>;
