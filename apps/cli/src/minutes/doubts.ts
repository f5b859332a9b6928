import { minutesDoubts } from '@triada/meetings-contracts';
import type { Doubt, Draft } from './draft';

const words: Readonly<Record<string, string>> = minutesDoubts.cs;

/** A doubt of a newer product is shown by its code, and has to be accepted. */
export const sayDoubt = ({ code, line, text }: Doubt): string =>
  `řádek ${line}: ${words[code] ?? code}${text ? ` – „${text}“` : ''}`;

/** Nothing is taken where the minutes are silent, so there is nothing to decide: these are only told. */
const onlyTold = new Set([
  'group-missing',
  'time-missing',
  'venue-missing',
  'author-missing',
  'attendance-missing',
  'attendance-elsewhere',
  'proposer-missing',
  'unknown-label',
]);

const ofDate = new Set([
  'date-missing',
  'date-without-year',
  'date-short-year',
  'date-impossible',
  'dates-differ',
  'weekday-differs',
]);
const ofTime = new Set(['time-ambiguous', 'time-impossible']);

/** The part of the answers that settles a doubt; null = it is only told. */
export type SettledBy = 'date' | 'time' | 'next' | 'speaker' | 'person' | 'accepted' | null;

const isInNext = ({ line }: Doubt, { nextMeeting }: Draft): boolean =>
  nextMeeting !== null && nextMeeting.lines.from <= line && line <= nextMeeting.lines.to;

export const settledBy = (doubt: Doubt, draft: Draft): SettledBy => {
  const { code } = doubt;
  if (onlyTold.has(code)) return null;
  if (code === 'next-meeting-not-later') return 'next';
  // Day and month go to the product as they stand; the year follows from the day of this meeting.
  if (isInNext(doubt, draft)) return code === 'date-without-year' ? null : 'next';
  if (ofDate.has(code)) return 'date';
  if (ofTime.has(code)) return 'time';
  if (code.startsWith('speaker-')) return 'speaker';
  if (code.startsWith('attendee-')) return 'person';
  return 'accepted';
};

export const keyOf = ({ code, line }: Doubt): string => `${code}@${line}`;
