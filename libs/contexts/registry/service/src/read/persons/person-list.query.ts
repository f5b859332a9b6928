import { compareCzech } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { personListParams, personListResponse } from '@triada/registry-contracts';
import type { Where } from '@triada/ports';
import { organisationList } from '../organisations/organisation-list.projection';
import { containsWords } from '../text-search';
import { PersonReader } from './person-reader';
import { personList } from './person-list.projection';
import { organisationNames, personSummaryOf } from './person-summary';

/**
 * People of a region. The text is compared with what this caller sees and with nothing else: the search must not tell an auditor that
 * a pseudonym hides a certain name. Names are opened in memory, see `NameCache`.
 */
export const listPersons = defineQuery({
  name: 'ListPersons',
  summary: { cs: 'Seznam osob', en: 'List persons' },
  path: '/registry/persons',
  params: personListParams,
  response: personListResponse,
  reads: [personList, organisationList],
  handle: async (input) => {
    const {
      params: { region, text, side, organisationId, page, pageSize },
      views,
      today,
      allow,
      regions,
    } = input;
    if (region !== undefined) allow({ region });
    const visible = regions();
    const where: Where = region !== undefined ? { regionId: region } : visible === 'all' ? {} : { regionId: { in: visible } };
    const docs = (await views.of(personList).find({ where })).filter(
      ({ state }) =>
        organisationId === undefined ||
        state.organisations.some((link) => link.organisationId === organisationId && link.to === null),
    );
    const reader = new PersonReader(input);
    const organisations = await organisationNames(views, docs, today);
    const found = (await Promise.all(docs.map((doc) => personSummaryOf(doc, reader, organisations, today))))
      .filter(
        (person) =>
          (side === undefined || person.side?.code === side) && containsWords(`${person.shown} ${person.pseudonym}`, text ?? ''),
      )
      .sort((a, b) => compareCzech(a.shown, b.shown) || (a.personId < b.personId ? -1 : 1));
    return { total: found.length, page, pageSize, persons: found.slice((page - 1) * pageSize, page * pageSize) };
  },
});
