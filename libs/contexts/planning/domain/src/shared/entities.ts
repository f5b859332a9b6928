/**
 * An immutable table of things by id whose copy on write touches one bucket only: a plan with thousands of measures folds ten
 * thousand events in milliseconds, and every older state stays as it was (revisions are kept by reference). Plain JSON.
 */
export interface Entities<T> {
  readonly size: number;
  readonly buckets: readonly (Readonly<Record<string, T>> | null)[];
}

const width = 256;
const empty: Entities<never> = { size: 0, buckets: Array.from({ length: width }, () => null) };

export const noEntities = <T>(): Entities<T> => empty;

const bucketOf = (id: string): number => {
  let hash = 0;
  for (let index = 0; index < id.length; index++) hash = (hash * 31 + id.charCodeAt(index)) | 0;
  return (hash >>> 0) % width;
};

export const entity = <T>(table: Entities<T>, id: string): T | undefined => {
  const bucket = table.buckets[bucketOf(id)];
  return bucket && Object.hasOwn(bucket, id) ? bucket[id] : undefined;
};

export const hasEntity = (table: Entities<unknown>, id: string): boolean => entity(table, id) !== undefined;

const withBucket = <T>(table: Entities<T>, index: number, bucket: Record<string, T>, size: number): Entities<T> => {
  const buckets = table.buckets.slice();
  buckets[index] = bucket;
  return { size, buckets };
};

export const withEntity = <T>(table: Entities<T>, id: string, value: T): Entities<T> => {
  const index = bucketOf(id);
  const size = table.size + (hasEntity(table, id) ? 0 : 1);
  return withBucket(table, index, { ...table.buckets[index], [id]: value }, size);
};

export const withoutEntity = <T>(table: Entities<T>, id: string): Entities<T> => {
  if (!hasEntity(table, id)) return table;
  const index = bucketOf(id);
  const { [id]: _removed, ...rest } = table.buckets[index]!;
  return withBucket(table, index, rest, table.size - 1);
};

/** Changes a thing that is there; a missing one stays missing, because what is in the log has happened and never throws. */
export const changedEntity = <T>(table: Entities<T>, id: string, change: (value: T) => T): Entities<T> => {
  const value = entity(table, id);
  return value === undefined ? table : withEntity(table, id, change(value));
};

/** All values; the order means nothing. */
export const allEntities = <T>(table: Entities<T>): T[] =>
  table.buckets.flatMap((bucket) => (bucket ? Object.values(bucket) : []));
