import type { Suite } from '../suite/suite';
import type { ReadModelsContext, ReadModelsFixture } from './people';
import { claimCases } from './claim.cases';
import { questionCases } from './question.cases';
import { writeCases } from './write.cases';

/** The contract of the read models, R01 to R24. */
export const readModelsSuite: Suite<ReadModelsContext, ReadModelsFixture> = {
  name: 'read models',
  cases: [...questionCases, ...writeCases, ...claimCases],
  describe: ({ name }) => name,
  context: (fixture) => ({ fixture, readModels: fixture.readModels }),
};
