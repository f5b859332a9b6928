import { deciderSpec } from '@triada/kernel/spec';
import { inputs, keyId, members, rate } from '../scheme/scheme.fixture';
import type { KeyQuestionEvent } from './key-question.events';
import { keyQuestionDecider } from './key-question.decider';

const spec = deciderSpec(keyQuestionDecider);
const questionId = '77777777-1111-4222-8333-444455556666';
const question = {
  questionId,
  regionId: 'frydlantsko',
  text: 'Klíč kraje, nebo vlastní?',
  owner: 'Řídicí skupina',
  dueOn: null,
  source: null,
};
const raised: KeyQuestionEvent = { type: 'KeyQuestionRaised', data: question };
const key = { keyId, keyVersion: 1, definition: rate };
const answer = { questionId, key, reason: 'Srozumitelná', decidedBy: 'Starostové', answeredOn: '2019-01-16', schemeId: null };
const answered: KeyQuestionEvent = {
  type: 'KeyQuestionAnswered',
  data: {
    questionId,
    keyId,
    keyVersion: 1,
    reason: 'Srozumitelná',
    decidedBy: 'Starostové',
    answeredOn: '2019-01-16',
    schemeId: null,
  },
};

describe('open question about the key', () => {
  it('[D156] is an object with owner and state', () => {
    spec.given().when('RaiseKeyQuestion', question).then(raised);
    spec.given(raised).when('RaiseKeyQuestion', question).thenRejected('financing.question-exists');
    expect(spec.given(raised).state().status).toBe('open');
  });
  it('[D156] the recorded choice closes it; a second one is quiet', () => {
    spec.given(raised).when('AnswerKeyQuestion', answer).then(answered);
    expect(spec.given(raised, answered).state().status).toBe('closed');
    spec.given(raised, answered).when('AnswerKeyQuestion', answer).thenNothing();
    spec.given().when('AnswerKeyQuestion', answer).thenRejected('financing.question-unknown');
    spec
      .given(raised)
      .when('AnswerKeyQuestion', { ...answer, key: { ...key, definition: null } })
      .thenRejected('financing.key-version-unknown');
  });
  it('[F41] variants are computed for all municipalities before the choice', () => {
    const equal = { keyId: questionId, keyVersion: 2, definition: { ...rate, rule: { family: 'equal' as const } } };
    const data = { questionId, keys: [key, equal], pool: 300_00, municipalities: members, inputs };
    const [event] = spec.given(raised).when('ComputeKeyVariants', data).events();
    expect(event).toMatchObject({
      type: 'KeyVariantsComputed',
      data: {
        pool: 300_00,
        variants: [
          { keyId, total: 13_989 * 100_00 },
          { keyVersion: 2, total: 300_00, lines: [{ amount: 100_00 }, { amount: 100_00 }, { amount: 100_00 }] },
        ],
      },
    });
    spec
      .given(raised)
      .when('ComputeKeyVariants', { ...data, keys: [{ ...key, definition: null }] })
      .thenRejected('financing.key-version-unknown');
    spec.given(raised, answered).when('ComputeKeyVariants', data).thenRejected('financing.question-closed');
    spec.given().when('ComputeKeyVariants', data).thenRejected('financing.question-unknown');
  });
});
