import type { importMinutesRequest } from '@triada/meetings-contracts';
import type { z } from 'zod';
import type { Answers } from './answers';
import { placedPoints, type Draft, type PlacedPoint } from './draft';
import { attendeesOf, authorOf, speakerOf, taskOf } from './settle';

type Request = z.input<typeof importMinutesRequest>;

/** Name of the text → person of the registry, or null for somebody who is not recorded. */
export type PersonIds = ReadonlyMap<string, string | null>;

/** Shown for somebody who is not recorded. */
const unnamed = 'N. N.';

/**
 * Recognised names → references to registered people, or „N. N.“ for others: no name that we know of goes into the log
 * (architecture 6.10). Longest name first, so that a name within another does not cut it.
 */
export const withReferences = (text: string, persons: PersonIds): string =>
  [...persons]
    .filter(([name]) => name.trim().length > 2)
    .sort(([a], [b]) => b.length - a.length)
    .reduce((done, [name, id]) => done.replaceAll(name.trim(), id === null ? unnamed : `@[${id}]`), text);

interface PointNode {
  readonly [field: string]: unknown;
  readonly children: PointNode[];
}

/** Points in reading order with their depth → the tree that the product wants. A point left out takes nothing below it along. */
export const treeOf = <Item>(
  items: readonly Item[],
  depthOf: (item: Item) => number,
  nodeOf: (item: Item) => object,
): PointNode[] => {
  const roots: PointNode[] = [];
  const open: PointNode[] = [];
  for (const item of items) {
    const node: PointNode = { ...nodeOf(item), children: [] };
    open.length = Math.min(depthOf(item), open.length);
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
};

const pointNode = (placed: PlacedPoint, draft: Draft, answers: Answers, persons: PersonIds): object => {
  const { line, point } = placed;
  const speaker = speakerOf(placed, draft, answers);
  const personId = speaker === null ? null : (persons.get(speaker) ?? null);
  // The text may name the speaker by another wording than the list does.
  const worded = point.speaker?.name;
  const owner = taskOf(placed, answers)?.owner;
  const own = new Map([
    ...persons,
    ...(owner && !persons.get(owner) ? [[owner, null] as const] : []),
    ...(worded && !persons.get(worded) ? [[worded, personId] as const] : []),
  ]);
  return {
    type: answers.types[String(line)] ?? point.type,
    text: withReferences(answers.texts[String(line)] ?? point.text, own),
    agenda: point.agendaItem,
    negative: point.result === 'negative',
    speaker: personId && { personId },
  };
};

/** Tasks with the numbers that their points get. Without an owner whom the registry knows there is no task, only the point. */
const tasksOf = (points: readonly PlacedPoint[], answers: Answers, persons: PersonIds): NonNullable<Request['tasks']> => {
  const inTree = treeOf(
    points,
    ({ depth }) => depth,
    (placed) => ({ placed }),
  );
  const numbered = (nodes: readonly PointNode[], prefix: string): readonly (readonly [string, PlacedPoint])[] =>
    nodes.flatMap(({ placed, children }, index) => {
      const number = `${prefix}${index + 1}`;
      return [[number, placed as PlacedPoint] as const, ...numbered(children, `${number}.`)];
    });
  return numbered(inTree, '').flatMap(([point, placed]) => {
    const task = taskOf(placed, answers);
    const personId = task?.owner && persons.get(task.owner);
    return personId ? [{ point, owner: { personId }, due: task.due }] : [];
  });
};

/** A day without a year stays day and month: the product takes the next such day after the meeting. */
const nextOf = (draft: Draft, answers: Answers): Request['next'] => {
  if (answers.next !== undefined) return answers.next;
  if (!draft.nextMeeting) return null;
  const { value, lines } = draft.nextMeeting;
  const yearless = draft.doubts.find(({ code, line }) => code === 'date-without-year' && lines.from <= line && line <= lines.to);
  const date = yearless ? { day: Number(yearless.params['day']), month: Number(yearless.params['month']) } : value.date;
  const venue = [value.room, value.venue].filter(Boolean).join(', ') || null;
  return date ? { date, time: value.time, venue } : null;
};

const kinds: readonly string[] = ['ordinary', 'plenary', 'bilateral', 'ad-hoc'];

export interface Source {
  readonly regionId: string;
  readonly groupId: string | null;
  readonly sourceHash: string;
  readonly sourceName: string;
}

/** The settled draft as the request of the API. Nobody's name is in it. */
export const requestOf = (draft: Draft, answers: Answers, persons: PersonIds, source: Source): Request => {
  const points = placedPoints(draft.points).filter(({ line }) => !answers.drops.includes(line));
  const author = authorOf(draft, answers);
  const attendees = attendeesOf(draft, answers).flatMap(({ name, presence }) => {
    const personId = persons.get(name) ?? null;
    return personId === null ? [] : [{ personId, presence }];
  });
  const kind = draft.meetingKind !== null && kinds.includes(draft.meetingKind) ? (draft.meetingKind as 'ordinary') : 'ordinary';
  return {
    ...source,
    kind: answers.kind ?? kind,
    date: answers.date ?? draft.date!.value,
    time: answers.time !== undefined ? answers.time : (draft.time?.value ?? null),
    venue: answers.venue !== undefined ? answers.venue : (draft.venue?.value ?? null),
    number: answers.number !== undefined ? answers.number : (draft.ordinal?.value ?? null),
    agenda: draft.agenda.map(({ text }) => ({ title: withReferences(text, persons) })),
    attendees: [...new Map(attendees.map((one) => [one.personId, one])).values()],
    headcount: draft.headcount && { total: draft.headcount.value },
    points: treeOf(
      points,
      ({ depth }) => depth,
      (placed) => pointNode(placed, draft, answers, persons),
    ) as unknown as Request['points'],
    tasks: tasksOf(points, answers, persons),
    next: nextOf(draft, answers),
    authorId: author === null ? null : (persons.get(author) ?? null),
  };
};
