import { compareCzech } from '@triada/kernel';
import type { DirectoryEntry, DirectoryFilter } from '@triada/registry-contracts';
import type { NamedCodes } from '../named-codes';
import { allOccur, foldedLabel } from '../text-search';

/** An entry with the folded text of its own record: name and conditions. */
export interface Candidate {
  readonly entry: DirectoryEntry;
  readonly searchText: string;
}

const labelsOf = ({ entry, searchText }: Candidate, codes: NamedCodes): readonly string[] => {
  const { regionId, kind, targetGroups, lifeSituations, forms, place, territory, organisation } = entry;
  const labels = [kind.cs, kind.en, ...forms.map(({ cs }) => cs), ...territory.map(({ name }) => name)];
  if (organisation) labels.push(organisation.name);
  if (place.municipalityName) labels.push(place.municipalityName);
  return [
    searchText,
    ...targetGroups.map(({ code }) => codes.searchText(regionId, 'target-groups', code)),
    ...lifeSituations.map(({ code }) => codes.searchText(regionId, 'life-situations', code)),
    ...labels.map(foldedLabel),
  ];
};

/** Every word must occur: in the record itself or in the names of its provider, kind, groups, situations, forms and places. */
export const matchesWords = (candidate: Candidate, words: readonly string[], codes: NamedCodes): boolean =>
  words.length === 0 || allOccur(words, labelsOf(candidate, codes));

/** Closed records are shown only to who asks for them. */
export const matchesState = ({ state }: DirectoryEntry, wanted: DirectoryFilter['state']): boolean =>
  wanted === undefined ? state !== 'closed' : state === wanted;

/**
 * Whether the entry lies outside a planning region: by its place where one may be shown, else by what it serves. An entry that says
 * neither is not called outside.
 */
export const isOutside = ({ place, territory }: DirectoryEntry, municipalities: ReadonlySet<string>): boolean =>
  place.municipality !== null
    ? !municipalities.has(place.municipality)
    : territory.length > 0 && !territory.some(({ code }) => municipalities.has(code));

/** Whether a planning region's directory holds the entry: its own record, or anything that can be met in its municipalities. */
export const concernsRegion = (entry: DirectoryEntry, region: string, municipalities: ReadonlySet<string>): boolean =>
  entry.regionId === region ||
  (entry.place.municipality !== null && municipalities.has(entry.place.municipality)) ||
  entry.territory.some(({ code }) => municipalities.has(code));

/** Czech order of names; the id makes it total. */
export const inCzechOrder = <Named extends { readonly name: string; readonly id: string }>(entries: readonly Named[]): Named[] =>
  [...entries].sort((a, b) => compareCzech(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
