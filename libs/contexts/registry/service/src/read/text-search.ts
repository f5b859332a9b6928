import { foldText } from '@triada/kernel';

/** Words of a question, folded; an empty question has none. Never throws, whatever people type or paste. */
export const wordsOf = (question: string): readonly string[] =>
  foldText(question)
    .split(' ')
    .filter((word) => word !== '');

/** Whether every word occurs in one of the texts, which are folded already. */
export const allOccur = (words: readonly string[], foldedTexts: readonly string[]): boolean =>
  words.every((word) => foldedTexts.some((text) => text.includes(word)));

/** Whether every word of the question occurs in the text, case and diacritics aside. */
export const containsWords = (text: string, question: string): boolean => allOccur(wordsOf(question), [foldText(text)]);

const remembered = new Map<string, string>();
const most = 20_000;

/** Folds a label – of a code, a municipality, an organisation – once: thousands of records carry the same ones. */
export const foldedLabel = (label: string): string => {
  const known = remembered.get(label);
  if (known !== undefined) return known;
  if (remembered.size >= most) remembered.clear();
  const folded = foldText(label);
  remembered.set(label, folded);
  return folded;
};
