import { z } from 'zod';
import { daySchema, hashSchema, meetingKinds, regionIdSchema, timeSchema } from '../vocabulary';
import { attendanceEntryRequest, nextMeetingRequest } from './meeting.requests';
import { pointContentFields } from './minutes.requests';
import { headcountRequest, lineText, partyRequest } from './shared';

/** Characters of a text of minutes. Long ones have some 5,000; the text is read on the event loop, so nothing near a book may come. */
export const maxMinutesText = 262_144;
/** Lines of it: some hundred pages. Reading takes time by the line, and nobody else is served meanwhile. */
export const maxMinutesLines = 5_000;

const linesOf = (text: string): number => text.split('\n', maxMinutesLines + 1).length;

export const previewMinutesImportRequest = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(maxMinutesText)
    .refine((text) => linesOf(text) <= maxMinutesLines, `more than ${maxMinutesLines} lines`)
    .describe('Plain text of the minutes as it was, names included; it is not stored.'),
});

const leaf = z.strictObject({
  agenda: z.int().min(1).max(200).nullable().default(null).describe('Number of the agenda item.'),
  ...pointContentFields,
});
const child = leaf.extend({ children: z.array(leaf).max(100).default([]) });
const point = leaf.extend({ children: z.array(child).max(100).default([]) });

/** A corrected draft of minutes; no names, persons are registered before. */
export const importMinutesRequest = z.strictObject({
  meetingId: z.uuid().nullable().default(null).describe('Planned meeting that these are the minutes of; null = a new one.'),
  regionId: regionIdSchema,
  groupId: z.uuid().nullable().default(null),
  kind: z.enum(meetingKinds).default('ordinary'),
  title: lineText.nullable().default(null),
  date: daySchema,
  time: timeSchema.nullable().default(null),
  venue: lineText.nullable().default(null),
  follows: z.uuid().nullable().default(null),
  number: z.int().min(1).max(9_999).nullable().default(null).describe('Number that the minutes bear, „druhé jednání“ = 2.'),
  agenda: z.array(z.strictObject({ title: lineText })).max(200).default([]),
  attendees: z.array(attendanceEntryRequest).max(500).default([]),
  headcount: headcountRequest.nullable().default(null),
  points: z.array(point).max(300),
  tasks: z
    .array(
      z
        .strictObject({
          point: z.string().regex(/^\d{1,3}(\.\d{1,3}){0,2}$/).nullable().default(null).describe('Number of the point, „2.1“.'),
          title: lineText.nullable().default(null).describe('What is to be done; null = the words of the point.'),
          owner: partyRequest,
          due: daySchema.nullable().default(null),
        })
        .refine(({ point: number, title }) => number !== null || title !== null, { error: 'meetings.task-without-words', path: ['title'] }),
    )
    .max(200)
    .default([]),
  next: nextMeetingRequest.nullable().default(null),
  authorId: z.uuid().nullable().default(null).describe('With an author the minutes are submitted at once.'),
  sourceHash: hashSchema.describe('SHA-256 of the text, hex; the same text is imported once.'),
  sourceName: lineText.nullable().default(null),
});
export type ImportMinutesRequest = z.output<typeof importMinutesRequest>;
