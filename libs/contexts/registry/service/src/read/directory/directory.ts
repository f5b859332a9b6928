import type { QueryInput } from '@triada/platform';
import type { DirectoryEntry, DirectoryFilter } from '@triada/registry-contracts';
import { codesMeant } from '@triada/registry-domain';
import { regionTerritory } from '../../intake/region-territory.intake';
import { regionalLists } from '../code-lists/regional-list.projection';
import { NamedCodes } from '../named-codes';
import { organisationList, type OrganisationDoc } from '../organisations/organisation-list.projection';
import { relatedOfferList } from '../related-offers/related-offer-list.projection';
import { serviceList } from '../services/service-list.projection';
import { offerEntry, organisationEntry, serviceEntry, type EntryTools } from './directory-entries';
import { foldedLabel, wordsOf } from '../text-search';
import { concernsRegion, inCzechOrder, isOutside, matchesState, matchesWords, type Candidate } from './directory-search';

/** Views that every question to the directory reads. */
export const directoryViews = [serviceList, relatedOfferList, organisationList, regionalLists, regionTerritory];

type Input = Pick<QueryInput<unknown>, 'views' | 'today'>;

type Conditions = Record<string, string | { in: readonly string[] } | undefined>;

const given = (conditions: Conditions) =>
  Object.fromEntries(
    Object.entries(conditions).filter((entry): entry is [string, string | { in: readonly string[] }] => entry[1] !== undefined),
  );

/** Kinds of records that can answer the filter at all. */
const typesMeant = ({ type, serviceType, form, offerKind, organisationKind, targetGroup, lifeSituation }: DirectoryFilter) => {
  const meant = (wanted: DirectoryEntry['type'], excluded: readonly unknown[]) =>
    (type === undefined || type === wanted) && excluded.every((filter) => filter === undefined);
  return {
    services: meant('service', [offerKind, organisationKind]),
    offers: meant('offer', [serviceType, form, organisationKind]),
    organisations: meant('organisation', [serviceType, form, offerKind, targetGroup, lifeSituation]),
  };
};

/** All entries that answer the filter, in Czech order. What an index can narrow is narrowed by the store, the rest in memory. */
export const findEntries = async ({ views, today }: Input, filter: DirectoryFilter): Promise<DirectoryEntry[]> => {
  const codes = await NamedCodes.load(views);
  const types = typesMeant(filter);
  const groups =
    filter.targetGroup === undefined
      ? undefined
      : { in: codesMeant(codes.list(filter.region, 'target-groups'), filter.targetGroup) };
  const common = {
    targetGroups: groups,
    lifeSituations: filter.lifeSituation,
    municipalities: filter.municipality,
    organisationId: filter.organisationId,
  };
  const [services, offers, organisations] = await Promise.all([
    types.services ? views.of(serviceList).find({ where: given({ ...common, serviceType: filter.serviceType }) }) : [],
    types.offers ? views.of(relatedOfferList).find({ where: given({ ...common, kind: filter.offerKind }) }) : [],
    views.of(organisationList).find(),
  ]);
  const tools: EntryTools = { day: today, codes, organisations: new Map(organisations.map((doc) => [doc.id, doc])) };
  const candidates: Candidate[] = [
    ...services.map((doc) => ({ entry: serviceEntry(doc, tools), searchText: doc.searchText })),
    ...offers.map((doc) => ({ entry: offerEntry(doc, tools), searchText: doc.searchText })),
    ...(types.organisations
      ? organisations.filter((doc) => isMeant(doc, filter)).map((doc) => organisationCandidate(doc, tools))
      : []),
  ];
  const words = wordsOf(filter.text ?? '');
  const found = candidates.filter(
    (candidate) =>
      matchesState(candidate.entry, filter.state) &&
      (filter.form === undefined || candidate.entry.forms.some(({ code }) => code === filter.form)) &&
      matchesWords(candidate, words, codes),
  );
  return inCzechOrder(
    await withinRegion(
      { views },
      found.map(({ entry }) => entry),
      filter.region,
    ),
  );
};

const organisationCandidate = (doc: OrganisationDoc, tools: EntryTools): Candidate => {
  const entry = organisationEntry(doc, tools);
  return { entry, searchText: foldedLabel(entry.name) };
};

const isMeant = ({ id, state }: OrganisationDoc, { organisationId, organisationKind, municipality }: DirectoryFilter): boolean =>
  (organisationId === undefined || organisationId === id) &&
  (organisationKind === undefined || organisationKind === state.kind) &&
  (municipality === undefined || state.seats.at(-1)?.seat === municipality);

const withinRegion = async (
  { views }: Pick<Input, 'views'>,
  entries: readonly DirectoryEntry[],
  region: string | undefined,
): Promise<readonly DirectoryEntry[]> => {
  if (region === undefined) return entries;
  const territory = await views.of(regionTerritory).get(region);
  const municipalities = new Set(territory?.municipalities);
  return entries
    .filter((entry) => concernsRegion(entry, region, municipalities))
    .map((entry) => ({ ...entry, outsideRegion: territory ? isOutside(entry, municipalities) : null }));
};
