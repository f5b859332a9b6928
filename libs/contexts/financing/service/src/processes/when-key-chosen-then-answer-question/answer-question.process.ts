import { keyChosenV1, type KeyChosenV1 } from '@triada/financing-contracts';
import { defineProcess } from '@triada/platform';

/** The recorded choice of a key closes the open question that it names (D156). */
export const answerQuestionOfChoice = defineProcess({
  name: 'when-key-chosen-then-answer-question',
  on: [keyChosenV1],
  react: ({ data, validFrom }) => {
    const { schemeId, questionId, keyId, keyVersion, reason, decidedBy } = data as KeyChosenV1['data'];
    if (questionId === null) return [];
    const body = { keyId, version: keyVersion, reason, decidedBy, answeredOn: validFrom, schemeId };
    return [{ command: 'AnswerKeyQuestion', params: { questionId }, body }];
  },
});
