import { z } from 'zod';
import { serviceState } from '../events/values';
import { contactResponse, namedCode, placeResponse } from './shared';

export const directoryType = z.enum(['service', 'offer', 'organisation']);

const text = z.string().max(200);

/** Filters of the one search over services, related offers and organisations; all that are given must hold. */
export const directoryFilter = z.object({
  text: text
    .optional()
    .describe('Words of the name, provider, kind, group, situation, place or conditions; diacritics do not matter'),
  region: text.optional().describe('Planning region: its own records and everything that serves its municipalities'),
  type: directoryType.optional(),
  targetGroup: text.optional().describe('Code; groups within it and above it are found too'),
  municipality: text.optional().describe('Six-digit code of a municipality that is served'),
  serviceType: text.optional(),
  offerKind: text.optional(),
  organisationKind: text.optional(),
  lifeSituation: text.optional(),
  form: text.optional(),
  state: serviceState.optional().describe('Left out: everything but what is closed'),
  organisationId: text.optional(),
});
export type DirectoryFilter = z.output<typeof directoryFilter>;

export const directoryParams = directoryFilter.extend({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});

export const directoryEntry = z.object({
  type: directoryType,
  id: z.string(),
  name: z.string(),
  regionId: z.string(),
  organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
  kind: namedCode.describe('Type of service, kind of offer or kind of organisation'),
  forms: z.array(namedCode),
  targetGroups: z.array(namedCode),
  lifeSituations: z.array(namedCode),
  state: serviceState,
  plannedYear: z.number().nullable().describe('Year in which a planned service should start'),
  late: z.boolean().describe('Planned for a year that is over'),
  place: placeResponse,
  territory: z.array(z.object({ code: z.string(), name: z.string() })),
  outsideRegion: z
    .boolean()
    .nullable()
    .describe('Lies outside the planning region asked for; null when none was asked for or its municipalities are not known'),
  conditions: z.string().nullable(),
  contact: contactResponse,
  contactOf: z.enum(['own', 'provider']),
});
export type DirectoryEntry = z.output<typeof directoryEntry>;

export const directoryResponse = z.object({
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  entries: z.array(directoryEntry),
});

/** Everything at once in the order of print, grouped by kind. */
export const directoryPrintResponse = z.object({
  on: z.string(),
  sections: z.array(z.object({ type: directoryType, kind: namedCode, entries: z.array(directoryEntry) })),
});

export const directoryMapResponse = z.object({
  attribution: z.string(),
  points: z.array(
    z.object({
      municipality: z.string(),
      name: z.string(),
      lat: z.number(),
      lon: z.number(),
      entries: z.array(z.object({ type: directoryType, id: z.string(), name: z.string(), kind: namedCode, state: serviceState })),
    }),
  ),
  /** Entries without a place that may be shown. */
  unplaced: z.number(),
});
