/** One non-empty line of the source, cleaned; `line` counts all lines of the source from 1. */
export interface Row {
  readonly line: number;
  readonly text: string;
  /** Depth of the white space before the text; a tab counts four. */
  readonly indent: number;
  /** Whether an empty line (or the begin) stands before it; page marks do not count. */
  readonly afterGap: boolean;
  readonly pageMark: boolean;
}

const invisible = /[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** Invisible characters out, every kind of space a plain one. The text itself is never changed otherwise. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[^\S\n\t]/gu, ' ');

/** Lines as an editor counts them: LF, CRLF or CR; a form feed begins a line of its own. */
export const splitLines = (text: string): readonly string[] => text.split(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/u);

/**
 * Lower case without diacritics, character by character, so that places found in it are places in the original. All rules for words are
 * written against this form.
 */
export const plain = (text: string): string => {
  let result = '';
  for (let index = 0; index < text.length; index++) result += baseOf(text[index]!);
  return result;
};

const bases = new Map<string, string>();

/** The base of one character, remembered: texts are long and alphabets are short. */
const baseOf = (char: string): string => {
  const known = bases.get(char);
  if (known !== undefined) return known;
  const base = char.normalize('NFD')[0]!.toLowerCase();
  const result = base.length === 1 ? base : char;
  if (bases.size < 2_000) bases.set(char, result);
  return result;
};

const pageNumber =
  /^(?:(?:strana|stranka|str\.|list)\s*(?:c\.\s*)?\d{1,4}(?:\s*(?:\/|z|ze)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s*(?:\/|z)\s*\d{1,4})\s*$/;

/** Footers and headers: page numbers, and a wording that stands right beside one at least twice. */
const pageMarks = (lines: readonly { readonly line: number; readonly text: string }[]): ReadonlySet<number> => {
  const marks = new Set(lines.filter(({ text }) => text.length <= 40 && pageNumber.test(plain(text))).map(({ line }) => line));
  const beside = new Map<string, number>();
  lines.forEach(({ line, text }, index) => {
    const neighbours = [lines[index - 1]?.line, lines[index + 1]?.line];
    if (marks.has(line) || text.length > 200 || !neighbours.some((other) => other !== undefined && marks.has(other))) return;
    beside.set(text, (beside.get(text) ?? 0) + 1);
  });
  for (const { line, text } of lines) if ((beside.get(text) ?? 0) > 1) marks.add(line);
  return marks;
};

export const readRows = (source: string): readonly Row[] => {
  const filled = splitLines(source)
    .map((raw, index) => ({ line: index + 1, raw: clean(raw) }))
    .map(({ line, raw }) => {
      const indent = [.../^[\s]*/u.exec(raw)![0]].reduce((depth, char) => depth + (char === '\t' ? 4 : 1), 0);
      return { line, text: raw.trim().replace(/ {2,}/g, (gap) => (gap.length > 2 ? '\t' : ' ')), indent };
    })
    .filter(({ text }) => text !== '');
  const marks = pageMarks(filled);
  let previous = -1;
  return filled.map(({ line, text, indent }) => {
    const pageMark = marks.has(line);
    const afterGap = previous < 0 || line - previous > 1;
    // A page mark fills its line and the empty lines around it: the text before and after it may be one paragraph.
    if (pageMark ? !afterGap || previous < 0 : true) previous = line;
    return { line, text, indent, afterGap, pageMark };
  });
};
