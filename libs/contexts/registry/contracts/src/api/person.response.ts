import { z } from 'zod';
import { commissionerKind, consentPurpose, personContact, publicFunction } from './person.requests';
import { namedCode } from './shared';

export const personNamesParams = z.object({
  ids: z.string().min(1).max(8000).describe('Ids of persons, separated by commas, at most 200'),
  purpose: consentPurpose.default('web').describe('What the names are to be shown for; a consent holds for its purpose only'),
});

export const personNamesResponse = z.object({
  names: z.array(
    z.object({
      personId: z.string(),
      name: z.string().nullable().describe('Only where the caller may see it'),
      shown: z.string().describe('What to show: the name, the pseudonym of a service user, or „N. N.“'),
    }),
  ),
});

const interval = { from: z.string(), to: z.string().nullable() };

export const personSummary = z.object({
  personId: z.string(),
  regionId: z.string(),
  name: z.string().nullable(),
  shown: z.string(),
  pseudonym: z.string(),
  side: namedCode.nullable().describe('On the day asked; null: takes no part'),
  commissionerKind: commissionerKind.nullable(),
  organisations: z.array(z.object({ id: z.string(), name: z.string(), ...interval })),
  functions: z.array(z.object({ function: publicFunction, ...interval })),
  erasure: z.enum(['none', 'requested', 'confirmed', 'done']),
});

const personFilter = {
  region: z.string().max(40).optional(),
  side: z.string().max(60).optional(),
  organisationId: z.string().max(60).optional(),
};

export const personListParams = z.object({
  ...personFilter,
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(50),
});

/** A name belongs into no address: addresses end up in the logs of proxies and in the history of browsers. */
export const personSearchBody = z.strictObject({
  ...personFilter,
  text: z.string().min(1).max(200).describe('Words of what the caller may see of the name; diacritics do not matter'),
  page: z.int().min(1).max(10_000).default(1),
  pageSize: z.int().min(1).max(100).default(50),
});

export const personListResponse = z.object({
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  persons: z.array(personSummary),
});

export const personDetailResponse = personSummary.extend({
  contact: personContact.nullable(),
  note: z.string().nullable(),
  sides: z.array(z.object({ side: namedCode, commissionerKind: commissionerKind.nullable(), ...interval })),
  consents: z.array(z.object({ purpose: consentPurpose, on: z.string() })),
  legalHold: z.string().nullable(),
  erasureRequestedOn: z.string().nullable(),
});

export const triadParams = z.object({ region: z.string().max(40).optional(), on: z.iso.date().optional() });

export const triadResponse = z.object({
  on: z.string(),
  sides: z.array(z.object({ side: namedCode, commissionerKind: commissionerKind.nullable(), persons: z.number() })),
  inTriad: z.number().describe('Commissioners, providers and users; other institutions are never counted in the triad'),
  others: z.number(),
});
