/** What a dotted path finds in a document. */
export interface ValuesAt {
  /** Scalars and null; missing is undefined. Objects have no value. */
  readonly values: readonly unknown[];
  /** Whether the path went through a list. */
  readonly list: boolean;
}

/** What conditions and orders see of a dotted path: lists on the way and at its end are gone through, as document stores do it. */
export const valuesAt = (doc: object, path: string): ValuesAt => {
  let found: unknown[] = [doc];
  let list = false;
  const open = (values: unknown[]): unknown[] =>
    values.flatMap((value) => {
      if (!Array.isArray(value)) return [value];
      list = true;
      return value as unknown[];
    });
  for (const name of path.split('.')) {
    found = open(found).map((value) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined,
    );
  }
  return { values: open(found).filter((value) => typeof value !== 'object' || value === null), list };
};
