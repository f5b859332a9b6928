import type { Views } from '@triada/platform';
import { nameOn } from '../directory/directory-entries';
import { nationalCode } from '../named-codes';
import { organisationList } from '../organisations/organisation-list.projection';
import type { PersonReader } from './person-reader';
import type { PersonDoc } from './person-list.projection';

/** Intervals hold on days `from <= d < to`. */
export const holdsOn = ({ from, to }: { from: string; to: string | null }, day: string): boolean =>
  from <= day && (to === null || day < to);

/** Names of the organisations that persons are linked to. */
export const organisationNames = async (
  views: Views,
  docs: readonly PersonDoc[],
  day: string,
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(docs.flatMap(({ state }) => state.organisations.map(({ organisationId }) => organisationId)))];
  return new Map(
    (await views.of(organisationList).find({ where: { id: { in: ids } } })).map((doc) => [doc.id, nameOn(doc, day)]),
  );
};

export const personSummaryOf = async (
  doc: PersonDoc,
  reader: PersonReader,
  organisations: ReadonlyMap<string, string>,
  day: string,
) => {
  const { id, state } = doc;
  const side = state.sides.find((interval) => holdsOn(interval, day));
  return {
    // The working list is of people by name for those who know them; it is no place of publication, so no consent is asked.
    ...(await reader.shown(doc, 'web')),
    personId: id,
    regionId: state.regionId,
    pseudonym: state.pseudonym,
    side: side ? nationalCode('triad-sides', side.side) : null,
    commissionerKind: side?.commissionerKind ?? null,
    organisations: state.organisations.map(({ organisationId, from, to }) => ({
      id: organisationId,
      name: organisations.get(organisationId) ?? organisationId,
      from,
      to,
    })),
    functions: [...state.functions],
    erasure: state.erasure.status,
  };
};
