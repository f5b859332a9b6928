import type { StatementSync } from 'node:sqlite';
import type { ViewDefinition } from '@triada/ports';
import { canonicalJson } from '@triada/kernel';
import type { Database } from '../sqlite/database';
import type { IndexedTable } from './conditions';
import { fieldValues, type Stored } from './index-values';

const maxIndexes = 30;

/**
 * Tables of one view: `view_N` with the document, its position and a column for each declared field, `view_N_lists` with the
 * elements of fields that are lists. `lists` has a bit for each field that is a list in this document. A removed document keeps its
 * row with an empty `doc`: the tombstone with its position.
 */
export class ViewTable implements IndexedTable {
  readonly table: string;
  readonly #columns: ReadonlyMap<string, string>;

  constructor(
    private readonly database: Database,
    number: number,
    readonly definition: ViewDefinition,
  ) {
    if (definition.indexes.length > maxIndexes) throw new Error(`view ${definition.name}: at most ${maxIndexes} indexes`);
    this.table = `view_${number}`;
    this.#columns = new Map([['id', 'id'], ...definition.indexes.filter((field) => field !== 'id').map((field, index) => [field, `f${index}`] as const)]);
  }

  get fields(): readonly string[] {
    return [...this.#columns.keys()].slice(1);
  }

  column(field: string): string {
    const column = this.#columns.get(field);
    if (!column) throw new Error(`view ${this.definition.name} has no index on "${field}"`);
    return column;
  }

  ordinal(field: string): number | null {
    return field === 'id' ? null : this.fields.indexOf(field);
  }

  create(): void {
    const { table, fields } = this;
    this.database.sqlite.exec(`CREATE TABLE ${table} (id TEXT PRIMARY KEY, position TEXT NOT NULL, doc TEXT, lists INTEGER NOT NULL${fields.map((_, index) => `, f${index} ANY`).join('')}) STRICT;
      CREATE TABLE ${table}_lists (id TEXT NOT NULL, field INTEGER NOT NULL, value ANY) STRICT;
      CREATE INDEX ${table}_lists_by_value ON ${table}_lists (field, value, id);
      CREATE INDEX ${table}_lists_by_id ON ${table}_lists (id);
      ${fields.map((_, index) => `CREATE INDEX ${table}_by_f${index} ON ${table} (f${index}, id);`).join('\n')}`);
  }

  empty(): void {
    this.database.sqlite.exec(`DELETE FROM ${this.table}; DELETE FROM ${this.table}_lists`);
  }

  /** `position` is sortable text. A document that has applied it, or a later one, stays as it is. */
  write(id: string, doc: object | null, position: string): void {
    const found = this.statement(`SELECT position, lists FROM ${this.table} WHERE id = ?`).get(id);
    if (found && (found['position'] as string) > position) return;
    const text = doc === null ? null : canonicalJson(doc);
    const values = this.fields.map((field) => (doc === null ? { value: null, elements: null } : fieldValues(doc, field)));
    const lists = values.reduce((bits, { elements }, index) => (elements ? bits | (1 << index) : bits), 0);
    if (found && found['lists'] !== 0) this.statement(`DELETE FROM ${this.table}_lists WHERE id = ?`).run(id);
    const columns = ['id', 'position', 'doc', 'lists', ...values.map((_, index) => `f${index}`)];
    this.statement(`INSERT OR REPLACE INTO ${this.table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`).run(id, position, text, lists, ...values.map(({ value }) => value));
    for (const [index, { elements }] of values.entries()) {
      for (const element of distinct(elements ?? [])) this.statement(`INSERT INTO ${this.table}_lists (id, field, value) VALUES (?, ?, ?)`).run(id, index, element);
    }
  }

  statement(sql: string): StatementSync {
    return this.database.statement(sql);
  }
}

const distinct = (values: readonly Stored[]): readonly Stored[] =>
  values.filter((value, index) => values.findIndex((other) => (other instanceof Uint8Array && value instanceof Uint8Array ? other[0] === value[0] : other === value)) === index);
