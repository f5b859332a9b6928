import { comparisonResponse, planParams } from '@triada/planning-contracts';
import { differencesBetween, type PlanDifference } from '@triada/planning-domain';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { closedRevision, storedHash } from './history-of';
import { isParagraphs, isText, paragraphsBetween, wordsBetween } from './text-difference';

/** Fields that people read as text; the others are codes, days and lists. */
const textFields: readonly string[] = ['title', 'justification'];

const valueAnswer = ({ field, before, after }: PlanDifference['values'][number]) => {
  const texts = [before, after].filter((value) => value !== null);
  const lines = textFields.includes(field) && texts.every(isText);
  const paragraphs = texts.some(isParagraphs);
  return {
    field,
    before,
    after,
    words: lines ? wordsBetween((before as string | null) ?? '', (after as string | null) ?? '') : null,
    paragraphs: paragraphs ? paragraphsBetween(isParagraphs(before) ? before : [], isParagraphs(after) ? after : []) : null,
  };
};

const revision = z.coerce.number().int().min(1);

/** What changed between two revisions: the parts, their fields, and the words within their texts. */
export const comparePlanRevisions = defineQuery({
  name: 'ComparePlanRevisions',
  summary: { cs: 'Porovnání dvou revizí', en: 'Comparison of two revisions' },
  path: '/planning/plans/:planId/comparison',
  params: planParams.extend({ from: revision, to: revision }),
  response: comparisonResponse,
  reads: [],
  handle: async ({ history, params: { planId, from, to } }) => {
    const [before, after] = [
      (await closedRevision(history, planId, from)).plan,
      (await closedRevision(history, planId, to)).plan,
    ];
    const differences = differencesBetween(before.content, after.content);
    const ends = { from: { revision: from, hash: storedHash(before, from) }, to: { revision: to, hash: storedHash(after, to) } };
    return { planId, ...ends, differences: differences.map((part) => ({ ...part, values: part.values.map(valueAnswer) })) };
  },
});
