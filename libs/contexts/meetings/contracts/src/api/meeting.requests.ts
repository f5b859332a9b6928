import { z } from 'zod';
import { daySchema, meetingKinds, regionIdSchema, timeSchema } from '../vocabulary';
import { headcountRequest, lineText, longText, newIdOption, partyRequest, reasonRequest } from './shared';

export const planMeetingRequest = z.strictObject({
  meetingId: newIdOption,
  groupId: z.uuid().nullable().default(null).describe('Null for a plenary of all groups.'),
  regionId: regionIdSchema,
  kind: z.enum(meetingKinds).default('ordinary'),
  title: lineText.nullable().default(null),
  date: daySchema.nullable().default(null),
  time: timeSchema.nullable().default(null),
  venue: lineText.nullable().default(null),
  follows: z.uuid().nullable().default(null).describe('Meeting that this one follows up.'),
  participants: z.array(z.uuid()).max(200).default([]),
  origin: z.strictObject({ meetingId: z.uuid(), pointId: z.uuid() }).nullable().default(null).describe('Point of minutes from which it arose.'),
});

export const convokeMeetingRequest = z.strictObject({
  date: daySchema.nullable().default(null),
  time: timeSchema.nullable().default(null),
  venue: lineText.nullable().default(null),
  urgency: lineText.nullable().default(null).describe('Reason for an invitation later than the notice period.'),
});

export const postponeMeetingRequest = z.strictObject({
  date: daySchema,
  time: timeSchema.nullable().default(null),
  venue: lineText.nullable().default(null),
  reason: lineText,
});
export const cancelMeetingRequest = reasonRequest;
export const linkMeetingRequest = z.strictObject({ follows: z.uuid() });

export const agendaPaperRequest = z.strictObject({
  title: lineText,
  version: z.string().trim().min(1).max(40).default('1'),
  url: z.url().max(2_000).nullable().default(null),
});
export const addAgendaItemRequest = z.strictObject({
  itemId: newIdOption,
  title: lineText,
  at: z.int().min(1).max(200).nullable().default(null).describe('Number that it takes; null = last.'),
  papers: z.array(agendaPaperRequest).max(50).default([]),
});
export const leaveOutStandingItemRequest = reasonRequest;
export const reorderAgendaRequest = z.strictObject({ itemIds: z.array(z.uuid()).max(200) });

export const attendanceEntryRequest = z.strictObject({
  personId: z.uuid().nullable().default(null).describe('Registered person; a name never comes here. Null is refused.'),
  presence: z.enum(['present', 'apologised']).default('present'),
  organisationId: z.uuid().nullable().default(null).describe('For guests; that of a member comes from the mandate.'),
  arrivedAt: timeSchema.nullable().default(null),
  leftAt: timeSchema.nullable().default(null),
});
export const recordAttendanceRequest = z.strictObject({ attendees: z.array(attendanceEntryRequest).max(500) });
export const recordHeadcountRequest = z.strictObject({ headcount: headcountRequest });

export const assignTaskRequest = z.strictObject({
  taskId: newIdOption,
  pointId: z.uuid().nullable().default(null),
  title: lineText,
  owner: partyRequest,
  due: daySchema.nullable().default(null),
});
export const completeTaskRequest = z.strictObject({ note: lineText.nullable().default(null) });
export const dropTaskRequest = reasonRequest;
export const answerQuestionRequest = z.strictObject({ answer: longText });

export const nextMeetingRequest = z.strictObject({
  date: z
    .union([daySchema, z.strictObject({ day: z.int().min(1).max(31), month: z.int().min(1).max(12) })])
    .describe('A day, or day and month: then the next such day after the meeting.'),
  time: timeSchema.nullable().default(null),
  venue: lineText.nullable().default(null),
});
export const setNextMeetingRequest = nextMeetingRequest.extend({ nextMeetingId: newIdOption });
