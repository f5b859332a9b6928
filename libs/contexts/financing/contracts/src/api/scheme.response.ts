import { z } from 'zod';
import { bilingualText, halereAmount, municipalityCode } from '../primitives';

/** proposed → deliberated (the question lies before the councils) → active → closed (D045). */
export const schemeState = z.enum(['proposed', 'deliberated', 'active', 'closed']);

const guarantor = z.object({ organisationId: z.uuid(), name: z.string().nullable(), kind: z.string().nullable() });

export const schemeItem = z.object({
  id: z.uuid(),
  regionId: z.string(),
  name: z.string(),
  state: schemeState,
  guarantor,
  firstYear: z.int(),
  activeFromYear: z.int().nullable(),
  members: z.int().describe('municipalities of the planning region'),
  participants: z.int().describe('municipalities that take part without an end'),
});

export const schemesResponse = z.object({ items: z.array(schemeItem) });

const resolution = z.object({ resolutionNumber: z.string().nullable(), date: z.string(), document: z.string().nullable() });

/** D014: the state of one municipality in one year; the last one reached. */
export const accessionState = z.enum(['not-asked', 'asked', 'decided', 'contracted', 'paid', 'settled']);
export const councilStage = z.enum(['submitted', 'on-agenda', 'approved', 'rejected', 'postponed']);

export const accessionCell = z.object({
  year: z.int(),
  state: accessionState,
  participates: z.boolean(),
  contribution: halereAmount.nullable().describe('null until computed; 0 for whoever takes no part'),
  paid: halereAmount,
  balance: z.int().describe('paid − contribution, in haléře; below zero = owed'),
  mandatory: z.boolean().nullable().describe('counted among mandatory expenditure; null = not said'),
});

export const accessionRow = z.object({
  municipality: municipalityCode,
  name: z.string(),
  council: z
    .object({
      decisionId: z.uuid(),
      stage: councilStage,
      submittedOn: z.string(),
      meetingDate: z.string().nullable(),
      resolution: resolution.nullable(),
      fromYear: z.int().nullable(),
      planHash: z.string(),
    })
    .nullable(),
  participations: z.array(z.object({ from: z.int(), to: z.int().nullable() })),
  contract: z
    .object({
      contractId: z.uuid(),
      number: z.string(),
      state: z.enum(['drafted', 'signed', 'terminated']),
      signedOn: z.string().nullable(),
      template: z.object({ id: z.string(), version: z.int() }),
    })
    .nullable(),
  cells: z.array(accessionCell),
});

export const schemeResponse = schemeItem.omit({ members: true, participants: true }).extend({
  regionName: z.string().nullable(),
  plan: z.object({ planId: z.uuid(), revision: z.int(), hash: z.string(), title: z.string().nullable() }),
  measures: z.array(z.object({ measureId: z.uuid(), code: z.string().nullable(), title: z.string().nullable() })),
  proposedOn: z.string(),
  question: z.string().nullable(),
  askedOn: z.string().nullable(),
  activatedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  activation: z.object({ version: z.int(), rule: z.looseObject({ kind: z.string() }), text: bilingualText }),
  keys: z.array(
    z.object({
      keyId: z.uuid(),
      version: z.int(),
      name: z.string().nullable(),
      fromYear: z.int(),
      formula: bilingualText,
      reason: z.string(),
      decidedBy: z.string(),
      questionId: z.uuid().nullable(),
    }),
  ),
  counts: z.object({
    members: z.int(),
    participants: z.int(),
    notAsked: z.int(),
    submitted: z.int(),
    onAgenda: z.int(),
    approved: z.int(),
    rejected: z.int(),
    postponed: z.int(),
  }),
  years: z.array(z.int()),
  matrix: z.array(accessionRow).describe('every municipality of the planning region, none missing'),
  revision: z.int().describe('revision of the scheme, for If-Match'),
});
