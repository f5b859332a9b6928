import { createHash } from 'node:crypto';
import { LeaseLost, sortablePosition, type DocumentWrite, type Position, type ReadModels, type View, type ViewDefinition } from '@triada/ports';
import type { Database } from '../sqlite/database';
import { TableView } from './table-view';
import { ViewTable } from './view-table';

export const viewsSchemaVersion = 1;

export const viewsSchema = `
CREATE TABLE views (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, indexes TEXT NOT NULL) STRICT;
CREATE TABLE applied (consumer TEXT PRIMARY KEY, position TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE checkpoints (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE inbox (consumer TEXT NOT NULL, key TEXT NOT NULL, revision INTEGER NOT NULL, PRIMARY KEY (consumer, key)) STRICT, WITHOUT ROWID;
`;

/** Read models as canonical JSON documents in SQLite; documents and checkpoint of one `apply` are one transaction (ADR 0013). */
export class EmbeddedReadModels implements ReadModels {
  readonly #views = new Map<string, ViewTable>();

  constructor(private readonly database: Database) {
    database.hooks.rolledBack = () => this.#load();
    this.#load();
  }

  #load(): void {
    const { database } = this;
    this.#views.clear();
    for (const row of database.sqlite.prepare('SELECT number, name, indexes FROM views').all()) {
      const definition = { name: row['name'] as string, indexes: JSON.parse(row['indexes'] as string) as string[] };
      this.#views.set(definition.name, new ViewTable(database, Number(row['number']), definition));
    }
  }

  async declare(definition: ViewDefinition): Promise<void> {
    const known = this.#views.get(definition.name);
    if (known) {
      if (JSON.stringify(known.definition.indexes) === JSON.stringify(definition.indexes)) return;
      throw new Error(`view ${definition.name} was declared with other indexes; give the projection a new version`);
    }
    await this.database.write(() => {
      // Declared twice in one turn: the second finds the table of the first.
      if (this.#views.has(definition.name)) return;
      const { number } = this.database.statement('INSERT INTO views (name, indexes) VALUES (?, ?) RETURNING number').get(definition.name, JSON.stringify(definition.indexes)) as { number: number };
      const made = new ViewTable(this.database, number, definition);
      made.create();
      this.#views.set(definition.name, made);
    });
  }

  view<Doc extends object>(name: string): View<Doc> {
    return new TableView<Doc>(() => this.#table(name));
  }

  documents<Doc extends object>(view: string, ids: readonly string[]): Promise<Map<string, Doc | null>> {
    return new TableView<Doc>(() => this.#table(view)).several(ids);
  }

  async apply(consumer: string, view: string, writes: readonly DocumentWrite[], position: Position, token = 0): Promise<void> {
    const table = this.#table(view);
    const sortable = sortablePosition(position);
    await this.database.write(() => {
      if (token < this.#claimed(consumer)) throw new LeaseLost(consumer);
      const applied = this.#applied(consumer);
      if (applied !== null && sortablePosition(applied) >= sortable) return;
      for (const { id, doc } of writes) table.write(id, doc, sortable);
      this.database.statement('INSERT OR REPLACE INTO applied (consumer, position) VALUES (?, ?)').run(consumer, position);
    }, 1 + writes.length);
  }

  /** Nothing is ever half done here: one call is one transaction. */
  async claim(consumer: string, view: string, token: number): Promise<Position | 'start'> {
    this.#table(view);
    await this.database.write(() => {
      if (token < this.#claimed(consumer)) throw new LeaseLost(consumer);
      this.database.statement('INSERT OR REPLACE INTO checkpoints (name, value) VALUES (?, ?)').run(claimKey(consumer), String(token));
    });
    return this.checkpoint(consumer);
  }

  async checkpoint(consumer: string): Promise<Position | 'start'> {
    return this.#applied(consumer) ?? 'start';
  }

  async drop(consumer: string, view: string): Promise<void> {
    const table = this.#table(view);
    await this.database.write(() => {
      this.database.statement('DELETE FROM applied WHERE consumer = ?').run(consumer);
      table.empty();
    });
  }

  async hash(view: string): Promise<string> {
    const table = this.#table(view);
    const hash = createHash('sha256');
    for (const row of this.database.statement(`SELECT doc FROM ${table.table} WHERE doc IS NOT NULL ORDER BY id`).iterate()) hash.update(`${row['doc']}\n`);
    return hash.digest('hex');
  }

  async views(): Promise<readonly { readonly name: string; readonly documents: number }[]> {
    return [...this.#views.values()]
      .map(({ definition, table }) => ({ name: definition.name, documents: Number(this.database.statement(`SELECT COUNT(*) AS count FROM ${table} WHERE doc IS NOT NULL`).get()!['count']) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #table(name: string): ViewTable {
    const table = this.#views.get(name);
    if (!table) throw new Error(`view ${name} is not declared`);
    return table;
  }

  #claimed(consumer: string): number {
    return Number(this.database.statement('SELECT value FROM checkpoints WHERE name = ?').get(claimKey(consumer))?.['value'] ?? 0);
  }

  #applied(consumer: string): string | null {
    return (this.database.statement('SELECT position FROM applied WHERE consumer = ?').get(consumer)?.['position'] ?? null) as string | null;
  }
}

/** Where the checkpoints keep who may write: as the places of rebuilds, it needs no table of its own. */
const claimKey = (consumer: string): string => `claim:${consumer}`;
