import { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

const sweepEvery = 500;

/** What oidc-provider keeps (sessions, codes, refresh tokens), in one small SQLite table, so that a restart signs nobody out. */
export class ProviderStore {
  readonly #db: DatabaseSync;
  #kept = 0;

  constructor(path: string) {
    this.#db = new DatabaseSync(path);
    this.#db.exec(`PRAGMA journal_mode = WAL;
      CREATE TABLE IF NOT EXISTS artifact (
        kind TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL, grant_id TEXT, uid TEXT, user_code TEXT, expires INTEGER,
        PRIMARY KEY (kind, id)) STRICT;
      CREATE INDEX IF NOT EXISTS artifact_grant ON artifact (grant_id);
      CREATE INDEX IF NOT EXISTS artifact_uid ON artifact (kind, uid);`);
    this.sweep();
  }

  readonly adapter: AdapterFactory = (kind) => this.#adapterFor(kind);

  /** Removes what has expired: at the start, and again after every so many that were kept. */
  sweep(): void {
    this.#db.prepare('DELETE FROM artifact WHERE expires < ?').run(Math.floor(Date.now() / 1000));
  }

  /** Artifacts kept now, expired ones included. */
  get size(): number {
    return (this.#db.prepare('SELECT count(*) AS n FROM artifact').get() as { n: number }).n;
  }

  close(): void {
    this.#db.close();
  }

  #adapterFor(kind: string): Adapter {
    const db = this.#db;
    const findBy = async (column: 'id' | 'uid' | 'user_code', value: string): Promise<AdapterPayload | undefined> => {
      const row = db.prepare(`SELECT payload, expires FROM artifact WHERE kind = ? AND ${column} = ?`).get(kind, value) as
        | { payload: string; expires: number | null }
        | undefined;
      if (!row || (row.expires !== null && row.expires < Date.now() / 1000)) return undefined;
      return JSON.parse(row.payload) as AdapterPayload;
    };
    return {
      upsert: async (id, payload, expiresIn) => {
        if (++this.#kept % sweepEvery === 0) this.sweep();
        db.prepare('INSERT OR REPLACE INTO artifact VALUES (?, ?, ?, ?, ?, ?, ?)').run(
          kind,
          id,
          JSON.stringify(payload),
          payload.grantId ?? null,
          payload.uid ?? null,
          payload.userCode ?? null,
          expiresIn ? Math.floor(Date.now() / 1000) + expiresIn : null,
        );
      },
      find: (id) => findBy('id', id),
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (code) => findBy('user_code', code),
      consume: async (id) => {
        db.prepare(`UPDATE artifact SET payload = json_set(payload, '$.consumed', ?) WHERE kind = ? AND id = ?`).run(
          Math.floor(Date.now() / 1000),
          kind,
          id,
        );
      },
      destroy: async (id) => {
        db.prepare('DELETE FROM artifact WHERE kind = ? AND id = ?').run(kind, id);
      },
      revokeByGrantId: async (grantId) => {
        db.prepare('DELETE FROM artifact WHERE grant_id = ?').run(grantId);
      },
    };
  }
}
