import { Conflict, DomainError, randomId, Unavailable } from '@triada/kernel';
import type { Checkpoints } from '@triada/ports';
import { sleep } from '../runtime/bell';
import type { Logger } from '../runtime/ports';
import type { RebuildProgress, RebuildResult } from './rebuild';

/** Milliseconds between two looks for orders, and between two looks at one. */
const look = 250;

/** Milliseconds after which an order that nobody has begun, or goes on with, is given up by who waits for it. */
const patience = 30_000;

interface Order {
  readonly id: string;
  readonly state: 'asked' | 'running' | 'done' | 'refused';
  readonly progress?: RebuildProgress;
  readonly result?: RebuildResult;
  /** Why it was refused: code of the rule, or what went wrong. */
  readonly reason?: string;
}

export interface RebuildOrdersParts {
  readonly checkpoints: Checkpoints;
  readonly log: Logger;
  /** Logical names of the views that can be rebuilt. */
  readonly views: readonly string[];
  readonly rebuild: (view: string, progress: (made: RebuildProgress) => void) => Promise<RebuildResult>;
}

const newestKey = 'rebuild';
const keyOf = (view: string): string => `rebuild:${view}`;

/**
 * Only who has the shift can rebuild a view. Any other instance leaves an order beside the checkpoints and tells its progress as if
 * it rebuilt itself; an order whose instance dies is carried out by the next one.
 */
export class RebuildOrders {
  /** The shift in which orders are carried out here. */
  private turn: object | undefined;

  constructor(private readonly parts: RebuildOrdersParts) {}

  /** The shift begins: orders are carried out here, one after another. */
  begin(): void {
    this.turn = {};
    void this.serve(this.turn);
  }

  /** A rebuild under way can write nothing more; the next instance begins it anew. */
  end(): void {
    this.turn = undefined;
  }

  /** Lets the instance that has the shift rebuild a view. */
  async order(view: string, progress: (made: RebuildProgress) => void): Promise<RebuildResult> {
    const { checkpoints } = this.parts;
    const before = await this.stored(view);
    if (before?.state === 'running') throw new Conflict('platform.rebuild-running', { view });
    const id = randomId();
    await this.write(view, { id, state: 'asked' });
    await checkpoints.save(newestKey, id);
    let told = '';
    for (let until = Date.now() + patience; Date.now() < until;) {
      await sleep(look);
      const order = await this.stored(view);
      if (order?.id !== id) throw new Conflict('platform.rebuild-running', { view });
      if (order.state === 'done') return order.result!;
      if (order.state === 'refused') throw new Unavailable('platform.rebuild-failed', { view, reason: order.reason ?? '' });
      const news = JSON.stringify(order.progress ?? null);
      if (news === told) continue;
      told = news;
      until = Date.now() + patience;
      if (order.progress) progress(order.progress);
    }
    throw new Unavailable('platform.view-behind', { view });
  }

  private async serve(turn: object): Promise<void> {
    let seen: string | null | undefined;
    while (this.turn === turn) {
      try {
        const newest = await this.parts.checkpoints.load(newestKey);
        if (newest !== seen) for (const view of this.parts.views) if (this.turn === turn) await this.carryOut(view, turn);
        seen = newest;
      } catch (err) {
        if (this.turn === turn) this.parts.log.warn({ err }, 'orders to rebuild views could not be read; trying again');
      }
      await sleep(look);
    }
  }

  private async carryOut(view: string, turn: object): Promise<void> {
    const order = await this.stored(view);
    if (!order || order.state === 'done' || order.state === 'refused') return;
    const { id } = order;
    await this.write(view, { id, state: 'running' });
    let last: Promise<void> = Promise.resolve();
    const tell = (progress: RebuildProgress): void => {
      last = last.then(() => this.write(view, { id, state: 'running', progress })).catch((err: unknown) => {
        this.parts.log.warn({ view, err }, 'the progress of a rebuild could not be told');
      });
    };
    const outcome = await this.parts.rebuild(view, tell).then(
      (result): Order => ({ id, state: 'done', result }),
      (error: Error): Order => ({ id, state: 'refused', reason: error instanceof DomainError ? error.code : error.message }),
    );
    await last;
    if (this.turn === turn) await this.write(view, outcome);
  }

  private async stored(view: string): Promise<Order | null> {
    const text = await this.parts.checkpoints.load(keyOf(view));
    return text === null ? null : (JSON.parse(text) as Order);
  }

  private write(view: string, order: Order): Promise<void> {
    return this.parts.checkpoints.save(keyOf(view), JSON.stringify(order));
  }
}
