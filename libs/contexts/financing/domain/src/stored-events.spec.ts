import { describeStoredEvents } from '@triada/kernel/spec';
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

describeStoredEvents('financing', [
  ['allocation key', allocationKeyEvents, allocationKeyDecider, storedKeys],
  ['council decision', councilDecisionEvents, councilDecisionDecider, storedDecisions],
  ['key question', keyQuestionEvents, keyQuestionDecider, storedQuestions],
  ['scheme', schemeEvents, schemeDecider, storedSchemes],
]);
