import type { FindOptions, Scalar, View, Where } from '@triada/ports';
import { orderClause, whereClause } from './conditions';
import { fromStored } from './index-values';
import type { ViewTable } from './view-table';

/** One view for readers, over its table. `table` is asked for each time, so that a dropped and redeclared view is found again. */
export class TableView<Doc extends object> implements View<Doc> {
  constructor(private readonly table: () => ViewTable) {}

  async get(id: string): Promise<Doc | null> {
    return read<Doc>(this.table(), id);
  }

  async several(ids: readonly string[]): Promise<Map<string, Doc | null>> {
    const table = this.table();
    return new Map(ids.map((id) => [id, read<Doc>(table, id)]));
  }

  async find({ where, sort, skip = 0, limit = -1 }: FindOptions = {}): Promise<readonly Doc[]> {
    const table = this.table();
    const conditions = whereClause(table, where);
    const rows = table
      .statement(`SELECT d.doc FROM ${table.table} d WHERE ${conditions.text} ORDER BY ${orderClause(table, sort)} LIMIT ? OFFSET ?`)
      .all(...conditions.parameters, limit, skip);
    return rows.map((row) => JSON.parse(row['doc'] as string) as Doc);
  }

  async count(where?: Where): Promise<number> {
    const table = this.table();
    const conditions = whereClause(table, where);
    return Number(table.statement(`SELECT COUNT(*) AS count FROM ${table.table} d WHERE ${conditions.text}`).get(...conditions.parameters)!['count']);
  }

  /** Null is no value. Of a list, each element. */
  async distinct(field: string, where?: Where): Promise<readonly Scalar[]> {
    const table = this.table();
    const conditions = whereClause(table, where);
    const column = table.column(field);
    const ordinal = table.ordinal(field);
    const plain = `SELECT d.${column} AS value FROM ${table.table} d WHERE ${conditions.text}${ordinal === null ? '' : ` AND (d.lists & ${1 << ordinal}) = 0`}`;
    const elements = ordinal === null ? '' : ` UNION SELECT l.value FROM ${table.table} d JOIN ${table.table}_lists l ON l.id = d.id AND l.field = ${ordinal} WHERE ${conditions.text}`;
    const parameters = ordinal === null ? conditions.parameters : [...conditions.parameters, ...conditions.parameters];
    const rows = table.statement(`SELECT DISTINCT value FROM (${plain}${elements}) WHERE value IS NOT NULL ORDER BY value`).all(...parameters);
    return rows.map((row) => fromStored(row['value']));
  }
}

const read = <Doc extends object>(table: ViewTable, id: string): Doc | null => {
  const text = table.statement(`SELECT doc FROM ${table.table} WHERE id = ?`).get(id)?.['doc'];
  return typeof text === 'string' ? (JSON.parse(text) as Doc) : null;
};
