import { labelOf } from '@triada/reference-data';
import { sayDoubt, settledBy } from './doubts';
import { placedPoints, type Draft, type PointDraft } from './draft';
import type { Identity, Settled } from './settle';

/** Below this the type of a point is shown as a guess. */
const sure = 0.6;
const shown = 90;

const day = (date: string): string => date.split('-').reverse().map(Number).join('. ');
const cut = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);
const who = (identity: Identity | undefined): string => {
  if (identity === undefined) return 'není v registru';
  if (identity === 'leave-out') return 'nepřevezme se';
  return 'personId' in identity ? 'je v registru' : `zapíše se jako ${labelOf('triad-sides', identity.side, 'cs')}`;
};

/** A stated part with the line that it comes from; nothing where the minutes are silent. */
const part = (name: string, found: { readonly lines: { readonly from: number } } | null, value: string): readonly string[] =>
  found ? [`  ${name.padEnd(10)} ${value} (řádek ${found.lines.from})`] : [];

const headOf = ({ group, date, time, venue, ordinal, headcount, nextMeeting, author }: Draft): readonly string[] => {
  const next = nextMeeting?.value;
  const nextText = next
    ? [next.date && day(next.date), next.time, next.room && `místnost ${next.room}`, next.venue].filter(Boolean).join(', ')
    : '';
  return [
    ...part('skupina', group, group?.value.name ?? ''),
    ...part('číslo', ordinal, `${ordinal?.value}. jednání`),
    ...part('datum', date, day(date?.value ?? '')),
    ...part('čas', time, time?.value ?? ''),
    ...part('místo', venue, venue?.value ?? ''),
    ...part('účast', headcount, `${headcount?.value} lidí bez jmen`),
    ...part('příště', nextMeeting, nextText),
    ...part('zapsal', author, author?.value ?? ''),
  ];
};

const taskPart = ({ task }: PointDraft, identities: Settled['identities']): string => {
  if (!task) return '';
  const owner = task.owner ?? 'odpovědný neuveden';
  const kept = task.owner !== null && identities.has(task.owner);
  return ` [úkol: ${[owner, task.due && `do ${day(task.due)}`, !kept && 'odpovědného registr nezná, zapíše se jen bod'].filter(Boolean).join(', ')}]`;
};

const points = (draft: Draft, identities: Settled['identities']): readonly string[] =>
  placedPoints(draft.points).map(({ point, line, depth }) => {
    const type = `${labelOf('minutes-item-types', point.type, 'cs')}${point.confidence < sure ? ' (odhad)' : ''}`;
    const speaker = point.speaker ? ` [${[point.speaker.name, point.speaker.organisation].filter(Boolean).join(', ')}]` : '';
    return `  ${'  '.repeat(depth)}řádek ${line}: ${type}${speaker}${taskPart(point, identities)}: ${cut(point.text)}`;
  });

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length ? [`${title}:`, ...lines] : []);

/** Everything recognised and everything doubted, in Czech, with the lines of the source. */
export const reportOf = (name: string, draft: Draft, { identities, open }: Settled, looksLikeMinutes: boolean): string => {
  const told = draft.doubts.filter((doubt) => settledBy(doubt, draft) === null);
  const decide = draft.doubts.filter((doubt) => settledBy(doubt, draft) !== null);
  return [
    ...(looksLikeMinutes ? [] : [`${name}: tento text nevypadá jako zápis z jednání.`]),
    `${name}: ${placedPoints(draft.points).length} bodů, ${draft.attendance.length} účastníků`,
    ...headOf(draft),
    ...section(
      'Program',
      draft.agenda.map(({ label, lines, text }) => `  řádek ${lines.from}: ${label} ${text}`),
    ),
    ...section(
      'Prezence',
      draft.attendance.map(({ lines, name: own, organisation, status }) => {
        const told_ = status === 'absent' ? 'chyběl' : who(identities.get(own));
        return `  řádek ${lines.from}: ${[own, organisation].filter(Boolean).join(', ')}${status === 'apologised' ? ' (omluven)' : status === 'guest' ? ' (host)' : ''} – ${told_}`;
      }),
    ),
    ...section('Body', points(draft, identities)),
    ...section(
      'Nerozpoznané řádky',
      draft.unrecognised.map(({ line, text }) => `  řádek ${line}: ${cut(text)}`),
    ),
    ...section(
      'Pochybnosti, které je třeba rozhodnout',
      decide.map((doubt) => `  ${sayDoubt(doubt)}`),
    ),
    ...section(
      'Pochybnosti na vědomí',
      told.map((doubt) => `  ${sayDoubt(doubt)}`),
    ),
    ...section(
      'Zbývá odpovědět',
      open.map(({ answer, text }) => `  ${answer}: ${text}`),
    ),
  ].join('\n');
};
