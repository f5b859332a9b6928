import { z } from 'zod';

const lines = z.object({ from: z.int().min(1), to: z.int().min(1) }).describe('Lines of the text, from 1, both ends included.');
const recognised = <Value extends z.ZodType>(value: Value) => z.object({ value, text: z.string(), lines }).nullable();
const topic = z.object({ label: z.string(), code: z.string().nullable() });
const typed = {
  type: z.string().describe('Code of minutes-item-types.'),
  evidence: z.array(z.string()).describe('Words that spoke for the type.'),
  confidence: z.number().min(0).max(1),
};
const votes = z.object({ for: z.int(), against: z.int(), abstained: z.int() });

const statement = z.object({
  ...typed,
  text: z.string(),
  heldBy: z.string().nullable(),
  topics: z.array(topic),
  lines,
});

const speaker = z.object({
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  attendee: z.int().nullable().describe('Index in `attendance` where exactly one person fits.'),
});

/** A point as read from the text; children in their original order. */
export const pointDraftSchema = z.object({
  type: typed.type,
  evidence: typed.evidence,
  confidence: typed.confidence,
  number: z.string().nullable().describe('Number of the source; null for bullets and prose.'),
  marker: z.string(),
  text: z.string(),
  lines,
  get children(): z.ZodArray<typeof pointDraftSchema> {
    return z.array(pointDraftSchema);
  },
  statements: z.array(statement).describe('Sentences of another type than the point.'),
  topics: z.array(topic),
  speaker: speaker.nullable(),
  result: z.enum(['positive', 'negative']).nullable(),
  resolution: z.object({ number: z.string().nullable(), date: z.string().nullable(), verb: z.string().nullable() }).nullable(),
  votes: votes.nullable(),
  heldBy: z.string().nullable(),
  task: z
    .object({ owner: z.string().nullable().describe('Name or function as the text has it.'), due: z.string().nullable() })
    .nullable()
    .describe('Of a task: who does it and by when; null where the words are silent.'),
  section: z.string().nullable(),
  agendaItem: z.int().nullable(),
});

const attendee = z.object({
  name: z.string(),
  titles: z.array(z.string()),
  organisation: z.string().nullable(),
  side: z.string().nullable(),
  status: z.enum(['present', 'apologised', 'absent', 'guest']),
  text: z.string(),
  lines,
});

/** Everything recognised in a text of minutes and everything doubted; nothing of it is stored. */
export const minutesDraftSchema = z.object({
  letterhead: recognised(z.string()),
  plan: recognised(z.object({ title: z.string(), from: z.int(), to: z.int() })),
  title: recognised(z.string()),
  group: recognised(
    z.object({ name: z.string(), body: z.string(), targetGroups: z.array(z.object({ label: z.string(), code: z.string().nullable() })) }),
  ),
  meetingKind: z.string().nullable(),
  ordinal: recognised(z.int()),
  date: recognised(z.string()),
  time: recognised(z.string()),
  endTime: recognised(z.string()),
  venue: recognised(z.string()),
  agenda: z.array(z.object({ number: z.int(), label: z.string(), text: z.string(), lines })),
  attendance: z.array(attendee),
  headcount: recognised(z.int()),
  points: z.array(pointDraftSchema),
  nextMeeting: recognised(
    z.object({ date: z.string().nullable(), time: z.string().nullable(), venue: z.string().nullable(), room: z.string().nullable() }),
  ),
  author: recognised(z.string()),
  verifiers: z.array(z.object({ value: z.string(), text: z.string(), lines })),
  doubts: z.array(
    z.object({
      code: z.string(),
      line: z.int(),
      text: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  unrecognised: z.array(z.object({ line: z.int(), text: z.string() })),
  elements: z.array(z.object({ kind: z.string(), text: z.string(), lines })).describe('Exact cover of the text, in order.'),
});

export const previewMinutesImportResponse = z.object({
  sourceHash: z.string().describe('SHA-256 of the text as UTF-8, hex; goes into the import.'),
  looksLikeMinutes: z.boolean(),
  draft: minutesDraftSchema,
});
