import { foldText } from '@triada/kernel';
import type { Answers, PersonAnswer } from './answers';
import { keyOf, sayDoubt, settledBy } from './doubts';
import { placedPoints, type Doubt, type Draft, type PlacedPoint } from './draft';

/** Something that the import would have to guess. `answer` is the place in the answers that settles it. */
export interface OpenQuestion {
  readonly kind: 'person' | 'speaker' | 'date' | 'time' | 'next' | 'group' | 'accepted';
  /** Name, line or doubt that is asked about. */
  readonly about: string;
  readonly answer: string;
  readonly text: string;
}

/** Who a name of the text is: a person of the registry, one to be registered, or nobody who is recorded. */
export type Identity = PersonAnswer;

/** Persons of the registry by folded name, as far as this caller may see them. */
export type KnownPersons = ReadonlyMap<string, readonly string[]>;

export interface Settled {
  readonly open: readonly OpenQuestion[];
  readonly identities: ReadonlyMap<string, Identity>;
}

export interface Attendee {
  readonly name: string;
  readonly presence: 'present' | 'apologised';
}

/**
 * Who was there or excused themselves, each name once; who was simply absent is not recorded. A wording of the list that the product
 * could not read counts when it was answered.
 */
export const attendeesOf = (draft: Draft, answers: Answers): readonly Attendee[] => {
  const unclear = draft.doubts.filter(({ code, text }) => code === 'attendee-unclear' && text in answers.persons);
  const all = [...draft.attendance, ...unclear.map(({ text, params }) => ({ name: text, status: params['status'] }))];
  const kept = all.filter(({ status }) => status !== 'absent');
  return [
    ...new Map(
      kept.map(({ name, status }) => [
        name,
        { name, presence: status === 'apologised' ? ('apologised' as const) : ('present' as const) },
      ]),
    ).values(),
  ];
};

/** The name under which somebody speaks: answered, or the one person of the list that the text means. */
export const speakerOf = ({ point, line }: PlacedPoint, draft: Draft, answers: Answers): string | null => {
  const answered = answers.speakers[String(line)];
  if (answered !== undefined) return answered;
  const { speaker } = point;
  if (!speaker?.name) return null;
  return speaker.attendee === null
    ? draft.attendance.length === 0
      ? speaker.name
      : null
    : draft.attendance[speaker.attendee]!.name;
};

const taskType = 'task';

/** Whose the task of a point is, by the words of the text, and by when; null = the point gives nobody a task. */
export const taskOf = ({ point, line }: PlacedPoint, answers: Answers): NonNullable<PlacedPoint['point']['task']> | null => {
  const answered = answers.tasks[String(line)];
  const isTask = answered !== undefined || (answers.types[String(line)] ?? point.type) === taskType;
  if (answered === null || !isTask) return null;
  return {
    owner: answered?.owner !== undefined ? answered.owner : (point.task?.owner ?? null),
    due: answered?.due !== undefined ? answered.due : (point.task?.due ?? null),
  };
};

export const authorOf = (draft: Draft, answers: Answers): string | null =>
  answers.author !== undefined ? answers.author : (draft.author?.value ?? null);

const keptPoints = (draft: Draft, { drops }: Answers): readonly PlacedPoint[] =>
  placedPoints(draft.points).filter(({ line }) => !drops.includes(line));

/** A side is for whoever is missing in the registry; one who is there under this very name is not registered again. */
const identityOf = (name: string, answers: Answers, known: KnownPersons): Identity | readonly string[] => {
  const answered = answers.persons[name];
  const found = known.get(foldText(name)) ?? [];
  const isSide = typeof answered === 'object' && 'side' in answered;
  if (answered !== undefined && !(isSide && found.length > 0)) return answered;
  return found.length === 1 ? { personId: found[0]! } : found;
};

const personQuestion = (name: string, found: readonly string[]): OpenQuestion => ({
  kind: 'person',
  about: name,
  answer: `persons["${name}"]`,
  text:
    found.length > 1
      ? `„${name}“ má v registru ${found.length} jmenovce: ${found.join(', ')}; uveďte, kdo to je`
      : `„${name}“ v registru osob není; uveďte jeho stranu, osobu, nebo že se nepřevezme`,
});

/** A speaker whom the product found in the list needs no answer; one whom it doubts, or whom only a correction names, does. */
const speakerQuestion = (doubt: Doubt, draft: Draft, answers: Answers): OpenQuestion | null => {
  const spoken = placedPoints(draft.points).find(
    ({ point: { lines, speaker } }) => lines.from <= doubt.line && doubt.line <= lines.to && speaker?.name === doubt.text,
  );
  const line = spoken?.line ?? doubt.line;
  if (answers.drops.includes(line) || answers.speakers[String(line)] !== undefined) return null;
  return {
    kind: 'speaker',
    about: String(line),
    answer: `speakers["${line}"]`,
    text: `${sayDoubt(doubt)}; uveďte, kdo to je, nebo že se mluvčí nezapíše`,
  };
};

const questionOf = (doubt: Doubt, draft: Draft, answers: Answers): OpenQuestion | null => {
  const by = settledBy(doubt, draft);
  if (by === null || answers.accepted.includes(keyOf(doubt))) return null;
  const wording = sayDoubt(doubt);
  switch (by) {
    case 'speaker':
      return speakerQuestion(doubt, draft, answers);
    case 'person': {
      const name = doubt.text;
      return name in answers.persons
        ? null
        : { ...personQuestion(name, []), text: `${wording}; uveďte, kdo to je, nebo že se nepřevezme` };
    }
    case 'date':
    case 'time':
    case 'next':
      return answers[by] !== undefined ? null : { kind: by, about: keyOf(doubt), answer: by, text: wording };
    case 'accepted':
      return { kind: 'accepted', about: keyOf(doubt), answer: `accepted: "${keyOf(doubt)}"`, text: wording };
  }
};

/** What has to be answered before these minutes can be taken, and who everybody in them is. Pure. */
export const settle = (draft: Draft, answers: Answers, known: KnownPersons): Settled => {
  const identities = new Map<string, Identity>();
  const open = draft.doubts.flatMap((doubt) => questionOf(doubt, draft, answers) ?? []);
  const asked = new Set(open.map(({ about }) => about));
  const needed = [
    ...attendeesOf(draft, answers).map(({ name }) => name),
    ...Object.values(answers.speakers).flatMap((name) => name ?? []),
    ...Object.values(answers.tasks).flatMap((task) => task?.owner ?? []),
  ];
  // A speaker of minutes without a list and the author are recorded when the registry knows them, and are nobody otherwise.
  const wanted = [
    ...keptPoints(draft, answers).flatMap((one) => speakerOf(one, draft, answers) ?? []),
    ...[authorOf(draft, answers)].flatMap((name) => name ?? []),
  ];
  for (const name of new Set([...needed, ...wanted])) {
    const identity = identityOf(name, answers, known);
    if (!Array.isArray(identity)) identities.set(name, identity as Identity);
    else if (!needed.includes(name)) identities.set(name, 'leave-out');
    else if (!asked.has(name)) open.push(personQuestion(name, identity));
  }
  // What stands behind „Zodpovídá:“ may be an office as well, so only somebody whom the registry knows is taken for the owner.
  for (const one of keptPoints(draft, answers)) {
    const owner = taskOf(one, answers)?.owner;
    const identity = owner && !identities.has(owner) ? identityOf(owner, answers, known) : [];
    if (!Array.isArray(identity)) identities.set(owner!, identity as Identity);
  }
  const noDate = draft.date === null && answers.date === undefined && !open.some(({ kind }) => kind === 'date');
  if (noDate) open.push({ kind: 'date', about: 'date', answer: 'date', text: 'chybí datum jednání' });
  return { open, identities };
};
