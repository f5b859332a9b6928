import { plain } from './source-rows';

const abbreviations = new Set(
  (
    'c|cl|odst|pism|par|napr|tj|tzn|tzv|atd|apod|aj|resp|vc|popr|pripadne|mj|zejm|cca|max|min|prum|hod|kc|tis|mil|mld|str|s|ul|nam|tel|e|ing|mgr|bc|judr|mudr|phdr|rndr|paeddr|doc|prof|' +
    'dis|ph|d|csc|mba|sb|zak|vyhl|usn|r|st|p|pi|sl|jr|ml|kap|obr|tab|pozn|viz|o|z|a|u|n|m|kpt|pplk|ls|t'
  ).split('|'),
);

/** Abbreviations that also stand at the end of a sentence; a capital letter after them begins a new one. */
const mayEnd = new Set(['atd', 'apod', 'aj', 'hod', 'd', 'csc', 'dis', 'mba', 'sb', 'kc']);

/** Whether the dot at `index` ends a sentence: not after an abbreviation, an initial or a number that an ordinal or date could be. */
const endsSentence = (folded: string, text: string, index: number): boolean => {
  const next = /^[\s"“”)\]]*(\S)/u.exec(text.slice(index + 1));
  if (!next) return true;
  if (!/^["“”)\]]*\s/u.test(text.slice(index + 1))) return false;
  const upper = /[\p{Lu}„"(–-]/u.test(next[1]!) || /\d/.test(next[1]!);
  if (text[index] !== '.') return upper || text[index] === '?' || text[index] === '!';
  const word = /([a-z0-9]+)$/.exec(folded.slice(Math.max(0, index - 12), index))?.[1] ?? '';
  if (abbreviations.has(word)) return mayEnd.has(word) && /\p{Lu}/u.test(next[1]!);
  if (/^\d{1,2}$/.test(word)) return /\p{Lu}/u.test(next[1]!) && !/^\s*\p{Lu}\p{Ll}+\s+\d/u.test(text.slice(index + 1));
  return upper && !/\.\.$/.test(text.slice(index - 1, index + 1));
};

/** Sentences of a paragraph in order; put together with single spaces they are the paragraph again. Full stops in brackets end none. */
export const sentencesOf = (paragraph: string): readonly string[] => {
  const text = paragraph.trim();
  const folded = plain(text);
  const sentences: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!;
    if (char === '(') depth++;
    else if (char === ')' && depth > 0) depth--;
    else if (depth === 0 && /[.?!…]/u.test(char) && endsSentence(folded, text, index)) {
      const close = /^["“”)\]]*/u.exec(text.slice(index + 1))![0].length;
      sentences.push(text.slice(begin, index + 1 + close).trim());
      begin = index + 1 + close;
      index += close;
    }
  }
  const rest = text.slice(begin).trim();
  return rest === '' ? sentences : [...sentences, rest];
};
