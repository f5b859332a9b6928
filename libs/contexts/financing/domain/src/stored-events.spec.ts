import { fold, readEvent, type DomainEvent, type EventDefinitions } from '@triada/kernel';
import { allocationKeyDecider } from './allocation-key/allocation-key.decider';
import { allocationKeyEvents } from './allocation-key/allocation-key.events';
import storedKeys from './allocation-key/__stored__/v1.json';
import { councilDecisionDecider } from './council-decision/council-decision.decider';
import { councilDecisionEvents } from './council-decision/council-decision.events';
import storedDecisions from './council-decision/__stored__/v1.json';
import { keyQuestionDecider } from './key-question/key-question.decider';
import { keyQuestionEvents } from './key-question/key-question.events';
import storedQuestions from './key-question/__stored__/v1.json';
import { schemeDecider } from './scheme/scheme.decider';
import { schemeEvents } from './scheme/scheme.events';
import storedSchemes from './scheme/__stored__/v1.json';

interface Stored {
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
}

const cases: readonly [
  string,
  EventDefinitions,
  { evolve(state: any, event: any): any; initialState: any },
  readonly Stored[],
][] = [
  ['allocation key', allocationKeyEvents, allocationKeyDecider, storedKeys],
  ['council decision', councilDecisionEvents, councilDecisionDecider, storedDecisions],
  ['key question', keyQuestionEvents, keyQuestionDecider, storedQuestions],
  ['scheme', schemeEvents, schemeDecider, storedSchemes],
];

describe('stored events of financing stay readable', () => {
  it.each(cases)('%s: every type has an old event, each is read without loss and folds', (_, definitions, decider, stored) => {
    expect(new Set(stored.map(({ type }) => type))).toEqual(new Set(Object.keys(definitions)));
    const events = stored.map(({ type, version, data }): DomainEvent => readEvent(definitions, type, version, data));
    expect(events.map(({ data }) => data)).toEqual(stored.map(({ data }) => data));
    expect(() => fold(decider, events)).not.toThrow();
  });
});
