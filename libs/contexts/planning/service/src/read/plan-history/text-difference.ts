import { diffWordsWithSpace } from 'diff';
import type { Paragraph } from '@triada/planning-domain';

export interface Words {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Difference of two texts by words. */
export const wordsBetween = (before: string, after: string): Words[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isParagraphs = (value: unknown): value is readonly Paragraph[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => typeof item === 'object' && item !== null && 'paragraphId' in item);

interface ParagraphDifference {
  readonly paragraphId: string;
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly words: Words[];
}

/** Paragraphs paired by their ids, in the order of the newer text; removed ones last. */
export const paragraphsBetween = (before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphDifference[] => {
  const old = new Map(before.map(({ paragraphId, text }) => [paragraphId, text]));
  const kept = new Set(after.map(({ paragraphId }) => paragraphId));
  const present = after.map(({ paragraphId, text }): ParagraphDifference => {
    const earlier = old.get(paragraphId);
    const change = earlier === undefined ? 'added' : earlier === text ? 'same' : 'changed';
    return { paragraphId, change, words: wordsBetween(earlier ?? '', text) };
  });
  const gone = before
    .filter(({ paragraphId }) => !kept.has(paragraphId))
    .map(({ paragraphId, text }): ParagraphDifference => ({ paragraphId, change: 'removed', words: wordsBetween(text, '') }));
  return [...present, ...gone];
};
