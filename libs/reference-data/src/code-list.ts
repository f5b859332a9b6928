import { foldText, type LocalDate } from '@triada/kernel';

/**
 * One item of a code list. Items are never deleted and never change their meaning: a withdrawn one gets `validTo` and stays
 * readable on old records (D012).
 */
export interface CodeItem {
  readonly code: string;
  readonly nameCs: string;
  readonly nameEn: string;
  /** First day of validity; null = no begin is known, valid since ever. */
  readonly validFrom: LocalDate | null;
  /** First day on which it is *no longer* valid (the interval is from <= d < to); null = no end. */
  readonly validTo: LocalDate | null;
  /** Where the item comes from. */
  readonly source: string;
  /** Other wordings that mean the same item, misspellings of real documents included (D064). */
  readonly aliases?: readonly string[];
}

export interface CodeList<Item extends CodeItem = CodeItem> {
  readonly id: string;
  readonly nameCs: string;
  readonly nameEn: string;
  /** Grows with every published change of the items. */
  readonly version: number;
  readonly items: readonly Item[];
}

/** Why a list cannot exist; thrown at definition, so that a faulty list never reaches a user. */
const checkItems = (id: string, items: readonly CodeItem[]): void => {
  const codes = new Set<string>();
  const labels = new Map<string, string>();
  for (const { code, nameCs, aliases = [], validFrom, validTo } of items) {
    if (codes.has(code)) throw new Error(`code list ${id}: code ${code} occurs twice`);
    codes.add(code);
    if (validFrom && validTo && validTo <= validFrom) throw new Error(`code list ${id}: ${code} ends before it begins`);
    for (const label of [nameCs, ...aliases].map(foldLabel)) {
      const other = labels.get(label);
      if (other && other !== code) throw new Error(`code list ${id}: "${label}" names both ${other} and ${code}`);
      labels.set(label, code);
    }
  }
};

export const defineCodeList = <Item extends CodeItem>(list: CodeList<Item>): CodeList<Item> => {
  checkItems(list.id, list.items);
  return list;
};

export const itemOf = <Item extends CodeItem>(list: CodeList<Item>, code: string): Item | undefined =>
  list.items.find((item) => item.code === code);

/** Whether a new record of that day may carry the code; unknown and withdrawn codes may not. Old records are read by `itemOf`. */
export const isItemValidOn = (list: CodeList, code: string, date: LocalDate): boolean => {
  const item = itemOf(list, code);
  return (
    item !== undefined && (item.validFrom === null || item.validFrom <= date) && (item.validTo === null || date < item.validTo)
  );
};

export const itemsValidOn = <Item extends CodeItem>(list: CodeList<Item>, date: LocalDate): readonly Item[] =>
  list.items.filter(({ code }) => isItemValidOn(list, code, date));

/** Folds a label for comparison: diacritics, case, quotes, dashes and doubled spaces do not count. */
export const foldLabel = (text: string): string =>
  foldText(text.replace(/[\u00ad\u200b\ufeff]/gu, '').replace(/[„“”"'’‚‘.,;:()/–—-]+/gu, ' '));

/**
 * The item that a label of a document means, by name, alias or code. `undefined` for an unknown label: it is reported to a person and never
 * becomes a code by itself (D064). Abbreviations of one or two letters match their exact case only.
 */
export const itemByLabel = <Item extends CodeItem>(list: CodeList<Item>, text: string): Item | undefined => {
  const wanted = foldLabel(text);
  if (wanted === '') return undefined;
  const short = text.trim().length <= 2;
  const means = (label: string): boolean => (short ? label === text.trim() : foldLabel(label) === wanted);
  return list.items.find(({ code, nameCs, nameEn, aliases = [] }) => [code, nameCs, nameEn, ...aliases].some(means));
};

/** A list with further items of a planning region (D012); the national items stay as they are. */
export const extended = <Item extends CodeItem>(list: CodeList<Item>, items: readonly Item[]): CodeList<Item> =>
  defineCodeList({ ...list, version: list.version + 1, items: [...list.items, ...items] });

/** The list after an item was withdrawn: from that day on it is refused on new records. */
export const withdrawn = <Item extends CodeItem>(list: CodeList<Item>, code: string, from: LocalDate): CodeList<Item> => {
  if (!itemOf(list, code)) throw new RangeError(`code list ${list.id} has no code ${code}`);
  return defineCodeList({
    ...list,
    version: list.version + 1,
    items: list.items.map((item) => (item.code === code ? { ...item, validTo: from } : item)),
  });
};
