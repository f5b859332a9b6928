import { codeList, itemByLabel, type CodeItem, type CodeList } from '@triada/reference-data';
import type { GroupDraft, MinutesOptions, TargetGroupLabel } from './minutes-draft';
import { plain } from './source-rows';

const groupWord =
  /\b(?:(pracovn\w+|ridic\w+|koordinacn\w+|tematick\w+|uzemni ridici)\s+)?(skupin[ayuo]?u?|skupinu|skupinou|ps)\b\.?(?:\s*(?:c\.\s*)?(\d{1,2})\b)?/;
const bodies: readonly (readonly [RegExp, string])[] = [
  [/^(ridic|uzemni)/, 'steering_group'],
  [/^koordinacn/, 'coordination_group'],
];
/** Where the name of a group ends: at a date, a place or the next sentence part. */
const afterName =
  /\s*(?:,?\s*(?:ktere|ktera|kter[ey]|konan\w*|uskutecnen\w*|ze dne|dne\b|v ramci|pri tvorbe)|\s[-–—]\s|[,.;:]?\s*\(|[,;]?\s+\d{1,2}\.\s?(?:\d{1,2}\.|[a-z]+ \d{4})).*$/;

const nominative: Readonly<Record<string, string>> = {
  pracovn: 'Pracovní',
  ridic: 'Řídicí',
  koordinacn: 'Koordinační',
  tematick: 'Tematická',
};

type Lookup = (label: string) => string | null;

const lookupIn = (options: MinutesOptions): Lookup => {
  const lists: readonly CodeList<CodeItem>[] = [
    options.targetGroups ?? codeList('working-group-target-groups'),
    codeList('target-groups'),
  ];
  return (label) => lists.map((list) => itemByLabel(list, label)?.code).find((code) => code !== undefined) ?? null;
};

/**
 * Splits „cizince, národnostní menšiny a osoby ohrožené …“ into labels. A piece joined by „a“ stays whole when the list knows it so
 * („děti a mládež“); otherwise the longest known head is taken, and what nobody knows is kept as an unknown label.
 */
const splitLabels = (text: string, lookup: Lookup): readonly TargetGroupLabel[] => {
  const trimmed = text
    .trim()
    .replace(/^[,;]|[,;.:]$/gu, '')
    .trim();
  if (trimmed === '') return [];
  const whole = lookup(trimmed);
  if (whole) return [{ label: trimmed, code: whole }];
  const breaks = [...trimmed.matchAll(/\s*[,;]\s*(?:a\s+)?|\s+(?:a|i|nebo)\s+/gu)].map(
    ({ index, 0: separator }) => [index, index + separator.length] as const,
  );
  for (const [begin, end] of [...breaks].reverse()) {
    const code = lookup(trimmed.slice(0, begin));
    if (code) return [{ label: trimmed.slice(0, begin), code }, ...splitLabels(trimmed.slice(end), lookup)];
  }
  const first = breaks.find(([begin]) => begin > 0);
  if (!first) return [{ label: trimmed, code: null }];
  const rest = splitLabels(trimmed.slice(first[1]), lookup);
  // An unknown label joined by „a“ with another unknown one may be one label; a person decides.
  return rest.some(({ code }) => code) || /[,;]/u.test(trimmed.slice(...first))
    ? [{ label: trimmed.slice(0, first[0]), code: null }, ...rest]
    : [{ label: trimmed, code: null }];
};

/** The group that a title names, with its target groups; `null` when the text names none. */
export const groupOf = (text: string, options: MinutesOptions): GroupDraft | null => {
  const folded = plain(text);
  const match = groupWord.exec(folded);
  if (!match || (match[2] === 'ps' && text.slice(match.index, match.index + 2) !== 'PS')) return null;
  const kind = match[1] ?? '';
  const body = bodies.find(([form]) => form.test(kind))?.[1] ?? 'working_group';
  const rest = folded.slice(match.index + match[0].length);
  const end = afterName.exec(rest)?.index ?? rest.length;
  const tail = text
    .slice(match.index + match[0].length)
    .slice(0, end)
    .replace(/^[\s:–—-]+|[\s.:,;–—-]+$/gu, '');
  const stem = Object.keys(nominative).find((one) => kind.startsWith(one));
  const prefix = match[2] === 'ps' ? 'Pracovní skupina' : stem ? `${nominative[stem]} skupina` : 'Skupina';
  const numbered = match[3] ? ` ${match[3]}` : '';
  const labels =
    body === 'working_group' ? splitLabels(tail.replace(/^["„“”]|["“”]$/gu, '').replace(/^pro\s+/iu, ''), lookupIn(options)) : [];
  return { name: `${prefix}${numbered}${tail ? ` ${tail}` : ''}`, body, targetGroups: labels };
};
