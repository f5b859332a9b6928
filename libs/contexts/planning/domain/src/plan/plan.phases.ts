import { codesOf, labelOf } from '@triada/reference-data';
import { ensure } from '@triada/kernel';
import type { PlanCommandType } from './plan.commands';

/** Phases in their order (czech-domain 1.14). */
export const phases = codesOf('planning-phases');

export const firstPhase = phases[0]!;

/** Before the text is shown to the public. */
const preparing = ['initiation', 'set-up', 'understanding', 'proposals'];
/** As long as the text may still change. */
const writing = [...preparing, 'consultation'];
/** After a body has decided. */
const decided = ['implementation', 'monitoring'];

/** In which phases a command may come (F02); a command that is not named here may come in any. */
export const phaseGates: Readonly<Partial<Record<PlanCommandType, readonly string[]>>> = {
  DescribePlan: writing,
  SetTargetGroups: preparing,
  SetTerritory: writing,
  SetPlanValidity: writing,
  DraftVision: writing,
  ConfirmVision: [...writing, 'adoption'],
  AddPlanItem: ['proposals', 'consultation'],
  ChangePlanItem: ['proposals', 'consultation'],
  RemovePlanItem: ['proposals', 'consultation'],
  AddMeasure: ['proposals', 'consultation'],
  AddMeasureInRound: ['proposals'],
  ChangeMeasure: ['proposals', 'consultation'],
  WithdrawMeasure: ['proposals', 'consultation'],
  MovePlanNode: ['proposals', 'consultation'],
  OrderPlanNodes: ['proposals', 'consultation'],
  OpenRound: ['proposals'],
  ApplyRulesToRound: ['proposals'],
  RecordProposal: writing,
  AcceptProposal: ['proposals', 'consultation'],
  OpenConsultation: ['consultation'],
  CloseConsultation: ['consultation'],
  SettleComments: ['consultation'],
  CloseRevision: ['proposals', 'consultation', 'adoption'],
  RecommendPlan: ['consultation', 'adoption'],
  SubmitPlan: ['adoption'],
  AdoptPlan: ['adoption'],
  NotePlan: ['adoption'],
  ReturnPlan: ['adoption'],
  OpenAmendment: decided,
  ExtendPlan: decided,
  EvaluatePlan: decided,
  ExpirePlan: decided,
};

const labels = (codes: readonly string[], language: 'cs' | 'en'): string =>
  codes.map((code) => labelOf('planning-phases', code, language)).join(', ');

/** The refusal names the phase that the plan is in and those in which the command may come. */
export const aCommandComesInItsPhase = (type: PlanCommandType, phase: string): void => {
  const allowed = phaseGates[type];
  ensure(!allowed || allowed.includes(phase), 'planning.outside-phase', {
    phase,
    phaseCs: labels([phase], 'cs'),
    phaseEn: labels([phase], 'en'),
    allowedCs: labels(allowed ?? [], 'cs'),
    allowedEn: labels(allowed ?? [], 'en'),
  });
};

export const isLaterPhase = (phase: string, than: string): boolean => phases.indexOf(phase) > phases.indexOf(than);
