import { compareCzech } from '@triada/kernel';
import type { DirectoryEntry, DirectoryFilter } from '@triada/registry-contracts';
import type { NamedCodes } from '../named-codes';
import { containsWords } from '../text-search';

const wordsOfEntry = (entry: DirectoryEntry, codes: NamedCodes): string => {
  const { regionId, kind, targetGroups, lifeSituations, place, territory } = entry;
  const groups = targetGroups.map(({ code }) => codes.item(regionId, 'target-groups', code));
  const situations = lifeSituations.map(({ code }) => codes.item(regionId, 'life-situations', code));
  return [
    entry.name,
    entry.organisation?.name,
    kind.cs,
    kind.en,
    ...[...groups, ...situations].flatMap((item) => (item ? [item.nameCs, item.nameEn, ...(item.aliases ?? [])] : [])),
    ...entry.forms.map(({ cs }) => cs),
    place.municipalityName,
    ...territory.map(({ name }) => name),
    entry.conditions,
  ].join(' ');
};

export const matchesText = (entry: DirectoryEntry, question: string, codes: NamedCodes): boolean =>
  containsWords(wordsOfEntry(entry, codes), question);

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
