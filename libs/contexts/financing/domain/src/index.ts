export * from './allocation-key/allocation-key.commands';
export * from './allocation-key/allocation-key.decider';
export * from './allocation-key/allocation-key.events';
export { versionOf, type AllocationKeyState } from './allocation-key/allocation-key.state';
export * from './allocation-key/comparison';
export * from './allocation-key/contributions';
export * from './allocation-key/formula-text';
export * from './allocation-key/full-participation';
export * from './allocation-key/key-definition';
export * from './allocation-key/key-inputs';
export * from './council-decision/council-decision.commands';
export * from './council-decision/council-decision.decider';
export * from './council-decision/council-decision.events';
export type { CouncilDecisionState } from './council-decision/council-decision.state';
export {
  keyQuestionDecider,
  type AnswerKeyQuestion,
  type ComputeKeyVariants,
  type KeyQuestionCommand,
  type KeyQuestionState,
  type OfferedKey,
  type RaiseKeyQuestion,
} from './key-question/key-question.decider';
export * from './key-question/key-question.events';
export type { Figures, PlanReference } from './primitives';
export * from './scheme/activation-rule';
export * from './scheme/activation-text';
export * from './scheme/scheme.commands';
export * from './scheme/scheme.decider';
export * from './scheme/scheme.events';
export {
  evolve as evolveScheme,
  initialState as initialScheme,
  keyOf,
  paidBy,
  participantsOf,
  takesPart,
  type SchemeState,
} from './scheme/scheme.state';
export * from './text';
