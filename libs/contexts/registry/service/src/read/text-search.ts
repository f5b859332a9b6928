import { foldText } from '@triada/kernel';

/**
 * Whether every word of the question occurs in the text, case and diacritics aside; an empty question finds everything.
 * Never throws, whatever people type or paste.
 */
export const containsWords = (text: string, question: string): boolean => {
  const words = foldText(question)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const folded = foldText(text);
  return words.every((word) => folded.includes(word));
};
