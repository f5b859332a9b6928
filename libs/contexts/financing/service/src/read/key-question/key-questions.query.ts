import { keyQuestionResponse, keyQuestionsResponse, regionId, type keyQuestionItem } from '@triada/financing-contracts';
import { formulaOf } from '@triada/financing-domain';
import { NotFound } from '@triada/kernel';
import { defineQuery, type Views } from '@triada/platform';
import { z } from 'zod';
import { allocationKeyProjection } from '../allocation-key/allocation-key.projection';
import { variantOf } from '../allocation-key/tried-key';
import { keyQuestionProjection, type KeyQuestionDoc } from './key-question.projection';

const itemOf = async (
  { answer, pool: _, variants: __, ...doc }: KeyQuestionDoc,
  views: Views,
): Promise<z.input<typeof keyQuestionItem>> => {
  if (!answer) return { ...doc, answer: null };
  const { keyVersion: version, ...rest } = answer;
  const key = await views.of(allocationKeyProjection).get(answer.keyId);
  const definition = key?.versions[version - 1]?.definition;
  return { ...doc, answer: { ...rest, version, keyName: key?.name ?? null, formula: definition ? formulaOf(definition) : null } };
};

export const keyQuestionsQuery = defineQuery({
  name: 'KeyQuestions',
  summary: { cs: 'Otázky klíče', en: 'Questions of the key' },
  path: '/financing/key-questions',
  params: z.object({ regionId: regionId.optional(), state: z.enum(['open', 'closed']).optional() }),
  response: keyQuestionsResponse,
  reads: [keyQuestionProjection, allocationKeyProjection],
  handle: async ({ params, views }) => {
    const where = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
    const docs = await views.of(keyQuestionProjection).find({ where, sort: ['-raisedOn'] });
    return { items: await Promise.all(docs.map((doc) => itemOf(doc, views))) };
  },
});

export const keyQuestionQuery = defineQuery({
  name: 'KeyQuestion',
  summary: { cs: 'Otázka klíče s variantami', en: 'A question of the key with its variants' },
  path: '/financing/key-questions/:questionId',
  params: z.object({ questionId: z.uuid() }),
  response: keyQuestionResponse,
  reads: [keyQuestionProjection, allocationKeyProjection],
  handle: async ({ params, views }) => {
    const doc = await views.of(keyQuestionProjection).get(params.questionId);
    if (!doc) throw new NotFound('financing.question-unknown', { id: params.questionId });
    const variants = doc.variants.map(async ({ keyId, keyVersion: version, definition, ...result }) => {
      const name = (await views.of(allocationKeyProjection).get(keyId))?.name ?? '';
      return variantOf({ keyId, version, name, definition }, result);
    });
    return { ...(await itemOf(doc, views)), pool: doc.pool, variants: await Promise.all(variants) };
  },
});
