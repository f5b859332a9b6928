import type { Principal } from '@triada/access';
import type { EventStore } from '@triada/ports';

/** One log of the installation. */
export interface AuditedLog {
  readonly context: string;
  readonly store: EventStore;
}

export interface Reading {
  readonly principal: Principal;
  /** The question by its name, and what was asked. */
  readonly operation: string;
  readonly question: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** What the audit needs of the product that hosts it; the composition root gives it. */
export interface Audited {
  /** All logs, the audit's own too. */
  logs(): readonly AuditedLog[];
  /** Writes down that somebody reads, before they read (F56). */
  journal(reading: Reading): Promise<void>;
}
