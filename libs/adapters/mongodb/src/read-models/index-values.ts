import { valuesAt, type Scalar } from '@triada/ports';

/** All values that a dotted path finds, gone through lists on the way; missing is null, an empty list has none. */
export const indexValues = (doc: object, path: string): readonly Scalar[] => {
  const { list, values } = valuesAt(doc, path);
  const scalars = values.map((value) => (value ?? null) as Scalar);
  return scalars.length === 0 && !list ? [null] : [...new Set(scalars)];
};

/** The value that a document is sorted by: of a list its smallest one, null where there is none. */
export const sortValue = (values: readonly Scalar[]): Scalar => values.reduce<Scalar>((least, value, index) => (index === 0 || compareScalars(value, least) < 0 ? value : least), null);

const rank = (value: Scalar): number => (value === null ? 0 : typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 3);

/** The order of the server: null, numbers, texts by their UTF-8 bytes, booleans. */
export const compareScalars = (a: Scalar, b: Scalar): number => {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b as string));
  return Number(a) - Number(b);
};
