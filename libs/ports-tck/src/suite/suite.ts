/** One case of a contract: data, so that the same case can be run on an adapter, where it must pass, and on one that does nothing, where it must not. */
export interface Case<Context> {
  /** `C01`; stands in the title of the test. */
  readonly id: string;
  readonly title: string;
  readonly run: (context: Context) => Promise<void>;
}

/** What an adapter lends to the suite for one case; the suite makes and disposes of it. */
export interface Disposable {
  dispose(): Promise<void>;
}

export interface Suite<Context, Fixture extends Disposable> {
  readonly name: string;
  readonly cases: readonly Case<Context>[];
  /** Server or library that answered, with its version, for the report. */
  readonly describe: (fixture: Fixture) => string;
  readonly context: (fixture: Fixture, profile: Profile) => Context;
}

/** How much a case does. Both profiles run every case. */
export interface Profile {
  readonly name: 'fast' | 'slow';
  /** Events of the hand-over from history to live (C38). */
  readonly handOver: number;
  /** Kills under load (C50). */
  readonly kills: number;
}

export const fast: Profile = { name: 'fast', handOver: 10_000, kills: 5 };
export const slow: Profile = { name: 'slow', handOver: 100_000, kills: 100 };

/** The fast profile on each change, the slow one (`TRIADA_TCK=slow`) before a release. */
export const profileOfRun = (): Profile => (process.env['TRIADA_TCK'] === 'slow' ? slow : fast);

/** Runs one case on a fresh fixture; the fixture goes away whatever happens. */
export const runCase = async <Context, Fixture extends Disposable>(
  suite: Suite<Context, Fixture>,
  { run }: Case<Context>,
  makeFixture: () => Promise<Fixture>,
  profile: Profile,
): Promise<string> => {
  const fixture = await makeFixture();
  try {
    await run(suite.context(fixture, profile));
    return suite.describe(fixture);
  } finally {
    await fixture.dispose();
  }
};

/** Registers every case of the suite as a test and prints `adapter · server and version · cases passed` at the end. */
export const conformance = <Context, Fixture extends Disposable>(
  suite: Suite<Context, Fixture>,
  adapter: string,
  makeFixture: () => Promise<Fixture>,
  profile: Profile = profileOfRun(),
): void => {
  describe(`${suite.name}: ${adapter}`, () => {
    let passed = 0;
    let server = 'no server answered';
    for (const one of suite.cases) {
      it(`${one.id} ${one.title}`, async () => {
        server = await runCase(suite, one, makeFixture, profile);
        passed++;
      }, 600_000);
    }
    afterAll(() => {
      const result = passed === 0 ? 'not run' : `${passed} of ${suite.cases.length} cases passed`;
      process.stdout.write(`${suite.name} · ${adapter} · ${server} · ${result} (${profile.name})\n`);
    });
  });
};

/** Registers, for each case, a test that it is red on an adapter that does nothing. */
export const redOnDoNothing = <Context, Fixture extends Disposable>(suite: Suite<Context, Fixture>, makeFixture: () => Promise<Fixture>): void => {
  describe(`${suite.name}: every case is red on the adapter that does nothing`, () => {
    it.each(suite.cases.map((one) => [one.id, one] as const))('%s', async (_, one) => {
      await expect(runCase(suite, one, makeFixture, fast)).rejects.toThrow();
    });
  });
};
