import { z } from 'zod';

/**
 * The objects of Open Referral HSDS 3 that this registry can fill, with the fields that HSDS requires of each. What we do not know is
 * left out rather than made up: free places, opening hours, prices.
 */
const id = z.uuid();

const taxonomyTerm = z.object({
  id,
  code: z.string(),
  name: z.string(),
  description: z.string(),
  taxonomy: z.string(),
  language: z.string(),
});

const attribute = z.object({
  id,
  link_id: id,
  link_entity: z.literal('service'),
  link_type: z.string(),
  label: z.string().optional(),
  value: z.string().optional(),
  taxonomy_term: taxonomyTerm.optional(),
});

const phone = z.object({ id, number: z.string(), type: z.literal('voice') });

const address = z.object({
  id,
  address_1: z.string(),
  city: z.string(),
  state_province: z.string(),
  postal_code: z.string(),
  country: z.literal('CZ'),
  address_type: z.literal('physical'),
});

const location = z.object({
  id,
  location_type: z.enum(['physical', 'virtual']),
  name: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  external_identifier: z.string().optional(),
  external_identifier_type: z.string().optional(),
  addresses: z.array(address).optional(),
});

export const hsdsService = z.object({
  id,
  name: z.string(),
  description: z.string(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  eligibility_description: z.string(),
  url: z.url().optional(),
  email: z.email().optional(),
  phones: z.array(phone),
  organization: z.object({
    id,
    name: z.string(),
    description: z.string(),
    website: z.url().optional(),
    email: z.email().optional(),
    organization_identifiers: z.array(
      z.object({ id, identifier_scheme: z.string(), identifier_type: z.string(), identifier: z.string() }),
    ),
  }),
  service_areas: z.array(z.object({ id, name: z.string(), extent: z.string(), extent_type: z.literal('text') })),
  service_at_locations: z.array(z.object({ id, location })),
  attributes: z.array(attribute),
});
export type HsdsService = z.output<typeof hsdsService>;

export const hsdsParams = z.object({
  region: z.string().max(40).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  per_page: z.coerce.number().int().min(1).max(100).default(50),
});

export const hsdsServicePage = z.object({
  total_items: z.number(),
  total_pages: z.number(),
  page_number: z.number(),
  size: z.number(),
  first_page: z.boolean(),
  last_page: z.boolean(),
  empty: z.boolean(),
  contents: z.array(hsdsService),
});
