import { z } from 'zod';
import {
  budgetYear,
  contentHashText,
  documentReference,
  localDate,
  municipalityCode,
  regionId,
  resolutionNumber,
} from '../primitives';
import { councilOutcome } from '../events/council-decided.v1';

/** Sent by the process that follows the question of a scheme. */
export const submitToCouncilRequest = z.strictObject({
  regionId,
  question: z.string().min(1).max(2000),
  submittedOn: localDate,
  firstYear: budgetYear,
  plan: z.strictObject({ planId: z.uuid(), revision: z.int().min(1), hash: contentHashText }),
});

export const putOnCouncilAgendaRequest = z.strictObject({ meetingDate: localDate });

/** Number, date and document may be missing here; the rule then says that such a decision does not count (D020). */
export const recordCouncilDecisionRequest = z.strictObject({
  outcome: councilOutcome,
  resolutionNumber: resolutionNumber.optional(),
  date: localDate.optional(),
  document: documentReference.optional(),
  fromYear: budgetYear.optional().describe('first budget year; else the scheme’s first year or the year after a late decision'),
});

export const recordMandatoryExpenditureRequest = z.strictObject({
  year: budgetYear,
  included: z.boolean().describe('whether the budget counts joint financing among its mandatory expenditure'),
  resolutionNumber: resolutionNumber.optional(),
  date: localDate.optional(),
  document: documentReference.optional(),
});

/** Sent by the process that follows the approvals of councils. */
export const recordAccessionRequest = z.strictObject({
  municipality: municipalityCode,
  fromYear: budgetYear,
  resolutionNumber,
  date: localDate,
});

export const leaveSchemeRequest = z.strictObject({
  toYear: budgetYear.describe('first year in which the municipality takes no part any more'),
  resolutionNumber,
  date: localDate,
  document: documentReference,
});
