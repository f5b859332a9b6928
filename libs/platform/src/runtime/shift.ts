import { StoreUnavailable, type Lease, type Leases } from '@triada/ports';
import type { Logger } from './ports';

/** Milliseconds that a lease lasts without renewal: after a holder dies, another instance follows about that much later. */
export const leaseTime = 6_000;

export interface ShiftParts {
  /** Left out where this process is alone with its stores: then the shift is always its own. */
  readonly leases: Leases | undefined;
  readonly name: string;
  /** This instance, by a name that no other has and that is new at each start. */
  readonly instance: string;
  readonly log: Logger;
  readonly milliseconds?: number;
  /** The shift begins: `token` of the lease goes with everything that is written in it. What it throws ends the shift again. */
  readonly begin: (token: number | undefined) => Promise<void>;
  /** The shift is over; resolves when nothing more is written in it. */
  readonly end: () => Promise<void>;
}

/**
 * The time in which this instance, and no other, projects and publishes for a context. It ends before the lease does when the lease
 * cannot be renewed, and whatever is written later all the same is refused by its token.
 */
export class Shift {
  private lease: Lease | null = null;
  private renewedAt = 0;
  private over = false;
  private running: Promise<void> | undefined;
  private wake: () => void = () => undefined;

  constructor(private readonly parts: ShiftParts) {}

  /** The first attempt is made before this resolves, so that who is alone begins at once. */
  async start(): Promise<void> {
    if (!this.parts.leases) return this.parts.begin(undefined);
    await this.turn();
    this.running = this.run();
  }

  /** Somebody has seen that the lease is another's. */
  lost(): void {
    this.renewedAt = Number.NEGATIVE_INFINITY;
    this.wake();
  }

  async stop(): Promise<void> {
    this.over = true;
    this.wake();
    await this.running;
    if (!this.parts.leases) return this.parts.end();
    const { lease } = this;
    if (!lease) return;
    await this.leave();
    await this.parts.leases.release(lease).catch((err: unknown) => {
      this.parts.log.warn({ shift: this.parts.name, err }, 'the lease could not be given back; it ends by itself');
    });
  }

  private get time(): number {
    return this.parts.milliseconds ?? leaseTime;
  }

  private async run(): Promise<void> {
    while (!this.over) {
      await this.pause();
      if (!this.over) await this.turn();
    }
  }

  private async turn(): Promise<void> {
    try {
      await (this.lease ? this.keep(this.lease) : this.apply());
    } catch (error) {
      const reason = error instanceof StoreUnavailable ? error.reason : (error as Error).message;
      this.parts.log.warn({ shift: this.parts.name, reason }, 'the lease could not be asked for');
    }
    // Earlier than the lease itself ends: what is under way may still finish under it.
    if (this.lease && performance.now() - this.renewedAt > this.time * 0.7) await this.leave();
  }

  private async apply(): Promise<void> {
    const { begin, instance, leases, log, name } = this.parts;
    const asked = performance.now();
    const lease = await inTime(this.time / 2, leases!.acquire(name, instance, this.time));
    if (!lease) return;
    this.lease = lease;
    this.renewedAt = asked;
    try {
      await begin(lease.token);
      log.info({ shift: name, token: lease.token }, 'this instance projects and publishes');
    } catch (error) {
      await this.leave();
      await leases!.release(lease);
      throw error;
    }
  }

  private async keep(lease: Lease): Promise<void> {
    const asked = performance.now();
    if (this.renewedAt === Number.NEGATIVE_INFINITY) return;
    if (await inTime(this.time / 2, this.parts.leases!.renew(lease))) this.renewedAt = asked;
    else this.renewedAt = Number.NEGATIVE_INFINITY;
  }

  private async leave(): Promise<void> {
    const { end, log, name } = this.parts;
    this.lease = null;
    log.info({ shift: name }, 'this instance projects and publishes no longer');
    await end();
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.time / 5);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.over) this.wake();
    });
  }
}

/** A server that does not answer must not hold up the end of a shift. */
const inTime = async <Answer>(milliseconds: number, asked: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable('timeout', `no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};
