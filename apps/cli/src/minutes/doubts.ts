import type { Doubt, Draft } from './draft';

/** What the product doubts, as people read it. */
const words: Readonly<Record<string, string>> = {
  'group-missing': 'není poznat, která skupina jednala',
  'date-missing': 'chybí datum jednání',
  'time-missing': 'chybí čas začátku',
  'venue-missing': 'chybí místo',
  'author-missing': 'není uvedeno, kdo zápis napsal',
  'attendance-missing': 'chybí seznam přítomných',
  'attendance-elsewhere': 'prezence je podle zápisu v jiném dokumentu',
  'attendee-unclear': 'není jasné, zda jde o účastníka',
  'attendee-twice': 'účastník je uveden dvakrát',
  'points-missing': 'nebyl nalezen žádný bod jednání',
  'date-without-year': 'datum nemá rok',
  'date-short-year': 'rok je zkrácený',
  'date-impossible': 'takové datum neexistuje',
  'dates-differ': 'zápis uvádí dvě různá data',
  'weekday-differs': 'den v týdnu nesouhlasí s datem',
  'time-ambiguous': 'čas lze číst více způsoby',
  'time-impossible': 'takový čas neexistuje',
  'next-meeting-not-later': 'příští jednání není později než toto',
  'number-twice': 'číslo bodu se opakuje',
  'number-gap': 'v číslování bodů něco chybí',
  'speaker-not-in-attendance': 'mluvčí není v prezenci',
  'speaker-ambiguous': 'mluvčímu odpovídá více účastníků',
  'proposer-missing': 'není uvedeno, kdo to navrhuje',
  'unknown-label': 'neznámé označení, nebylo přiřazeno k žádnému kódu',
  'votes-above-attendance': 'hlasů je víc než přítomných',
  'author-is-verifier': 'zápis napsal i ověřil týž člověk',
};

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
