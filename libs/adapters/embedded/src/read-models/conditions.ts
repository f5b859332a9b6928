import type { Scalar, Where } from '@triada/ports';
import { toStored, type Stored } from './index-values';

export interface Sql {
  readonly text: string;
  readonly parameters: readonly Stored[];
}

type Condition = Where[string];

/** One type only: a document store never finds text between two numbers, though SQLite orders all types in one row. */
const sameType = (column: string, value: Scalar): string =>
  value === null ? `${column} IS NULL` : `typeof(${column}) ${typeof value === 'number' ? "IN ('integer', 'real')" : typeof value === 'string' ? "= 'text'" : "= 'blob'"}`;

const compare = (column: string, operator: '>=' | '<=', value: Scalar): Sql =>
  value === null ? { text: `${column} IS NULL`, parameters: [] } : { text: `${column} ${operator} ? AND ${sameType(column, value)}`, parameters: [toStored(value)] };

const among = (column: string, values: readonly Scalar[]): Sql => {
  const real = values.filter((value) => value !== null);
  const parts = [real.length > 0 ? `${column} IN (${real.map(() => '?').join(', ')})` : '0', ...(values.includes(null) ? [`${column} IS NULL`] : [])];
  return { text: `(${parts.join(' OR ')})`, parameters: real.map(toStored) };
};

/** A condition on one value, be it the column of a plain field or one element of a list. */
const onValue = (column: string, condition: Condition): Sql => {
  if (condition === null || typeof condition !== 'object') {
    return condition === null ? { text: `${column} IS NULL`, parameters: [] } : { text: `${column} = ?`, parameters: [toStored(condition)] };
  }
  const parts: Sql[] = [];
  if (condition.in) parts.push(among(column, condition.in));
  if (condition.gte !== undefined) parts.push(compare(column, '>=', condition.gte));
  if (condition.lte !== undefined) parts.push(compare(column, '<=', condition.lte));
  if (condition.prefix !== undefined) {
    parts.push({ text: `${column} >= ? AND typeof(${column}) = 'text' AND substr(${column}, 1, length(?)) = ?`, parameters: [condition.prefix, condition.prefix, condition.prefix] });
  }
  if (parts.length === 0) return { text: '1', parameters: [] };
  return { text: parts.map(({ text }) => text).join(' AND '), parameters: parts.flatMap(({ parameters }) => parameters) };
};

export interface IndexedTable {
  readonly table: string;
  /** Column of a declared field; throws for one that is not declared. */
  column(field: string): string;
  /** Number of the field in the side table, null for `id`, which is never a list. */
  ordinal(field: string): number | null;
}

/** All conditions must hold; on a list one element must meet the whole condition. `field_is_list` keeps plain and list apart. */
export const whereClause = (table: IndexedTable, where: Where | undefined): Sql => {
  const parts: Sql[] = [{ text: 'd.doc IS NOT NULL', parameters: [] }];
  for (const [field, condition] of Object.entries(where ?? {})) {
    if (condition === undefined) continue;
    const plain = onValue(`d.${table.column(field)}`, condition);
    const ordinal = table.ordinal(field);
    if (ordinal === null) {
      parts.push(plain);
      continue;
    }
    const element = onValue('l.value', condition);
    parts.push({
      text: `((${plain.text} AND (d.lists & ${1 << ordinal}) = 0) OR d.id IN (SELECT l.id FROM ${table.table}_lists l WHERE l.field = ${ordinal} AND ${element.text}))`,
      parameters: [...plain.parameters, ...element.parameters],
    });
  }
  return { text: parts.map(({ text }) => text).join(' AND '), parameters: parts.flatMap(({ parameters }) => parameters) };
};

export const orderClause = (table: IndexedTable, sort: readonly string[] | undefined): string =>
  [...(sort ?? []).map((key) => (key.startsWith('-') ? `d.${table.column(key.slice(1))} DESC` : `d.${table.column(key)}`)), 'd.id'].join(', ');
