import type { Browser } from 'playwright-core';
import type { Site } from './site';
import { Visitor } from './visitor';

/** What the journeys share; set up once, so functions instead of values. */
export interface Stage {
  readonly site: () => Site;
  readonly browser: () => Browser;
}

/** Comes, does, leaves, even when something fails; faults of the page itself fail the journey. */
export const visit = async (stage: Stage, account: string | null, journey: (visitor: Visitor) => Promise<void>, viewport?: { width: number; height: number }): Promise<void> => {
  const visitor = await Visitor.come(stage.browser(), stage.site(), viewport);
  try {
    await visitor.open('/');
    if (account) await visitor.signIn(account);
    await journey(visitor);
    expect(visitor.faults).toEqual([]);
  } finally {
    await visitor.leave();
  }
};
