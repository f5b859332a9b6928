import { z } from 'zod';
import { meetingKinds, seatRoles, sides } from '../vocabulary';

const party = z.object({ personId: z.uuid().optional(), organisationId: z.uuid().optional() });
const votes = z.object({ for: z.int(), against: z.int(), abstained: z.int() });
const attendeeSide = z.enum([...sides, 'guest']);
const headcount = z.object({ total: z.int(), approximate: z.boolean(), classes: z.array(z.object({ code: z.string(), count: z.int() })) });

export const meetingStatusSchema = z.enum(['planned', 'convoked', 'cancelled', 'held']);
export const minutesStatusSchema = z.enum(['none', 'draft', 'submitted', 'approved', 'published']);

export const meetingListItem = z.object({
  meetingId: z.uuid(),
  groupId: z.uuid().nullable(),
  regionId: z.string(),
  kind: z.enum(meetingKinds),
  title: z.string().nullable(),
  number: z.int().nullable(),
  date: z.string().nullable(),
  time: z.string().nullable(),
  venue: z.string().nullable(),
  status: meetingStatusSchema,
  minutes: minutesStatusSchema,
  follows: z.uuid().nullable(),
});
export const meetingListResponse = z.object({ total: z.int(), items: z.array(meetingListItem) });

const agendaItem = z.object({
  number: z.int(),
  itemId: z.uuid(),
  title: z.string(),
  standing: z.boolean(),
  origin: z.object({ kind: z.enum(['task', 'open-question']), meetingId: z.uuid(), id: z.uuid() }).nullable(),
  papers: z.array(
    z.object({
      title: z.string(),
      version: z.string(),
      url: z.string().nullable(),
      sent: z.string().nullable().describe('Version that went with the invitation; another one than `version` is newer than it.'),
    }),
  ),
});

const attendee = z.object({
  personId: z.uuid(),
  presence: z.enum(['present', 'apologised']),
  seatId: z.uuid().nullable(),
  side: attendeeSide,
  role: z.enum(seatRoles),
  organisationId: z.uuid().nullable(),
  municipality: z.string().nullable(),
  votes: z.boolean(),
  substituteFor: z.uuid().nullable(),
  arrivedAt: z.string().nullable(),
  leftAt: z.string().nullable(),
});

export const erratumSchema = z.object({
  erratumId: z.uuid(),
  pointId: z.uuid(),
  oldWording: z.string(),
  newWording: z.string(),
  reason: z.string(),
  authorId: z.uuid(),
  issuedOn: z.string(),
  effectiveFrom: z.string(),
});

const point = z.object({
  pointId: z.uuid(),
  number: z.string(),
  parent: z.uuid().nullable(),
  itemId: z.uuid().nullable(),
  type: z.string(),
  text: z.string().describe('Wording as approved, or as in the draft.'),
  correctedText: z.string().nullable().describe('Wording after the errata in effect; null = none is.'),
  errata: z.array(erratumSchema),
  tags: z.array(z.string()),
  targetGroups: z.array(z.string()),
  speaker: party.nullable(),
  proposer: party.nullable(),
  agreedBy: z.object({ wholeGroup: z.boolean(), parties: z.array(party) }).nullable(),
  offer: z.object({ offeredBy: party, what: z.string(), forWhom: z.string() }).nullable(),
  negative: z.boolean(),
  scope: z.string().nullable(),
  missingSides: z.array(z.enum(sides)),
  answered: z.boolean(),
});

const resolution = z.object({
  resolutionId: z.uuid(),
  number: z.string(),
  pointId: z.uuid().nullable(),
  verb: z.string(),
  text: z.string(),
  votes,
  bySide: z.partialRecord(attendeeSide, votes).nullable(),
  ballots: z.array(z.object({ personId: z.uuid(), choice: z.enum(['for', 'against', 'abstained']), substituteFor: z.uuid().nullable() })),
  carried: z.boolean(),
  quorate: z.boolean().nullable(),
  missingSides: z.array(z.enum(sides)),
});

export const taskSchema = z.object({
  taskId: z.uuid(),
  meetingId: z.uuid(),
  groupId: z.uuid().nullable(),
  pointId: z.uuid().nullable(),
  title: z.string(),
  owner: party,
  due: z.string().nullable(),
  status: z.enum(['open', 'done', 'dropped']),
});
export const taskListResponse = z.object({ items: z.array(taskSchema.extend({ overdue: z.boolean() })) });

const check = z.object({
  checkId: z.uuid(),
  pointId: z.uuid(),
  kind: z.string(),
  blocking: z.boolean(),
  party: party.nullable(),
  settled: z.string().nullable(),
});

const next = z.object({ nextMeetingId: z.uuid(), date: z.string(), time: z.string().nullable(), venue: z.string().nullable() });

/** Minutes as they read on a day. `final` is false until approval, so that a draft is never taken for the agreed text (D093). */
export const minutesResponse = meetingListItem.extend({
  asOf: z.string(),
  final: z.boolean(),
  agenda: z.array(agendaItem),
  attendees: z.array(attendee),
  headcount: headcount.nullable(),
  points: z.array(point),
  resolutions: z.array(resolution),
  tasks: z.array(taskSchema),
  next: next.nullable(),
  authorId: z.uuid().nullable(),
  approval: z.object({ verifierId: z.uuid(), on: z.string(), hash: z.string() }).nullable(),
});

export const meetingResponse = minutesResponse.extend({
  leftOut: z.array(z.object({ itemId: z.uuid(), title: z.string(), reason: z.string() })).describe('Standing items left out.'),
  convocation: z.object({ on: z.string(), notice: z.int(), urgency: z.string().nullable() }).nullable(),
  checks: z.array(check),
  imported: z.object({ sourceHash: z.string(), sourceName: z.string().nullable() }).nullable(),
});

/** Published minutes for everybody: who was there is told by side and organisation, not by person (czech-domain 7.8). */
export const publishedMinutesResponse = minutesResponse
  .omit({ attendees: true, authorId: true, approval: true, tasks: true, points: true, resolutions: true })
  .extend({
    hash: z.string(),
    attendance: z.array(z.object({ side: attendeeSide, organisationId: z.uuid().nullable(), municipality: z.string().nullable(), count: z.int() })),
    points: z.array(point.extend({ errata: z.array(erratumSchema.omit({ authorId: true })) })),
    resolutions: z.array(resolution.omit({ ballots: true })),
  });

export const pointSearchResponse = z.object({
  items: z.array(
    z.object({
      pointId: z.uuid(),
      number: z.string(),
      type: z.string(),
      text: z.string(),
      tags: z.array(z.string()),
      targetGroups: z.array(z.string()),
      negative: z.boolean(),
      missingSides: z.array(z.enum(sides)),
      final: z.boolean(),
      meeting: meetingListItem.pick({ meetingId: true, groupId: true, number: true, date: true, kind: true }),
    }),
  ),
});

export const nextAgendaResponse = z.object({
  groupId: z.uuid(),
  date: z.string(),
  overdue: z.boolean().describe('The cadence of the rules of procedure is missed on this day.'),
  items: z.array(
    z.object({
      title: z.string(),
      standing: z.boolean(),
      origin: z.object({ kind: z.enum(['task', 'open-question']), meetingId: z.uuid(), id: z.uuid() }).nullable(),
    }),
  ),
});

export const meetingChainResponse = z.object({
  earlier: z.array(meetingListItem).describe('What it follows up, nearest first.'),
  meeting: meetingListItem,
  later: z.array(meetingListItem).describe('What follows it up, by date.'),
});
