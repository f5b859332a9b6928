import type { Suite } from '../suite/suite';
import type { Bus, BusContext, BusFixture } from './bus-group';
import { deliveryCases } from './delivery.cases';
import { parkingCases } from './parking.cases';

/** The contract of publisher, consumer and dead letters, B01 to B16. */
export const busSuite: Suite<BusContext, BusFixture> = {
  name: 'bus',
  cases: [...deliveryCases, ...parkingCases].sort((a, b) => (a.id < b.id ? -1 : 1)),
  describe: ({ name }) => name,
  context: (fixture) => ({ fixture, bus: fixture.bus }),
};

export const doNothingBus = (): BusFixture => {
  const bus: Bus = {
    publish: async () => {},
    subscribe: async () => ({ stop: async () => {}, drained: async () => {} }),
    list: async () => [],
    release: async () => {},
    discard: async () => {},
  };
  return { name: 'does nothing', bus, survivesRestart: true, attempts: 3, patience: 30, reopen: async () => bus, redeliver: () => {}, dispose: async () => {} };
};
