import { codeList, itemByLabel } from '@triada/reference-data';
import type { Doubt, MinutesOptions, TopicDraft } from './minutes-draft';
import { plain } from './source-rows';

/** Words before a list of topics. Behind „oblastech“ stand areas of need, so an unknown one there is a doubt; the others are free tags. */
const leads: readonly (readonly [RegExp, 'areas' | 'tags'])[] = [
  [/\b(?:v|ve|z)\s+(?:\w+\s+)?oblast(?:ech|i)\b(?:\s+jako\s+(?:je|jsou))?\s*(?::|\(|jako\b)\s*/g, 'areas'],
  [/\b(?:bavili|mluvili|hovorili|diskutovali) (?:jsme )?(?:se )?o\s+/g, 'tags'],
  [/\b(?:hlavni )?temat(?:a|y|ech)\s*(?:byla|jsou|byly)?\s*:\s*/g, 'tags'],
];

const split = (text: string): readonly string[] =>
  text
    .split(/\s*,\s*(?:a\s+)?/u)
    .flatMap((piece, index, all) => (index === all.length - 1 && all.length > 1 ? piece.split(/\s+a\s+(?=[^\s]+$)/u) : [piece]))
    .map((piece) => piece.replace(/[\s.…]+$/u, '').trim())
    .filter((piece) => /\p{L}{2}/u.test(piece) && piece.length <= 120);

/** Distance in single letters, at most `limit` + 1. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
};

/** Code whose label is so near that a slip of the pen is likely; offered to the person who decides, never taken. */
const nearest = (label: string, list: ReturnType<typeof codeList>): string | null => {
  const limit = label.length >= 8 ? 2 : 0;
  const near = list.items.filter(({ nameCs, aliases = [] }) =>
    [nameCs, ...aliases].some((one) => distance(plain(one), plain(label), limit) <= limit),
  );
  return near.length === 1 ? near[0]!.code : null;
};

export interface FoundTopics {
  readonly topics: readonly TopicDraft[];
  readonly doubts: readonly Doubt[];
}

/** Topics that a text enumerates (D074), with codes of need areas where the list knows them; `line` is for the doubts. */
export const topicsOf = (whole: string, line: number, options: MinutesOptions): FoundTopics => {
  // Lists of topics stand in sentences; what is longer is none, and a bound keeps hostile text quick.
  const text = whole.slice(0, 4_000);
  const list = options.needAreas ?? codeList('need-areas');
  const folded = plain(text);
  const topics: TopicDraft[] = [];
  const doubts: Doubt[] = [];
  for (const [form, kind] of leads) {
    for (const match of folded.matchAll(form)) {
      const begin = match.index + match[0].length;
      const end = match[0].trimEnd().endsWith('(') ? /\)/u : /(?<!\.)[.;?!](?=\s|$)/u;
      const length = end.exec(text.slice(begin))?.index ?? text.length - begin;
      for (const label of split(text.slice(begin, begin + length))) {
        const code = itemByLabel(list, label)?.code ?? null;
        if (!topics.some((topic) => topic.label === label)) topics.push({ label, code });
        if (code !== null || kind === 'tags') continue;
        const suggestion = nearest(label, list as never);
        doubts.push({
          code: 'unknown-label',
          line,
          text: label,
          params: { list: list.id, ...(suggestion ? { suggestion } : {}) },
        });
      }
    }
  }
  return { topics, doubts };
};
