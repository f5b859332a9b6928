import { defineQuery } from '@triada/platform';
import { personListParams, personListResponse } from '@triada/registry-contracts';
import { findPersons, personViews } from './find-persons';

export const listPersons = defineQuery({
  name: 'ListPersons',
  summary: { cs: 'Seznam osob', en: 'List persons' },
  path: '/registry/persons',
  params: personListParams,
  response: personListResponse,
  reads: personViews,
  handle: (input) => findPersons(input, input.params),
});
