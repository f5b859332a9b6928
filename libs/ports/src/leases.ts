/** The right to do something alone, for a time. */
export interface Lease {
  readonly name: string;
  /** Instance that holds it. */
  readonly holder: string;
  /** Greater than that of every earlier lease of this name: a store refuses a holder who is late by it (`ReadModels.claim`). */
  readonly token: number;
}

/**
 * Who does what only one of several instances may do. A lease that is not renewed is over after the time that its holder gave; no two
 * clocks are compared, so a holder may be replaced a little later than that, and never earlier. `StoreUnavailable` when nobody answers.
 */
export interface Leases {
  /**
   * Gives the lease when it is free, when its time is over, or when the same holder asks again; null while another has it. Whoever was
   * refused asks again and again: a lease is known to be over only to those who saw that nobody renewed it. Time in milliseconds.
   */
  acquire(name: string, holder: string, milliseconds: number): Promise<Lease | null>;
  /** Begins its time anew; false when it is another's by now, or was given back. */
  renew(lease: Lease): Promise<boolean>;
  /** Gives it back; does nothing when it is another's by now. */
  release(lease: Lease): Promise<void>;
}

/** Somebody with a later lease writes here now: the caller stops. */
export class LeaseLost extends Error {
  constructor(readonly consumer: string) {
    super(`${consumer}: another instance has a later lease`);
    this.name = new.target.name;
  }
}
