import type { Command } from '@triada/kernel';
import type { PlanReference } from '../primitives';
import type { CouncilOutcome } from './council-decision.events';

export type SubmitToCouncil = Command<
  'SubmitToCouncil',
  {
    decisionId: string;
    schemeId: string;
    regionId: string;
    municipality: string;
    question: string;
    submittedOn: string;
    firstYear: number;
    plan: PlanReference;
  }
>;
export type PutOnCouncilAgenda = Command<'PutOnCouncilAgenda', { meetingDate: string }>;
/** Number, date and document may be missing in what people type; the rule says why that does not count (D020). */
export type RecordCouncilDecision = Command<
  'RecordCouncilDecision',
  { outcome: CouncilOutcome; resolutionNumber?: string; date?: string; document?: string; fromYear?: number }
>;
export type RecordMandatoryExpenditure = Command<
  'RecordMandatoryExpenditure',
  { year: number; included: boolean; resolutionNumber?: string; date?: string; document?: string }
>;

export type CouncilDecisionCommand = SubmitToCouncil | PutOnCouncilAgenda | RecordCouncilDecision | RecordMandatoryExpenditure;
