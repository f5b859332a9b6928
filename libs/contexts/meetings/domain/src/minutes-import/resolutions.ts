import { codeList, itemByLabel } from '@triada/reference-data';
import { findDates } from './czech-dates';
import type { ResolutionDraft, VotesDraft } from './minutes-draft';
import { plain } from './source-rows';

const count = '\\s*[:–=-]?\\s*(\\d{1,3})';
const wordFirst = new RegExp(
  `\\bpro${count}\\b.{0,25}?\\bproti${count}\\b(?:.{0,30}?\\b(?:zdrzel[aoiy]?\\s*(?:se)?|zdrzeni)(?:\\s+hlasovani)?${count})?`,
);
const numberFirst =
  /\b(\d{1,3})\s*(?:x\s*|hlasy?\s*|hlasu\s*|clenu\s*)?pro\b(?!\s*[:=]).{0,25}?\b(\d{1,3})\s*(?:x\s*)?proti\b(?:.{0,25}?\b(\d{1,3})\s*(?:x\s*)?(?:se\s+)?zdrze)?/;
const noneAgainst = /\b(?:schvaleno|prijato|odsouhlaseno) jednomyslne\b/;

/** „Pro: 7, proti: 0, zdržel se: 1“, „7 pro – 0 proti – 1 se zdržel“. Null when the text counts nothing, unanimity without a number included. */
export const votesIn = (text: string): VotesDraft | null => {
  const match = numberFirst.exec(plain(text)) ?? wordFirst.exec(plain(text));
  return match ? { for: Number(match[1]), against: Number(match[2]), abstained: Number(match[3] ?? 0) } : null;
};

export const isUnanimous = (text: string): boolean => noneAgainst.test(plain(text));

/** Codes of the verbs with all their wordings, the longest first, so that „nedoporučuje“ is not taken for „doporučuje“. */
const verbs = codeList('resolution-verbs')
  .items.flatMap(({ code, nameCs, aliases = [] }) =>
    [nameCs, ...aliases].map((label) => ({ code, form: new RegExp(`\\b${plain(label)}\\b`) })),
  )
  .sort((a, b) => b.form.source.length - a.form.source.length);

export const verbIn = (text: string): string | null => {
  const folded = plain(text);
  const whole = itemByLabel(codeList('resolution-verbs'), text)?.code;
  return whole ?? verbs.find(({ form }) => form.test(folded))?.code ?? null;
};

const numberForm = /(?:^|usneseni)\s*(?:c\.?\s*)?(\d{1,4}(?:\s?\/\s?(?:[a-z]{1,5}\s?\/\s?)?\d{2,4})?(?:\s?\/\s?[a-z]{1,4})?)/;

/** Reads „č. 6/2023 ze dne 8.3.2023: Řídicí skupina schvaluje …“ (what stands behind the word „Usnesení“). */
export const resolutionIn = (text: string): ResolutionDraft & { readonly rest: string } => {
  const match = numberForm.exec(plain(text));
  const number = match
    ? text.slice(match.index + match[0].length - match[1]!.length, match.index + match[0].length).replace(/\s/gu, '')
    : null;
  const behind = match ? text.slice(match.index + match[0].length) : text;
  const dated = /^\s*,?\s*(?:ze dne|dne)\s/.test(plain(behind)) ? findDates(behind)[0] : undefined;
  const rest = (dated ? behind.slice(dated.end) : behind).replace(/^[\s.:,–—-]+/u, '');
  return { number, date: dated?.value ?? null, verb: verbIn(rest), rest };
};
