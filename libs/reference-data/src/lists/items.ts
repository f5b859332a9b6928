import type { CodeItem } from '../code-list';

type Row = readonly [code: string, nameCs: string, nameEn: string, aliases?: readonly string[]];

/** Items of one source without further attributes, as rows; valid since ever unless a row of its own says otherwise. */
export const items = (source: string, ...rows: readonly Row[]): readonly CodeItem[] =>
  rows.map(([code, nameCs, nameEn, aliases]) => ({
    code,
    nameCs,
    nameEn,
    validFrom: null,
    validTo: null,
    source,
    ...(aliases ? { aliases } : {}),
  }));
