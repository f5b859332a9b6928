import { readFileSync } from 'node:fs';
import { importMinutesRequest } from '@triada/meetings-contracts';
import { isCode } from '@triada/reference-data';
import { commissionerKind } from '@triada/registry-contracts';
import { z } from 'zod';
import { placedPoints, type Draft } from './draft';

export const sides = ['commissioner', 'provider', 'user', 'other', 'public'] as const;
const line = z.string().regex(/^[1-9]\d*$/, 'číslo řádku (number of a line)');

const person = z.union([
  z.literal('leave-out'),
  z.strictObject({ personId: z.uuid() }),
  z.strictObject({ side: z.enum(sides), commissionerKind: commissionerKind.optional() }),
]);
export type PersonAnswer = z.output<typeof person>;

const { date, time, venue, number, kind, next } = importMinutesRequest.shape;

/** Corrections of what was read. Points are meant by the line on which they begin, people by their names as they stand in the text. */
const schema = z.strictObject({
  persons: z.record(z.string(), person).default({}),
  /** Who speaks in a point; null = nobody is recorded. */
  speakers: z.record(line, z.string().nullable()).default({}),
  types: z
    .record(
      line,
      z.string().refine((code) => isCode('minutes-item-types', code), 'není druh bodu (no type of a point)'),
    )
    .default({}),
  texts: z.record(line, z.string().trim().min(1)).default({}),
  /** Who does the task of a point and by when, where the text was read wrongly; null = the point gives nobody a task. */
  tasks: z
    .record(line, z.strictObject({ owner: z.string().nullable().optional(), due: date.nullable().optional() }).nullable())
    .default({}),
  /** Points that are not taken; those below them are, unless they stand here too. */
  drops: z.array(z.int().min(1)).default([]),
  /** Null = a meeting of no group. */
  group: z.uuid().nullable().optional(),
  author: z.string().nullable().optional(),
  date: date.optional(),
  time: time.unwrap().optional(),
  venue: venue.unwrap().optional(),
  number: number.unwrap().optional(),
  kind: kind.unwrap().optional(),
  next: next.unwrap().optional(),
  /** Doubts that somebody looked at and takes as they were read: `number-gap@12`. */
  accepted: z.array(z.string()).default([]),
});
export type Answers = z.output<typeof schema>;

export const noAnswers: Answers = schema.parse({});

export const parseAnswers = (json: string): Answers => {
  const parsed = schema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error(`odpovědi (answers): ${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

export const readAnswers = (path: string): Answers => parseAnswers(readFileSync(path, 'utf8'));

/** Answers that mean nothing in this text: most likely misspelt, so that the doubt they were to settle would stay. */
export const strayAnswers = (answers: Answers, draft: Draft): readonly string[] => {
  const points = placedPoints(draft.points);
  const lines = new Set(points.map((one) => String(one.line)));
  const names = new Set([
    ...draft.attendance.map(({ name }) => name),
    ...draft.doubts.flatMap(({ code, text }) => (code === 'attendee-unclear' ? [text] : [])),
    ...points.flatMap(({ point }) => point.speaker?.name ?? []),
    ...points.flatMap(({ point }) => point.task?.owner ?? []),
    ...Object.values(answers.speakers).flatMap((name) => name ?? []),
    ...Object.values(answers.tasks).flatMap((task) => task?.owner ?? []),
    ...[draft.author?.value, answers.author].flatMap((name) => name ?? []),
  ]);
  const doubts = new Set(draft.doubts.map(({ code, line: at }) => `${code}@${at}`));
  const ofLines = (field: 'speakers' | 'types' | 'texts' | 'tasks') =>
    Object.keys(answers[field]).flatMap((key) => (lines.has(key) ? [] : [`${field}.${key}`]));
  return [
    ...Object.keys(answers.persons).flatMap((name) => (names.has(name) ? [] : [`persons.${name}`])),
    ...(['speakers', 'types', 'texts', 'tasks'] as const).flatMap(ofLines),
    ...answers.drops.flatMap((at) => (lines.has(String(at)) ? [] : [`drops: ${at}`])),
    ...answers.accepted.flatMap((doubt) => (doubts.has(doubt) ? [] : [`accepted: ${doubt}`])),
  ];
};
