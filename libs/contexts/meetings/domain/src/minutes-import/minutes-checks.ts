import { foldLabel } from '@triada/reference-data';
import type { AgendaItemDraft, Doubt, DoubtCode, MinutesDraft, PointDraft } from './minutes-draft';
import type { NumberingFault } from './point-outline';

const threeWords = (folded: string): string | null => {
  const words = folded.split(' ');
  return words.length >= 3 ? words.slice(0, 3).join(' ') : null;
};

/** Links a point to the agenda item with the same wording, whose wording begins it, or with the same first three words. */
export const withAgendaItems = (points: readonly PointDraft[], agenda: readonly AgendaItemDraft[]): readonly PointDraft[] => {
  const items = agenda
    .map(({ number, text }) => ({ number, folded: foldLabel(text.slice(0, 300)) }))
    .filter(({ folded }) => folded.length >= 4)
    .map((item) => ({ ...item, stem: threeWords(item.folded) }));
  const known = new Map<string, number | null>();
  const search = (wording: string): number | null => {
    const folded = foldLabel(wording);
    const stem = threeWords(folded);
    const found =
      items.find((item) => folded === item.folded) ??
      items.find((item) => folded.startsWith(`${item.folded} `)) ??
      items.find((item) => stem !== null && item.stem === stem);
    return found?.number ?? null;
  };
  const find = (text: string | null): number | null => {
    if (text === null) return null;
    const wording = text.slice(0, 300);
    if (!known.has(wording)) known.set(wording, search(wording));
    return known.get(wording)!;
  };
  return points.map((point) => ({ ...point, agendaItem: find(point.section) ?? find(point.text) }));
};

export const numberingDoubts = (faults: readonly NumberingFault[]): readonly Doubt[] =>
  faults.map(({ code, line, text, number }) => ({ code, line, text, params: { number } }));

const flat = (points: readonly PointDraft[]): readonly PointDraft[] =>
  points.flatMap((point) => [point, ...flat(point.children)]);

/** What minutes should say and these do not, and what in them does not fit together. */
export const missingParts = (
  draft: MinutesDraft,
  attendanceElsewhere: boolean,
  doubted: ReadonlySet<'date' | 'time'>,
): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  const missing = (code: DoubtCode) => doubts.push({ code, line: draft.title?.lines.from ?? 1, text: '', params: {} });
  if (!draft.group) missing('group-missing');
  if (!draft.date && !doubted.has('date')) missing('date-missing');
  if (!draft.time && !doubted.has('time')) missing('time-missing');
  if (!draft.venue) missing('venue-missing');
  if (!draft.author) missing('author-missing');
  if (draft.attendance.length === 0 && !attendanceElsewhere && !draft.headcount) missing('attendance-missing');
  if (draft.points.length === 0) missing('points-missing');
  for (const { value, lines, text } of draft.verifiers) {
    if (value === draft.author?.value)
      doubts.push({ code: 'author-is-verifier', line: lines.from, text, params: { name: value } });
  }
  const present =
    draft.headcount?.value ?? draft.attendance.filter(({ status }) => status === 'present' || status === 'guest').length;
  for (const { votes, lines, text } of flat(draft.points)) {
    const cast = votes ? votes.for + votes.against + votes.abstained : 0;
    if (present > 0 && cast > present)
      doubts.push({ code: 'votes-above-attendance', line: lines.to, text, params: { votes: cast, present } });
  }
  return doubts;
};

/** In the order of the source, each once. */
export const sortedDoubts = (doubts: readonly Doubt[]): readonly Doubt[] => {
  const once = new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt]));
  return [...once.values()].sort((a, b) => a.line - b.line);
};
