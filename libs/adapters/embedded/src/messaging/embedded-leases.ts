import type { Lease, Leases } from '@triada/ports';
import type { Database } from '../sqlite/database';

interface Held {
  readonly lease: Lease;
  readonly milliseconds: number;
  until: number;
}

/**
 * Leases of one process: the file belongs to it alone, so what an earlier process held ended with it. Tokens are kept beside the
 * checkpoints, since the read models remember claims.
 */
export class EmbeddedLeases implements Leases {
  readonly #held = new Map<string, Held>();

  constructor(
    private readonly database: Database,
    /** Milliseconds that never go back. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  async acquire(name: string, holder: string, milliseconds: number): Promise<Lease | null> {
    return this.database.write(() => {
      const held = this.#held.get(name);
      if (held && held.lease.holder !== holder && held.until > this.now()) return null;
      const token = Number(this.database.statement('SELECT value FROM checkpoints WHERE name = ?').get(tokenKey(name))?.['value'] ?? 0) + 1;
      this.database.statement('INSERT OR REPLACE INTO checkpoints (name, value) VALUES (?, ?)').run(tokenKey(name), String(token));
      const lease = { name, holder, token };
      this.#held.set(name, { lease, milliseconds, until: this.now() + milliseconds });
      return lease;
    });
  }

  async renew({ name, token }: Lease): Promise<boolean> {
    const held = this.#held.get(name);
    if (held?.lease.token !== token) return false;
    held.until = this.now() + held.milliseconds;
    return true;
  }

  async release({ name, token }: Lease): Promise<void> {
    if (this.#held.get(name)?.lease.token === token) this.#held.delete(name);
  }
}

const tokenKey = (name: string): string => `lease:${name}`;
