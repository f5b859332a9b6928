import { defineQuery } from '@triada/platform';
import { organisationListParams, organisationListResponse } from '@triada/registry-contracts';
import { inCzechOrder } from '../directory/directory-search';
import { containsWords } from '../text-search';
import { organisationList } from './organisation-list.projection';
import { organisationSummaryOf } from './organisation-summary';

export const listOrganisations = defineQuery({
  name: 'ListOrganisations',
  summary: { cs: 'Seznam organizací', en: 'List organisations' },
  path: '/registry/organisations',
  params: organisationListParams,
  response: organisationListResponse,
  reads: [organisationList],
  handle: async ({ params: { text, kind, region, ico, page, pageSize }, views, today }) => {
    const where = {
      ...(kind !== undefined && { kind }),
      ...(region !== undefined && { regionId: region }),
      ...(ico !== undefined && { ico }),
    };
    const docs = await views.of(organisationList).find({ where });
    const found = docs.map((doc) => organisationSummaryOf(doc, today)).filter(({ name }) => containsWords(name, text ?? ''));
    return {
      total: found.length,
      page,
      pageSize,
      organisations: inCzechOrder(found).slice((page - 1) * pageSize, page * pageSize),
    };
  },
});
