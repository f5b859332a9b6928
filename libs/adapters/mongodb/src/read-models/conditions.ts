import type { Filter } from 'mongodb';
import type { Where } from '@triada/ports';
import type { Fields } from './fields';
import type { StoredDocument } from './stored-document';

type Condition = NonNullable<Where[string]>;
type Operators = Record<string, unknown>;

/** Matches nothing. */
const never: Operators = { $in: [] };

/** The least text above every text that begins so; undefined where there is none. */
const successor = (prefix: string): string | undefined => {
  const points = [...prefix];
  while (points.length > 0) {
    const next = points.pop()!.codePointAt(0)! + 1;
    if (next <= 0x10ffff) return points.join('') + String.fromCodePoint(next === 0xd800 ? 0xe000 : next);
  }
  return undefined;
};

/** A range and a prefix at once need the higher of two lower bounds. */
const higher = (a: string, b: string): string => (Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0 ? a : b);

const operatorsOf = (condition: Condition | null): Operators => {
  if (condition === null || typeof condition !== 'object') return { $eq: condition };
  const { gte, in: among, lte, prefix } = condition;
  // A text is never in the range of another type.
  if (prefix !== undefined && gte !== undefined && typeof gte !== 'string') return never;
  const upper = prefix === undefined ? undefined : successor(prefix);
  return {
    ...(gte !== undefined && { $gte: gte }),
    ...(prefix !== undefined && { $gte: higher(prefix, typeof gte === 'string' ? gte : '') }),
    ...(lte !== undefined && { $lte: lte }),
    ...(upper !== undefined && { $lt: upper }),
    ...(among !== undefined && { $in: [...among] }),
  };
};

/** Of a list one element must meet the whole condition; a single operator says that by itself. */
const onElements = (operators: Operators): Operators => (Object.keys(operators).length > 1 ? { $elemMatch: operators } : operators);

/** All conditions must hold, on documents that are not removed. Throws for a field that is not declared. */
export const filterOf = (fields: Fields, where: Where | undefined): Filter<StoredDocument> => {
  const parts = Object.entries(where ?? {}).flatMap(([field, condition]) => {
    const ordinal = fields.ordinal(field);
    if (condition === undefined) return [];
    const operators = operatorsOf(condition);
    if (Object.keys(operators).length === 0) return [];
    return [ordinal === null ? { _id: operators } : { [`l${ordinal}`]: onElements(operators) }];
  });
  return { live: true, ...Object.assign({}, ...parts) } as Filter<StoredDocument>;
};

/** Order by the declared fields, then by id. */
export const orderOf = (fields: Fields, sort: readonly string[] | undefined): [string, 1 | -1][] => {
  const keys = (sort ?? []).map((key): [string, 1 | -1] => {
    const [field, direction] = key.startsWith('-') ? ([key.slice(1), -1] as const) : ([key, 1] as const);
    const ordinal = fields.ordinal(field);
    return [ordinal === null ? '_id' : `s${ordinal}`, direction];
  });
  return keys.some(([key]) => key === '_id') ? keys : [...keys, ['_id', 1]];
};
