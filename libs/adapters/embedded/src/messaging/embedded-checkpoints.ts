import type { Checkpoints } from '@triada/ports';
import type { Database } from '../sqlite/database';

/** Places of readers that have no read model: relays, feeds. Kept in the database of the read models. */
export class EmbeddedCheckpoints implements Checkpoints {
  constructor(private readonly database: Database) {}

  async load(name: string): Promise<string | null> {
    return (this.database.statement('SELECT value FROM checkpoints WHERE name = ?').get(name)?.['value'] ?? null) as string | null;
  }

  async save(name: string, value: string): Promise<void> {
    await this.database.write(() => this.database.statement('INSERT OR REPLACE INTO checkpoints (name, value) VALUES (?, ?)').run(name, value));
  }
}
