import { defineQuery } from '@triada/platform';
import { personListResponse, personSearchBody } from '@triada/registry-contracts';
import { z } from 'zod';
import { findPersons, personViews } from './find-persons';

/** Asked by POST, so that no name stands in an address. */
export const searchPersons = defineQuery({
  name: 'SearchPersons',
  summary: { cs: 'Hledat osoby podle jména', en: 'Search persons by name' },
  path: '/registry/persons/search',
  params: z.object({}),
  body: personSearchBody,
  response: personListResponse,
  reads: personViews,
  handle: (input) => findPersons(input, input.body),
});
