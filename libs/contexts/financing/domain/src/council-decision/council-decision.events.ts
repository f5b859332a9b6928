import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { budgetYear, localDate, municipalityCode, planReference, regionId } from '../primitives';

export const councilOutcomes = ['approved', 'rejected', 'postponed'] as const;
export type CouncilOutcome = (typeof councilOutcomes)[number];

export const councilDecisionEvents = defineEvents({
  /** The proposal of a scheme lies before the council of one municipality, with the exact plan revision (X01). */
  CouncilAsked: {
    version: 1,
    schema: z.object({
      decisionId: z.uuid(),
      schemeId: z.uuid(),
      regionId,
      municipality: municipalityCode,
      question: z.string(),
      submittedOn: localDate,
      firstYear: budgetYear,
      plan: planReference,
    }),
  },
  PutOnCouncilAgenda: {
    version: 1,
    schema: z.object({ decisionId: z.uuid(), meetingDate: localDate }),
  },
  CouncilDecided: {
    version: 1,
    schema: z.object({
      decisionId: z.uuid(),
      outcome: z.enum(councilOutcomes),
      resolutionNumber: z.string().nullable(),
      date: localDate,
      document: z.string().nullable(),
      /** First budget year of the accession; null unless approved. */
      fromYear: budgetYear.nullable(),
    }),
  },
  /** Whether the municipality counts joint financing among its mandatory expenditure of a year (D144). */
  MandatoryExpenditureRecorded: {
    version: 1,
    schema: z.object({
      decisionId: z.uuid(),
      year: budgetYear,
      included: z.boolean(),
      resolutionNumber: z.string(),
      date: localDate,
      document: z.string(),
    }),
  },
});

export type CouncilDecisionEvent = EventOf<typeof councilDecisionEvents>;
