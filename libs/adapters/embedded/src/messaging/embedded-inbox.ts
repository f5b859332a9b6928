import type { MovableInbox } from '@triada/ports';
import type { Database } from '../sqlite/database';

/** Last handled revision per consumer and stream; it never goes back, so a late repetition does not undo a later record. */
export class EmbeddedInbox implements MovableInbox {
  constructor(private readonly database: Database) {}

  async lastRevision(group: string, key: string): Promise<number | null> {
    return (this.database.statement('SELECT revision FROM inbox WHERE consumer = ? AND key = ?').get(group, key)?.['revision'] ?? null) as number | null;
  }

  record(group: string, key: string, revision: number): Promise<void> {
    return this.recordAll(group, new Map([[key, revision]]));
  }

  recordAll(group: string, revisions: ReadonlyMap<string, number>): Promise<void> {
    const sql = 'INSERT INTO inbox (consumer, key, revision) VALUES (?, ?, ?) ON CONFLICT (consumer, key) DO UPDATE SET revision = MAX(revision, excluded.revision)';
    const rows = [...revisions];
    return this.database.write(() => {
      const upsert = this.database.statement(sql);
      for (const [key, revision] of rows) upsert.run(group, key, revision);
    }, rows.length);
  }

  async *handled() {
    const rows = this.database.statement('SELECT consumer AS "group", key, revision FROM inbox ORDER BY consumer, key').all();
    yield* rows as unknown as readonly { group: string; key: string; revision: number }[];
  }
}
