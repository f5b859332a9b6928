import { compareCzech } from '@triada/kernel';

export type SortValue = string | number | null | undefined;

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

const compare = (a: SortValue, b: SortValue): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareCzech(String(a), String(b));
};

/** Rows by a value: text by the Czech collation, missing values last in both directions, equal rows in their old order. */
export const sortRows = <Row>(rows: readonly Row[], value: (row: Row) => SortValue, descending: boolean): readonly Row[] => {
  const missing = (row: Row) => value(row) === null || value(row) === undefined || value(row) === '';
  const present = rows.filter((row) => !missing(row));
  const sorted = present.toSorted((a, b) => (descending ? -1 : 1) * compare(value(a), value(b)));
  return [...sorted, ...rows.filter(missing)];
};
