import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { contributionLine } from '../allocation-key/contributions';
import { keyDefinition } from '../allocation-key/key-definition';
import { keyInputs } from '../allocation-key/key-inputs';
import { budgetYear, halereAmount, localDate, municipalityCode, planReference, regionId } from '../primitives';
import { activationRule } from './activation-rule';

const schemeId = z.uuid();
const resolution = { resolutionNumber: z.string(), date: localDate, document: z.string() };

export const schemeEvents = defineEvents({
  SchemeProposed: {
    version: 1,
    schema: z.object({
      schemeId,
      regionId,
      name: z.string(),
      guarantor: z.uuid(),
      firstYear: budgetYear,
      plan: planReference,
      measureIds: z.array(z.uuid()),
      /** All municipalities of the planning region at that moment; none is left out (D014). */
      members: z.array(municipalityCode),
      regionVersion: z.int().min(1),
    }),
  },
  ActivationRuleSet: { version: 1, schema: z.object({ schemeId, version: z.int().min(1), rule: activationRule }) },
  /** The planning region has changed since; the list of members follows it. */
  SchemeMembersFollowed: {
    version: 1,
    schema: z.object({ schemeId, members: z.array(municipalityCode), regionVersion: z.int().min(1) }),
  },
  CouncilsAsked: {
    version: 1,
    schema: z.object({ schemeId, question: z.string(), askedOn: localDate, municipalities: z.array(municipalityCode) }),
  },
  MunicipalityAcceded: {
    version: 1,
    schema: z.object({
      schemeId,
      municipality: municipalityCode,
      fromYear: budgetYear,
      resolutionNumber: z.string(),
      date: localDate,
    }),
  },
  /** `toYear` is the first year in which the municipality takes no part any more. */
  MunicipalityLeft: {
    version: 1,
    schema: z.object({ schemeId, municipality: municipalityCode, toYear: budgetYear, ...resolution }),
  },
  SchemeActivated: { version: 1, schema: z.object({ schemeId, fromYear: budgetYear, participants: z.array(municipalityCode) }) },
  KeyChosen: {
    version: 1,
    schema: z.object({
      schemeId,
      keyId: z.uuid(),
      keyVersion: z.int().min(1),
      definition: keyDefinition,
      fromYear: budgetYear,
      questionId: z.uuid().nullable(),
      reason: z.string(),
      decidedBy: z.string(),
    }),
  },
  /** Result and everything it came from; `round` counts the computations of a year, the last one holds. */
  ContributionsComputed: {
    version: 1,
    schema: z.object({
      schemeId,
      year: budgetYear,
      round: z.int().min(1),
      keyId: z.uuid(),
      keyVersion: z.int().min(1),
      definition: keyDefinition,
      inputs: keyInputs,
      total: halereAmount,
      lines: z.array(contributionLine),
    }),
  },
  PaymentReceived: {
    version: 1,
    schema: z.object({
      schemeId,
      paymentId: z.uuid(),
      municipality: municipalityCode,
      year: budgetYear,
      amount: z.int().min(1),
      receivedOn: localDate,
    }),
  },
  /** A payment that was written down by mistake; it stays in the history and counts no more. */
  PaymentWithdrawn: { version: 1, schema: z.object({ schemeId, paymentId: z.uuid(), reason: z.string() }) },
  YearSettled: { version: 1, schema: z.object({ schemeId, year: budgetYear, settledOn: localDate }) },
  /** One contract of a municipality with the guarantor (D017), made from a version of a template. */
  ContractDrafted: {
    version: 1,
    schema: z.object({
      schemeId,
      contractId: z.uuid(),
      municipality: municipalityCode,
      number: z.string(),
      template: z.object({ id: z.string(), version: z.int().min(1) }),
    }),
  },
  ContractSigned: {
    version: 1,
    schema: z.object({ schemeId, contractId: z.uuid(), signedOn: localDate, resolutionNumber: z.string() }),
  },
  ContractTerminated: {
    version: 1,
    schema: z.object({ schemeId, contractId: z.uuid(), terminatedOn: localDate, reason: z.string() }),
  },
  SchemeClosed: { version: 1, schema: z.object({ schemeId, closedOn: localDate, reason: z.string() }) },
});

export type SchemeEvent = EventOf<typeof schemeEvents>;
