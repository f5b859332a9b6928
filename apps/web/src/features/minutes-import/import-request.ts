import { taskType, type ImportForm, type PointRow } from './import-draft';

interface PointNode {
  readonly type: string;
  readonly text: string;
  readonly agenda: number | null;
  readonly negative: boolean;
  readonly speaker: { readonly personId: string } | null;
  readonly children: PointNode[];
}

/** Shown for somebody who is not registered. */
const unnamed = 'N. N.';

/**
 * Recognised names → references to registered people, or „N. N.“ for others: no name that we know of goes into the log
 * (architecture 6.10). Longest name first, so that a name within another does not cut it.
 */
export const withReferences = (text: string, people: readonly { readonly name: string; readonly personId: string }[]): string =>
  people
    .filter(({ name }) => name.trim().length > 2)
    .toSorted((a, b) => b.name.length - a.name.length || (a.personId < b.personId ? 1 : -1))
    .reduce((done, { name, personId }) => done.replaceAll(name.trim(), personId === '' ? unnamed : `@[${personId}]`), text);

/** The flat list with its indents → the tree that the request wants. A row that is not kept takes nothing below it along. */
export const treeOf = (rows: readonly PointRow[], referenced: (text: string) => string): readonly PointNode[] => {
  const roots: PointNode[] = [];
  const open: PointNode[] = [];
  for (const row of rows.filter(({ keep }) => keep)) {
    const node: PointNode = {
      type: row.type,
      // Words behind „Zodpovídá:“ may be an office; what is nobody of the registry vanishes from this point only.
      text: withReferences(referenced(row.text), row.owner === '' ? [{ name: row.ownerName, personId: '' }] : []),
      agenda: row.agenda === null || row.agenda === '' ? null : Number(row.agenda),
      negative: row.negative,
      speaker: row.speaker === '' ? null : { personId: row.speaker },
      children: [],
    };
    const depth = Math.min(row.depth, open.length);
    open.length = depth;
    (depth === 0 ? roots : open[depth - 1]!.children).push(node);
    open.push(node);
  }
  return roots;
};

/** Kept rows with the numbers that their points get: 1, 2, 2.1. */
const numbered = (rows: readonly PointRow[]): readonly (readonly [number: string, index: number])[] => {
  const counters: number[] = [];
  return rows.flatMap((row, index) => {
    if (!row.keep) return [];
    const depth = Math.min(row.depth, counters.length);
    counters.length = depth + 1;
    counters[depth] = (counters[depth] ?? 0) + 1;
    return [[counters.join('.'), index] as const];
  });
};

/** Points that give somebody something to do; without an owner no task is kept. */
const taskRows = (rows: readonly PointRow[]) => numbered(rows).filter(([, index]) => rows[index]!.type === taskType && rows[index]!.owner !== '');

const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** The corrected form as the request of the API. Nobody's name is in it. */
export const requestOf = (form: ImportForm, regionId: string, sourceHash: string, sourceName: string | null): unknown => {
  const named = [
    ...form.attendees,
    { name: form.authorName, personId: form.authorId ?? '' },
    ...form.points.map(({ speaker, speakerName }) => ({ name: speakerName, personId: speaker })),
    ...form.points.filter(({ owner }) => owner !== '').map(({ owner, ownerName }) => ({ name: ownerName, personId: owner })),
  ];
  const referenced = (text: string) => withReferences(text, named);
  return {
    regionId,
    groupId: form.groupId || null,
    kind: form.kind,
    title: form.title || null,
    date: form.date,
    time: form.time || null,
    venue: form.venue || null,
    number: form.number === '' ? null : form.number,
    agenda: lines(form.agenda).map((title) => ({ title: referenced(title) })),
    attendees: form.attendees
      .filter(({ personId, presence }) => personId !== '' && presence !== 'absent')
      .map(({ personId, presence, organisationId }) => ({ personId, presence, ...(organisationId && { organisationId }) })),
    headcount: form.headcount === null || form.headcount === '' ? null : { total: form.headcount },
    points: treeOf(form.points, referenced),
    tasks: taskRows(form.points).map(([point, index]) => ({ point, owner: { personId: form.points[index]!.owner }, due: form.points[index]!.due || null })),
    next: form.nextDate ? { date: form.nextDate, time: form.nextTime || null, venue: form.nextVenue || null } : null,
    authorId: form.authorId || null,
    sourceHash,
    sourceName,
  };
};

/** Field of the request → field of the form, so that a refusal shows where the person can mend it. */
export const placeOf = (form: ImportForm) => {
  const attending = form.attendees.flatMap((row, index) => (row.personId !== '' && row.presence !== 'absent' ? [index] : []));
  return (field: string): string => {
    const attendee = /^attendees\.(\d+)\.(\w+)/.exec(field);
    if (attendee) return `attendees.${attending[Number(attendee[1])] ?? 0}.${attendee[2]}`;
    const task = /^tasks\.(\d+)\.(\w+)/.exec(field);
    if (task) return `points.${taskRows(form.points)[Number(task[1])]?.[1] ?? 0}.${task[2] === 'due' ? 'due' : 'owner'}`;
    const point = /^points\.(\d+)(?:\.children\.(\d+))?(?:\.children\.(\d+))?\.?(\w+)?/.exec(field);
    if (point) return `points.${rowAt(form.points, point)}.${point[4] === 'speaker' ? 'speaker' : (point[4] ?? 'text')}`;
    return field.replace(/^next\.(\w)(\w*)$/, (_whole, first: string, rest: string) => `next${first.toUpperCase()}${rest}`).replace(/^headcount\..*/, 'headcount').replace(/^agenda\..*/, 'agenda');
  };
};

const rowAt = (rows: readonly PointRow[], [, ...path]: readonly (string | undefined)[]): number => {
  const wanted = path
    .slice(0, 3)
    .flatMap((part) => (part === undefined ? [] : [Number(part) + 1]))
    .join('.');
  const kept = numbered(rows);
  return (kept.find(([number]) => number === wanted) ?? kept[0])?.[1] ?? 0;
};
