import type { Suite } from '../suite/suite';
import { appendCases } from './append.cases';
import { concurrencyCases } from './concurrency.cases';
import type { EventStoreContext } from './context';
import { deleteCases } from './delete.cases';
import { durabilityCases } from './durability.cases';
import type { EventStoreFixture } from './fixture';
import { idempotencyCases } from './idempotency.cases';
import { readCases } from './read.cases';
import { subscriptionCases } from './subscription.cases';

/** The contract of the event store, C01 to C55 (reliability 2). */
export const eventStoreSuite: Suite<EventStoreContext, EventStoreFixture> = {
  name: 'event store',
  cases: [...appendCases, ...idempotencyCases, ...concurrencyCases, ...readCases, ...subscriptionCases, ...deleteCases, ...durabilityCases],
  describe: ({ store }) => `${store.name}, ${store.version}`,
  context: (fixture, profile) => ({ fixture, profile, store: fixture.store }),
};
