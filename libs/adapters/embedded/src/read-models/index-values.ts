import { valuesAt, type Scalar } from '@triada/ports';

/** A scalar as SQLite keeps it. Booleans are blobs, so that `true` is not 1 and sorts after text, as document stores have it. */
export type Stored = string | number | Uint8Array | null;

const no = new Uint8Array([0]);
const yes = new Uint8Array([1]);

export const toStored = (value: Scalar): Stored => (typeof value === 'boolean' ? (value ? yes : no) : value);

export const fromStored = (value: unknown): Scalar => (value instanceof Uint8Array ? value[0] === 1 : (value as Scalar));

export interface FieldValues {
  /** Value of the field; of a list, its smallest one. Missing and null are the same. */
  readonly value: Stored;
  /** All values, where the path goes through a list; null for a plain field. */
  readonly elements: readonly Stored[] | null;
}

/** What conditions and orders see of a dotted path. */
export const fieldValues = (doc: object, path: string): FieldValues => {
  const { list, values: found } = valuesAt(doc, path);
  const values = found.map((value) => toStored((value ?? null) as Scalar));
  return list ? { value: smallest(values), elements: values } : { value: values[0] ?? null, elements: null };
};

const smallest = (values: readonly Stored[]): Stored => values.reduce<Stored>((least, value, index) => (index === 0 || before(value, least) ? value : least), null);

const rank = (value: Stored): number => (value === null ? 0 : typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 3);

const before = (a: Stored, b: Stored): boolean => {
  if (rank(a) !== rank(b)) return rank(a) < rank(b);
  if (a instanceof Uint8Array && b instanceof Uint8Array) return a[0]! < b[0]!;
  return a !== null && b !== null && a < b;
};
