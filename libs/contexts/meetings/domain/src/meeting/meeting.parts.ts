import { z } from 'zod';
import { code, day, id, line, municipality, seatRole, side, text, time } from '../vocabulary';

/** Person or organisation, by reference; at least one of them. */
export const partySchema = z.object({ personId: id.optional(), organisationId: id.optional() });
export type Party = z.output<typeof partySchema>;

export const agendaItemSchema = z.object({
  itemId: id,
  title: line,
  standing: z.boolean(),
  origin: z
    .object({ kind: z.enum(['task', 'open-question']), meetingId: id, id })
    .nullable()
    .describe('What it returns from (D089, D117).'),
  papers: z.array(z.object({ title: line, version: z.string().min(1).max(40), url: z.string().max(2_000).nullable() })).max(50),
});
export type AgendaItem = z.output<typeof agendaItemSchema>;

/** One person at a meeting. Side, organisation and municipality come from the mandate valid on the day, never from typed text (D068). */
export const attendeeSchema = z.object({
  personId: id,
  presence: z.enum(['present', 'apologised']),
  seatId: id.nullable().describe('Null = a guest.'),
  side: z.union([side, z.literal('guest')]),
  role: seatRole,
  organisationId: id.nullable(),
  municipality: municipality.nullable(),
  votes: z.boolean(),
  substituteFor: id.nullable().describe('Seat whose holder is stood in for.'),
  arrivedAt: time.nullable(),
  leftAt: time.nullable(),
});
export type Attendee = z.output<typeof attendeeSchema>;

/** People counted, not named (D002). A person acting for two classes counts in both, so classes may sum above the total. */
export const headcountSchema = z.object({
  total: z.int().min(0).max(1_000_000),
  approximate: z.boolean(),
  classes: z.array(z.object({ code, count: z.int().min(0).max(1_000_000) })).max(30),
});
export type Headcount = z.output<typeof headcountSchema>;

export const pointSchema = z.object({
  pointId: id,
  parent: id.nullable(),
  itemId: id.nullable().describe('Agenda item it belongs to; the item keeps its id when the agenda is reordered (D066).'),
  type: code.describe('Code list minutes-item-types.'),
  text: text.describe('Persons only as `@[personId]`.'),
  tags: z.array(z.string().min(1).max(100)).max(50),
  targetGroups: z.array(code).max(30),
  speaker: partySchema.nullable(),
  proposer: partySchema.nullable(),
  agreedBy: z
    .object({ wholeGroup: z.boolean(), parties: z.array(partySchema).max(200) })
    .nullable()
    .describe('Who agreed, for an agreement (D083).'),
  offer: z
    .object({ offeredBy: partySchema, what: line, forWhom: line })
    .nullable()
    .describe('Who offers what for whom, for a cooperation offer (D087).'),
  negative: z.boolean().describe('A decision „not needed“ (D151).'),
  scope: line.nullable(),
});
export type Point = z.output<typeof pointSchema>;

/** Something doubtful that a person must look at; a blocking one keeps the minutes from being approved. */
export const checkKinds = ['speaker-not-in-attendance', 'offer-incomplete', 'agreement-without-parties', 'proposer-missing'] as const;
export const checkSchema = z.object({
  checkId: id,
  pointId: id,
  kind: z.enum(checkKinds),
  blocking: z.boolean(),
  party: partySchema.nullable(),
});
export type Check = z.output<typeof checkSchema>;

const tally = z.object({ for: z.int().min(0), against: z.int().min(0), abstained: z.int().min(0) });
export type Votes = z.output<typeof tally>;

export const ballotSchema = z.object({ personId: id, choice: z.enum(['for', 'against', 'abstained']) });
export type Ballot = z.output<typeof ballotSchema>;

export const resolutionSchema = z.object({
  resolutionId: id,
  number: line,
  pointId: id.nullable(),
  verb: code.describe('Code list resolution-verbs.'),
  text,
  votes: tally,
  bySide: z.partialRecord(z.union([side, z.literal('guest')]), tally).nullable().describe('Where the votes were counted by name or by side.'),
  ballots: z.array(ballotSchema.extend({ substituteFor: id.nullable() })).max(500).describe('Named votes; the vote of a substitute is stored as such.'),
  carried: z.boolean(),
  quorate: z.boolean().nullable().describe('Null = nobody was named as present, so it cannot be told.'),
  missingSides: z.array(side).describe('Sides of the triad that the body lacked on the day (D098).'),
});
export type Resolution = z.output<typeof resolutionSchema>;

export const taskSchema = z.object({
  taskId: id,
  pointId: id.nullable(),
  title: line,
  owner: partySchema,
  due: day.nullable(),
});
export type Task = z.output<typeof taskSchema>;

export const nextMeetingSchema = z.object({ nextMeetingId: id, date: day, time: time.nullable(), venue: line.nullable() });
export type NextMeeting = z.output<typeof nextMeetingSchema>;
