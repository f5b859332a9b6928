import { personOf } from './attendance';
import type { AttendeeDraft, Doubt, SpeakerDraft } from './minutes-draft';
import { plain } from './source-rows';

const address = '(?:pani|pan|p\\.|slecna|(?:ing|mgr|bc|mudr|judr|phdr|rndr|doc|prof)\\.)';
const lead = new RegExp(`^(?:${address}\\s+)+`);
const name = /^((?:\p{Lu}[\p{L}'’-]*\.?)(?:\s+\p{Lu}[\p{L}'’-]+){0,3})/u;
const verbStem =
  '(?:informova|informuje|nabid|nabiz|sdeli|upozorni|upozornu|doplni|doplnu|navrh|pozada|zada|predstavi|predstavu|prezent|zmini|poukaz|oznami|oznamu|sezn[aá]mi|potvrdi|privita|uvita|dotaz|vysvetli|apeluj|spolupracuj|sdili|pripravuj|otevira|otevre|planuj|provozuj|hleda|uved|shrnu|podekova|zjisti|zajisti|zasle|pripravi|oslovi|doloz|doda|vypracuje|predloz|svola|kontaktuje|aktualiz|rozesle|rekl|hovori|mluvi|konstat)';
const verb = new RegExp(`\\b${verbStem}`);
/** Subjects that are no organisation though they stand where one could. */
const commonSubject =
  /^(?:skupina|clenove|clenky|pritomni|ucastnici|vsichni|klient\w*|uzivatel\w*|sluzb\w*|poskytovatel\w*|zadavatel\w*|obce|mest[ao]|kazd\w*|poptavka|pozadav\w*|cilem|pracovni list|prace|kapacit\w*|dale|dalsi|nov[yae]\w*|koordinator\w*|manazer\w*|diskuse|informac\w*|problem\w*|moznost\w*|u|v|ve|na|z|ze|pro|do|po|pri|s|se|k|o|podle|dle|proti|bylo|byla|byl|probehl\w*|je|jsou|neni|mit|pravo|rozdil|predstaven\w*|usnesen\w*|ukol\w*|termin|hlasovani|program|zahajeni|uvod|ruzne|zaver|opatreni|navrh\w*|komunitni|rada|komise|zastupitelstvo|stale|take|zaroven|soucasne|nyni|dnes|letos|tento|tato|toto|tyto|ti|ta|ten|to|oni|ona|on)\b/;

const slice = (text: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .trim()
    .replace(/[,:;–—-]+$/u, '')
    .trim();

interface Worded {
  readonly name: string | null;
  readonly organisation: string | null;
}

/** „Paní X z Y …“, „Pan X za město Z …“, „Ing. X (Y) …“. */
const personIn = (text: string): Worded | null => {
  const addressed = lead.exec(plain(text));
  const after = addressed ? addressed[0].length : 0;
  const worded = name.exec(text.slice(after))?.[1];
  if (!worded) return null;
  const rest = text.slice(after + worded.length);
  const folded = plain(rest);
  const bracket = /^\s*\(([^()]{2,80})\)/u.exec(rest);
  const preposition = /^,?\s+(?:z|ze|za)\s+/.exec(folded);
  const said = verb.exec(folded.slice(0, 120));
  if (!addressed && (!said || personOf(worded) === null || !(bracket || preposition || said.index <= 2))) return null;
  if (bracket) return { name: worded, organisation: bracket[1]!.trim() };
  if (!preposition) return { name: worded, organisation: null };
  const tail = rest.slice(preposition[0].length);
  const end = verb.exec(plain(tail))?.index ?? /[,.:;–—]/u.exec(tail)?.index ?? tail.length;
  return { name: worded, organisation: slice(tail, 0, Math.min(end, /[,.:;]/u.exec(tail)?.index ?? end)) || null };
};

/** „Charita Liberec informovala …“, „BKB informuje …“: a capitalised subject right before a verb of saying or doing. */
const organisationIn = (text: string): Worded | null => {
  const folded = plain(text);
  const said = verb.exec(folded);
  if (!said || said.index < 2 || said.index > 70 || !/^\p{Lu}/u.test(text) || commonSubject.test(folded)) return null;
  const subject = slice(text, 0, said.index).replace(/\s+(?:nás|nas|také|dále|se|si)$/u, '');
  const words = subject.split(/\s+/u);
  return words.length <= 6 && !/[,.:;?!]/u.test(subject.replace(/\b(?:z|o|p|s|ú|u|r|a)\.\s?/giu, ''))
    ? { name: null, organisation: subject }
    : null;
};

const lastName = (full: string): string => plain(full).split(' ').at(-1)!;

export interface FoundSpeaker {
  readonly speaker: SpeakerDraft | null;
  readonly doubts: readonly Doubt[];
}

const sortedWords = (name: string): string => plain(name).split(' ').sort().join(' ');

/** Those who were there, ready for look-up by whole name (in any order of its words) and by any word of it. Apologised people cannot speak. */
export class ListedPeople {
  private readonly byName = new Map<string, number[]>();
  private readonly byWord = new Map<string, number[]>();
  readonly isEmpty: boolean;

  constructor(attendance: readonly AttendeeDraft[]) {
    this.isEmpty = attendance.length === 0;
    attendance.forEach(({ name, status }, index) => {
      if (status !== 'present' && status !== 'guest') return;
      const add = (map: Map<string, number[]>, key: string) => (map.get(key) ?? map.set(key, []).get(key)!).push(index);
      add(this.byName, sortedWords(name));
      for (const word of new Set(plain(name).split(' '))) add(this.byWord, word);
    });
  }

  /** Places in the list that a worded name can mean; a single word is taken for a last name. */
  meantBy(worded: string): readonly number[] {
    const same = this.byName.get(sortedWords(worded)) ?? [];
    return same.length > 0 || worded.includes(' ') ? same : (this.byWord.get(lastName(worded)) ?? []);
  }
}

/** A speaker is named at the begin of a text; further on names are only mentioned. */
const reach = 400;

/** Who speaks in a text. A named speaker is compared with the list of those present. */
export const speakerOf = (text: string, line: number, people: ListedPeople): FoundSpeaker => {
  const begin = text.slice(0, reach);
  const found = personIn(begin) ?? organisationIn(begin);
  if (!found) return { speaker: null, doubts: [] };
  const { name: worded, organisation } = found;
  if (worded === null) return { speaker: { name: null, organisation, attendee: null }, doubts: [] };
  const meant = people.meantBy(worded);
  const attendee = meant.length === 1 ? meant[0]! : null;
  const doubt = (code: Doubt['code']): Doubt => ({
    code,
    line,
    text: worded,
    params: { speaker: worded, ...(organisation ? { organisation } : {}) },
  });
  const doubts =
    meant.length > 1
      ? [doubt('speaker-ambiguous')]
      : attendee === null && !people.isEmpty
        ? [doubt('speaker-not-in-attendance')]
        : [];
  return { speaker: { name: worded, organisation, attendee }, doubts };
};

const proposers =
  'skupina|clenove|clenky|ucastnici|pritomni|mesto|obec|kraj|odbor|koordinator\\w*|manazer\\w*|poskytovatel\\w*|zastupc\\w*|predseda|predsedkyne';
const proposing = new RegExp(
  `\\b(?:${proposers})\\b[^.]{0,60}\\bnavrh|\\bnavrh\\w*\\b[^.]{0,20}\\b(?:skupina|clenove|pan|pani|zastupce|zastupkyne)\\b|\\bnavrhujeme\\b`,
);

/** Whether a text says who proposes: the group, the members, the city as the subject of the proposal. */
export const namesProposer = (text: string): boolean => proposing.test(plain(text.slice(0, 4 * reach)));
