import { ensure, type Command, type Decider } from '@triada/kernel';
import { explainContributions } from '../allocation-key/contributions';
import { bringsItsOwnPool, type KeyDefinition } from '../allocation-key/key-definition';
import type { KeyInputs } from '../allocation-key/key-inputs';
import type { KeyQuestionEvent } from './key-question.events';

export interface OfferedKey {
  readonly keyId: string;
  readonly keyVersion: number;
  /** Null when there is no such key or version. */
  readonly definition: KeyDefinition | null;
}

export type RaiseKeyQuestion = Command<
  'RaiseKeyQuestion',
  {
    questionId: string;
    regionId: string;
    text: string;
    owner: string;
    dueOn: string | null;
    source: { meetingId: string; pointId: string } | null;
  }
>;
export type ComputeKeyVariants = Command<
  'ComputeKeyVariants',
  { questionId: string; keys: readonly OfferedKey[]; pool: number | null; municipalities: readonly string[]; inputs: KeyInputs }
>;
export type AnswerKeyQuestion = Command<
  'AnswerKeyQuestion',
  { questionId: string; key: OfferedKey; reason: string; decidedBy: string; answeredOn: string; schemeId: string | null }
>;
export type KeyQuestionCommand = RaiseKeyQuestion | ComputeKeyVariants | AnswerKeyQuestion;

/** An open question has an owner and a state; the recorded choice of a key closes it (D156). */
export interface KeyQuestionState {
  readonly status: 'open' | 'closed' | null;
  readonly questionId: string;
  readonly regionId: string;
}

export const initialState: KeyQuestionState = { status: null, questionId: '', regionId: '' };

export const evolve = (state: KeyQuestionState, event: KeyQuestionEvent): KeyQuestionState => {
  switch (event.type) {
    case 'KeyQuestionRaised':
      return { status: 'open', questionId: event.data.questionId, regionId: event.data.regionId };
    case 'KeyVariantsComputed':
      return state;
    case 'KeyQuestionAnswered':
      return { ...state, status: 'closed' };
  }
};

const definitionOf = ({ definition, keyVersion }: OfferedKey): KeyDefinition => {
  ensure(definition, 'financing.key-version-unknown', { version: keyVersion }, 'keyVersion');
  return definition;
};

const compute = ({ questionId, keys, pool, municipalities, inputs }: ComputeKeyVariants['data']): readonly KeyQuestionEvent[] => {
  const variants = keys.map((key) => {
    const definition = definitionOf(key);
    const { total, lines } = explainContributions(definition, inputs, municipalities, bringsItsOwnPool(definition) ? null : pool);
    return { keyId: key.keyId, keyVersion: key.keyVersion, definition, total, lines: [...lines] };
  });
  return [{ type: 'KeyVariantsComputed', data: { questionId, pool, variants } }];
};

const decide = (command: KeyQuestionCommand, state: KeyQuestionState): readonly KeyQuestionEvent[] => {
  if (command.type === 'RaiseKeyQuestion') {
    ensure(state.status === null, 'financing.question-exists');
    return [{ type: 'KeyQuestionRaised', data: command.data }];
  }
  ensure(state.status !== null, 'financing.question-unknown', {}, 'questionId');
  if (command.type === 'AnswerKeyQuestion') {
    if (state.status === 'closed') return [];
    const { key, ...answer } = command.data;
    definitionOf(key);
    return [{ type: 'KeyQuestionAnswered', data: { ...answer, keyId: key.keyId, keyVersion: key.keyVersion } }];
  }
  ensure(state.status === 'open', 'financing.question-closed');
  return compute(command.data);
};

export const keyQuestionDecider: Decider<KeyQuestionState, KeyQuestionCommand, KeyQuestionEvent> = {
  initialState,
  decide,
  evolve,
};
