import { ensure } from '@triada/kernel';
import { codeList, isItemValidOn, itemOf, registerTargetGroupsOf, type CodeItem, type CodeList } from '@triada/reference-data';
import type { RegionalListName } from './code-list.events';
import type { CodeListState } from './code-list.state';

export interface RegionalListItem extends CodeItem {
  /** National codes behind it; a national item stands for itself. */
  readonly mapsTo: readonly string[];
  readonly origin: 'region' | 'national';
}

/** How a code stands in a list on a day. Decided before a decider runs, because the list is an aggregate of its own. */
export interface Standing {
  readonly code: string;
  readonly standing: 'valid' | 'withdrawn' | 'unknown';
}

/** Target groups of working groups come before those of the register, because documents speak of the coarser ones. */
const nationalItems = (list: RegionalListName): readonly CodeItem[] =>
  list === 'target-groups'
    ? [...codeList('working-group-target-groups').items, ...codeList('target-groups').items]
    : codeList(list).items;

/** The national list with everything that a planning region added, renamed by aliases or withdrew. */
export const regionalList = (list: RegionalListName, state: CodeListState): CodeList<RegionalListItem> => {
  const national = nationalItems(list).map((item) => ({
    ...item,
    mapsTo: list === 'target-groups' ? registerTargetGroupsOf(item.code) : [],
    origin: 'national' as const,
  }));
  const own = state.items.map((item) => ({ ...item, validTo: null, source: state.regionId ?? '', origin: 'region' as const }));
  const base = codeList(list);
  return {
    id: base.id,
    nameCs: base.nameCs,
    nameEn: base.nameEn,
    version: base.version,
    items: [...own, ...national].map((item) => ({
      ...item,
      validTo: state.withdrawn[item.code] ?? item.validTo,
      aliases: [...(('aliases' in item && item.aliases) || []), ...(state.aliases[item.code] ?? [])],
    })),
  };
};

export const standingOf = (list: CodeList, code: string, day: string): Standing => ({
  code,
  standing: isItemValidOn(list, code, day) ? 'valid' : itemOf(list, code) ? 'withdrawn' : 'unknown',
});

/**
 * Codes by which records are found when somebody filters by `code`: itself, the national codes it covers, and every other
 * code that lies within it or covers it whole (D012). Codes that merely overlap are another group of people.
 */
export const codesMeant = (list: CodeList<RegionalListItem>, code: string): readonly string[] => {
  const wanted = itemOf(list, code)?.mapsTo ?? [];
  if (wanted.length === 0) return [code];
  const isRelated = ({ mapsTo }: RegionalListItem): boolean =>
    mapsTo.length > 0 &&
    (mapsTo.every((national) => wanted.includes(national)) || wanted.every((national) => mapsTo.includes(national)));
  return [...new Set([code, ...wanted, ...list.items.filter(isRelated).map((item) => item.code)])];
};

/**
 * New records take valid codes only. A code that the record already carries may stay after its withdrawal, so that old records
 * can still be corrected (D012).
 */
export const codesAreValid = (standings: readonly Standing[], field: string, kept: readonly string[] = []): void => {
  for (const { code, standing } of standings) {
    ensure(standing !== 'unknown', 'registry.code-unknown', { code }, field);
    ensure(standing === 'valid' || kept.includes(code), 'registry.code-withdrawn', { code }, field);
  }
};
