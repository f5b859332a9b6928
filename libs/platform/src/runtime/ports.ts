import type { Principal } from '@triada/access';
import type { VerifiedToken } from '../http/token-verifier';
import type { Backups, Checkpoints, Consumer, DeadLetters, EventStore, Inbox, KeyVault, Leases, Publisher, ReadModels } from '@triada/ports';
import type { Logger } from 'pino';

/** Verifies a bearer token; throws `Forbidden('access.token-invalid')` for every token that is not ours and valid now. */
export interface TokenVerifier {
  verify(bearer: string): Promise<VerifiedToken>;
}

/** Instants as ISO 8601 UTC. Nothing in the platform reads the clock of the machine but through this. */
export interface Clock {
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** The stores of one bounded context. */
export interface ContextPorts {
  readonly store: EventStore;
  readonly readModels: ReadModels;
  readonly checkpoints: Checkpoints;
  readonly inbox: Inbox;
  /** Left out where no other process can open the same stores. */
  readonly leases?: Leases;
  /** Only the log is read here: views and consumers of the context run in another service. */
  readonly readOnly?: boolean;
  /** Milliseconds that a lease lasts without renewal, when not as usual. */
  readonly leaseTime?: number;
  close(): Promise<void>;
}

/** A server that this process needs. */
export interface Dependency {
  readonly name: string;
  /** Without it nothing can be served; without any other the product works, but somebody has to look. */
  readonly essential: boolean;
  /** Throws when it does not answer now. */
  check(): Promise<void>;
}

/** What the contexts of one process share; how it is made is the only difference between the two products. */
export interface PlatformPorts {
  open(context: string): Promise<ContextPorts>;
  readonly publisher: Publisher;
  readonly consumer: Consumer;
  readonly deadLetters: DeadLetters;
  readonly vault: KeyVault;
  /** Absent where the servers of the installation are backed up by their own means. */
  readonly backups?: Backups;
  /** None where everything is in this process. */
  readonly dependencies?: readonly Dependency[];
  close(): Promise<void>;
}

export type { Logger, Principal, VerifiedToken };

/** Injection tokens of the seam between the platform and the product that hosts it. */
export const PLATFORM_PORTS = Symbol('PlatformPorts');
export const TOKEN_VERIFIER = Symbol('TokenVerifier');
export const CLOCK = Symbol('Clock');
export const LOGGER = Symbol('Logger');
export const PERMISSIONS = Symbol('Permissions');
