import type { Leases } from '@triada/ports';
import type { Disposable, Suite } from '../suite/suite';
import { leaseCases } from './leases.cases';

/** An empty store of leases, asked by two instances. */
export interface LeasesFixture extends Disposable {
  readonly name: string;
  readonly leases: Leases;
  /** The same leases as another instance sees them. */
  readonly elsewhere: Leases;
  readonly survivesRestart: boolean;
  /** Lets time go by, in milliseconds, for everybody. */
  pass(milliseconds: number): Promise<void> | void;
  reopen(): Promise<Leases>;
}

export interface LeasesContext {
  readonly fixture: LeasesFixture;
}

/** The contract of the leases. */
export const leasesSuite: Suite<LeasesContext, LeasesFixture> = {
  name: 'leases',
  cases: leaseCases,
  describe: ({ name }) => name,
  context: (fixture) => ({ fixture }),
};

const doNothing: Leases = { acquire: async () => null, renew: async () => false, release: async () => {} };

export const doNothingLeases = (): LeasesFixture => ({
  name: 'does nothing',
  leases: doNothing,
  elsewhere: doNothing,
  survivesRestart: true,
  pass: () => undefined,
  reopen: async () => doNothing,
  dispose: async () => {},
});
