import { answerKeyQuestionRequest } from '@triada/financing-contracts';
import type { AnswerKeyQuestion } from '@triada/financing-domain';
import { defineCommand } from '@triada/platform';
import { keyQuestionAggregate } from '../../aggregates';
import { offeredKey, questionParams, questionSubject, questionTarget } from '../question-params';

export const answerKeyQuestion = defineCommand({
  name: 'AnswerKeyQuestion',
  summary: { cs: 'Zodpovědět otázku klíče', en: 'Answer the question of the key' },
  method: 'POST',
  path: '/financing/key-questions/:questionId/answer',
  params: questionParams,
  body: answerKeyQuestionRequest,
  aggregate: keyQuestionAggregate,
  target: questionTarget,
  command: async ({ body: { keyId, version, ...answer }, params, stateOf }): Promise<AnswerKeyQuestion['data']> => ({
    ...answer,
    questionId: params.questionId,
    key: await offeredKey({ keyId, version }, stateOf),
  }),
  subject: questionSubject,
});
