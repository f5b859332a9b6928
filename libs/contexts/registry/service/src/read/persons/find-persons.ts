import { compareCzech } from '@triada/kernel';
import type { QueryInput } from '@triada/platform';
import type { Where } from '@triada/ports';
import { organisationList } from '../organisations/organisation-list.projection';
import { containsWords } from '../text-search';
import { PersonReader } from './person-reader';
import { personList } from './person-list.projection';
import { organisationNames, personSummaryOf } from './person-summary';

export interface PersonFilter {
  readonly region?: string;
  readonly text?: string;
  readonly side?: string;
  readonly organisationId?: string;
  readonly page: number;
  readonly pageSize: number;
}

/** Views that it reads. */
export const personViews = [personList, organisationList];

/**
 * People of the regions that the caller may see, in Czech order of what is shown. The text is compared with what this caller sees and
 * with nothing else: the search must not tell an auditor that a pseudonym hides a certain name. Names are opened in memory, see
 * `NameCache`.
 */
export const findPersons = async (input: QueryInput<unknown, unknown>, filter: PersonFilter) => {
  const { region, text = '', side, organisationId, page, pageSize } = filter;
  const { views, today } = input;
  const docs = (await views.of(personList).find({ where: visibleTo(input, region) })).filter(
    ({ state }) =>
      organisationId === undefined ||
      state.organisations.some((link) => link.organisationId === organisationId && link.to === null),
  );
  const reader = new PersonReader(input);
  const organisations = await organisationNames(views, docs, today);
  const found = (await Promise.all(docs.map((doc) => personSummaryOf(doc, reader, organisations, today))))
    .filter((person) => side === undefined || person.side?.code === side)
    .filter(({ shown, pseudonym }) => containsWords(`${shown} ${pseudonym}`, text))
    .sort((a, b) => compareCzech(a.shown, b.shown) || (a.personId < b.personId ? -1 : 1));
  return { total: found.length, page, pageSize, persons: found.slice((page - 1) * pageSize, page * pageSize) };
};

const visibleTo = ({ allow, regions }: Pick<QueryInput<unknown>, 'allow' | 'regions'>, region: string | undefined): Where => {
  if (region !== undefined) {
    allow({ region });
    return { regionId: region };
  }
  const visible = regions();
  return visible === 'all' ? {} : { regionId: { in: visible } };
};
