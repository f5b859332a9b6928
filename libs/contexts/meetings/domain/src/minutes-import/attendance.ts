import { findByLabel } from '@triada/reference-data';
import type { AttendanceStatus, AttendeeDraft, LineRange } from './minutes-draft';
import { plain } from './source-rows';

const titleForm =
  /^(?:(?:bc|mgr|ing|judr|mudr|phdr|paeddr|rndr|thdr|thlic|doc|prof|dis|bca|mga|akad|arch|pplk|plk|mjr|kpt|por|npor|pprap|prap|nprap|p)\.|(?:ph\.?\s?d|csc|drsc|th\.?\s?d|dis|mba|mpa|ll\.?\s?m|bba|msc|dba|lic)\.?|pani|pan|sl\.|slecna)$/;
const organisationWord =
  /\b(?:mesto|mestsk\w*|obec\w*|obce|urad\w*|mu|meu|ou|krajsk\w*|kraj|magistrat\w*|charit\w*|diakoni\w*|centrum|domov\w*|skola|zs|ms|ss|o\.? ?p\.? ?s|z\.? ?s|z\.? ?u|s\.? ?r\.? ?o|p\.? ?o|a\.? ?s|spolek|svaz\w*|sdruzeni|ustav|nemocnic\w*|policie|pcr|ospod|pms|up|mas|dso|mikroregion\w*|sluzb\w*|poradn\w*|stacionar\w*|nadac\w*|fond|odbor\w*|oddeleni|koordinator\w*|manazer\w*|vedouci|reditel\w*|starost\w*|mistostarost\w*|predsed\w*|zastupitel\w*|uzivatel\w*|klient\w*|poskytovatel\w*|zapisovatel\w*|host)\b/;

/** Splits at the separator outside brackets. */
const splitOutside = (text: string, separator: RegExp): string[] => {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const char of text) {
    if (char === '(' || char === '[') depth++;
    if ((char === ')' || char === ']') && depth > 0) depth--;
    if (depth === 0 && separator.test(char)) {
      pieces.push(piece);
      piece = '';
    } else piece += char;
  }
  return [...pieces, piece].map((one) => one.trim()).filter((one) => one !== '');
};

const isTitle = (word: string): boolean =>
  titleForm.test(plain(word)) && (/\./u.test(word) || /^(?:\p{Lu}{2,}|pan[ií]?|slečna)$/iu.test(word));

/** Words of a name begin with a capital: „Jana Nováková-Malá“, „J. Novák“, „NOVÁK Jan“. */
const isNameWord = (word: string): boolean =>
  /^(?:\p{Lu}\p{M}*\.|\p{Lu}[\p{L}\p{M}'’.-]+|[“"„]?\p{Lu}[\p{L}]+[“"”]?)$/u.test(word);

export interface PersonName {
  readonly name: string;
  readonly titles: readonly string[];
}

/** A person's name with its titles apart; null when the text is no name (up to four capitalised words and no word of an organisation). */
export const personOf = (text: string, leastWords = 2): PersonName | null => {
  const words = text
    .replace(/,/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const titles = words.filter(isTitle);
  const rest = words.filter((word) => !isTitle(word));
  const least = titles.length > 0 ? 1 : leastWords;
  if (rest.length < least || rest.length > 4 || !rest.every(isNameWord) || organisationWord.test(plain(rest.join(' '))))
    return null;
  return { name: rest.join(' '), titles };
};

interface Entry {
  readonly person: PersonName | null;
  readonly organisation: string | null;
  readonly text: string;
}

const bracket = /\s*[([]([^()[\]]{1,200})[)\]]\s*/u;
const dash = /\s+[-–—]\s+|\t+\s*|\s*:\s+/u;

/** One entry of a list: „Ing. Jana Nováková, Ph.D. (Charita Liberec)“, „Jan Malý – město Frýdlant“. */
const entryOf = (text: string): Entry => {
  const inBrackets = bracket.exec(text)?.[1]?.trim() ?? null;
  const bare = text.replace(bracket, ' ').trim();
  const [first = '', ...others] = bare.split(dash).map((one) => one.trim());
  const behind = others.filter((one) => one !== '').join(', ');
  const person = personOf(first);
  if (person) return { person, organisation: inBrackets ?? (behind || null), text };
  const swapped = behind ? personOf(behind) : null;
  return swapped ? { person: swapped, organisation: first, text } : { person: null, organisation: null, text };
};

/** Nobody has more; what comes after is said to be unclear. */
const mostTitles = 10;

/** Joins pieces of a comma list that belong to the person before: titles, and what is no name but an organisation. */
const mergePieces = (pieces: readonly string[]): readonly Entry[] => {
  const entries: Entry[] = [];
  const amend = (change: Partial<Entry>) => entries.push({ ...entries.pop()!, ...change });
  for (const piece of pieces) {
    const last = entries.at(-1);
    const text = last ? `${last.text}, ${piece}` : piece;
    const bare = piece.replace(bracket, ' ').trim().split(/\s+/u);
    if (last?.person && last.person.titles.length < mostTitles && bare.every(isTitle)) {
      const organisation = bracket.exec(piece)?.[1]?.trim() ?? last.organisation;
      amend({ person: { ...last.person, titles: [...last.person.titles, ...bare] }, organisation, text });
      continue;
    }
    const entry = entryOf(piece);
    if (!entry.person && last?.person && !last.organisation && organisationWord.test(plain(piece)))
      amend({ organisation: piece, text });
    else entries.push(entry);
  }
  return entries;
};

const splitAnd = (piece: string): readonly string[] => {
  const parts = piece.split(/\s+a\s+/u);
  return parts.length > 1 && parts.every((part) => entryOf(part).person !== null) ? parts : [piece];
};

/**
 * In a list with one entry per line, „Jana Nováková, Charita Liberec“ is a person and an organisation. A second part that looks like a name
 * is an organisation only where every line of the list has two parts.
 */
const lineEntry = (line: string, everyLineHasTwo: boolean): readonly Entry[] | null => {
  const names = namesAndOrganisations(line);
  if (
    names.length !== 2 ||
    /[()]/u.test(line) ||
    personOf(names[0]!) === null ||
    (personOf(names[1]!) !== null && !everyLineHasTwo)
  )
    return null;
  const [person] = mergePieces(splitOutside(line, /,/u).filter((piece) => piece !== names[1]));
  return [{ person: person!.person, organisation: names[1]!, text: line }];
};

/** Comma pieces of a line that are no titles. */
const namesAndOrganisations = (line: string): readonly string[] =>
  splitOutside(line, /,/u).filter((piece) => !piece.split(/\s+/u).every(isTitle));

export interface AttendanceLine {
  readonly lines: LineRange;
  readonly text: string;
}

export interface ReadAttendance {
  readonly attendees: readonly AttendeeDraft[];
  readonly unclear: readonly { readonly line: number; readonly text: string }[];
}

const sideLabel = /^(?:za\s+)?(\p{L}+(?:\s+\p{L}+){0,2})\s*:\s*/u;

/** Side of the triad that a label such as „Zadavatelé:“ or „Za poskytovatele:“ names. */
const sideOf = (label: string): string | null =>
  findByLabel('triad-sides', label)?.code ??
  findByLabel('triad-sides', label.replace(/e$/u, 'é').replace(/y$/u, 'i'))?.code ??
  null;

/** Reads a list of people from the lines of its block. */
export const readAttendance = (lines: readonly AttendanceLine[], status: AttendanceStatus): ReadAttendance => {
  const attendees: AttendeeDraft[] = [];
  const unclear: { line: number; text: string }[] = [];
  let side: string | null = null;
  const twoEach =
    lines.length > 1 && lines.every(({ text }) => namesAndOrganisations(text).length === 2 && !sideLabel.test(text));
  for (const { lines: range, text } of lines) {
    let content = text.replace(/^(?:[-–—•*·▪◦]\s+|\d{1,3}[.)]\s+)/u, '');
    const label = sideLabel.exec(content);
    const named = label ? sideOf(label[1]!) : null;
    if (named) {
      side = named;
      content = content.slice(label![0].length);
    }
    const semicolons = splitOutside(content, /;/u);
    const pieces = semicolons.length > 1 ? semicolons.map((one) => [one]) : [splitOutside(content.replace(/[.;,]$/u, ''), /,/u)];
    const entries: readonly Entry[] =
      (lines.length > 1 && semicolons.length === 1 && !named ? lineEntry(content, twoEach) : null) ??
      pieces.flatMap((group) =>
        group.length === 1 && semicolons.length > 1
          ? (lineEntry(group[0]!, false) ?? mergePieces(splitOutside(group[0]!, /,/u)))
          : mergePieces(group.flatMap(splitAnd)),
      );
    for (const { person, organisation, text: worded } of entries) {
      if (person) attendees.push({ ...person, organisation, side, status, text: worded, lines: range });
      else unclear.push({ line: range.from, text: worded });
    }
  }
  return { attendees, unclear };
};

/** „12 členů dle prezenční listiny“: a number and a paper instead of names. */
export const headcountIn = (text: string): number | null => {
  const match =
    /(?:^|\s)(\d{1,4})\s*(?:clenu|clenove|osob\w*|ucastnik\w*|zastupc\w*|lidi|pritomnych|hostu)\b/.exec(plain(text)) ??
    /^(\d{1,4})\s*(?:\(|,|dle|viz|$)/.exec(plain(text));
  return match ? Number(match[1]) : null;
};

export const isElsewhere = (text: string): boolean =>
  /(?:dle|viz|podle|v)\s+(?:\w+\s+){0,2}?(?:prezencni|prilo[hz]|listin)/.test(plain(text));
