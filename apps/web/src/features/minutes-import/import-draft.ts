import { foldText } from '@triada/kernel';
import type { previewMinutesImportResponse } from '@triada/meetings-contracts';
import type { z } from 'zod';

export type Preview = z.output<typeof previewMinutesImportResponse>;
export type Draft = Preview['draft'];
type PointDraft = Draft['points'][number];

/** Code of the list minutes-item-types. */
export const taskType = 'task';

/** A row of the attendance as people correct it; `name` is only to recognise the person by and is never sent. */
export interface AttendeeRow {
  readonly name: string;
  readonly note: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly presence: 'present' | 'apologised' | 'absent';
  readonly guest: boolean;
}

/** A point in a flat list; `depth` says how far it is indented below the one before (0–2). */
export interface PointRow {
  readonly text: string;
  readonly type: string;
  readonly confidence: number;
  readonly evidence: string;
  readonly depth: number;
  readonly agenda: string | null;
  readonly negative: boolean;
  /** Who speaks as the text says it: name, and organisation for orientation. */
  readonly speakerName: string;
  readonly speakerNote: string;
  readonly speaker: string;
  /** Who does the task as the text says it, and the person chosen for it; only of a point that is a task. */
  readonly ownerName: string;
  readonly owner: string;
  readonly due: string | null;
  readonly keep: boolean;
}

export interface ImportForm {
  readonly groupId: string | null;
  readonly kind: string;
  readonly number: number | string | null;
  readonly title: string | null;
  readonly date: string;
  readonly time: string | null;
  readonly venue: string | null;
  readonly agenda: string;
  readonly attendees: readonly AttendeeRow[];
  readonly headcount: number | string | null;
  readonly points: readonly PointRow[];
  readonly nextDate: string | null;
  readonly nextTime: string | null;
  readonly nextVenue: string | null;
  readonly authorName: string;
  readonly authorId: string | null;
}

export interface Known {
  readonly value: string;
  readonly label: string;
}

export interface KnownGroup extends Known {
  readonly targetGroups: readonly string[];
}

/** The one known person or group that a wording means; nothing where none or several fit, for guessing is left to people. */
export const theOne = (wording: string, known: readonly Known[]): string => {
  const wanted = foldText(wording);
  if (wanted === '') return '';
  const fitting = known.filter(({ label }) => foldText(label.split(' – ')[0]!) === wanted);
  return fitting.length === 1 ? fitting[0]!.value : '';
};

const deepest = 2;

const pointRows = (points: readonly PointDraft[], depth: number, attendees: readonly AttendeeRow[], people: readonly Known[]): readonly PointRow[] =>
  points.flatMap((point) => [
    {
      text: point.text,
      type: point.type,
      confidence: point.confidence,
      evidence: point.evidence.join(', '),
      depth,
      agenda: point.agendaItem === null ? null : String(point.agendaItem),
      negative: point.result === 'negative',
      speakerName: point.speaker?.name ?? '',
      speakerNote: [point.speaker?.name, point.speaker?.organisation].filter(Boolean).join(', '),
      speaker: point.speaker?.attendee === null || point.speaker === null ? '' : (attendees[point.speaker.attendee]?.personId ?? ''),
      ownerName: point.task?.owner ?? '',
      owner: theOne(point.task?.owner ?? '', people),
      due: point.task?.due ?? null,
      keep: true,
    },
    ...pointRows(point.children, Math.min(depth + 1, deepest), attendees, people),
  ]);

const kinds: readonly string[] = ['ordinary', 'plenary', 'bilateral', 'ad-hoc'];

/** A group that the head of the minutes means: by its name, else by the target groups that only one group of the region serves. */
const groupOf = (draft: Draft, groups: readonly KnownGroup[]): string | null => {
  if (!draft.group) return null;
  const { name, targetGroups } = draft.group.value;
  const codes = targetGroups.flatMap(({ code }) => (code === null ? [] : [code]));
  const serving = groups.filter((group) => codes.length > 0 && codes.every((code) => group.targetGroups.includes(code)));
  return theOne(name, groups) || (serving.length === 1 ? serving[0]!.value : null);
};

const nextDateOf = (draft: Draft): string | null => draft.nextMeeting?.value.date ?? null;

/** Everything that was recognised, laid out for correction. */
export const formOf = (draft: Draft, people: readonly Known[], groups: readonly KnownGroup[]): ImportForm => {
  const attendees = draft.attendance.map(
    (attendee): AttendeeRow => ({
      name: attendee.name,
      note: attendee.organisation ?? '',
      personId: theOne(attendee.name, people),
      organisationId: null,
      presence: attendee.status === 'guest' ? 'present' : attendee.status,
      guest: attendee.status === 'guest',
    }),
  );
  return {
    groupId: groupOf(draft, groups),
    kind: draft.meetingKind !== null && kinds.includes(draft.meetingKind) ? draft.meetingKind : 'ordinary',
    number: draft.ordinal?.value ?? null,
    title: null,
    date: draft.date?.value ?? '',
    time: draft.time?.value ?? null,
    venue: draft.venue?.value ?? null,
    agenda: draft.agenda.map(({ text }) => text).join('\n'),
    attendees,
    headcount: draft.headcount?.value ?? null,
    points: pointRows(draft.points, 0, attendees, people),
    nextDate: nextDateOf(draft),
    nextTime: draft.nextMeeting?.value.time ?? null,
    nextVenue: [draft.nextMeeting?.value.room, draft.nextMeeting?.value.venue].filter(Boolean).join(', ') || null,
    authorName: draft.author?.value ?? '',
    authorId: theOne(draft.author?.value ?? '', people) || null,
  };
};
