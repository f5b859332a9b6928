import { defineQuery } from '@triada/platform';
import { hsdsParams, hsdsServicePage } from '@triada/registry-contracts';
import { directoryViews, findEntries } from '../directory/directory';
import { organisationList } from '../organisations/organisation-list.projection';
import { serviceList } from '../services/service-list.projection';
import { hsdsServiceOf } from './hsds-service';

/** Public services in the exchange format of Open Referral, HSDS 3 (F30). */
export const hsdsServices = defineQuery({
  name: 'HsdsServices',
  summary: { cs: 'Služby ve formátu HSDS', en: 'Services as HSDS' },
  path: '/registry/hsds/services',
  params: hsdsParams,
  response: hsdsServicePage,
  reads: directoryViews,
  handle: async (input) => {
    const { region, page, per_page: perPage } = input.params;
    const entries = await findEntries(input, { type: 'service', region });
    const shown = entries.slice((page - 1) * perPage, page * perPage);
    const ids = shown.map(({ id }) => id);
    const services = new Map(
      (await input.views.of(serviceList).find({ where: { id: { in: ids } } })).map((doc) => [doc.id, doc.state]),
    );
    const organisations = new Map((await input.views.of(organisationList).find()).map((doc) => [doc.id, doc]));
    const contents = shown.flatMap((entry) => {
      const service = services.get(entry.id);
      const organisation = service && organisations.get(service.organisationId);
      return service && organisation ? [hsdsServiceOf(entry, service.registrationId, organisation)] : [];
    });
    const totalPages = Math.max(1, Math.ceil(entries.length / perPage));
    return {
      total_items: entries.length,
      total_pages: totalPages,
      page_number: page,
      size: contents.length,
      first_page: page === 1,
      last_page: page >= totalPages,
      empty: contents.length === 0,
      contents,
    };
  },
});
