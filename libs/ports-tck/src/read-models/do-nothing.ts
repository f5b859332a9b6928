import type { ReadModels, View } from '@triada/ports';
import type { ReadModelsFixture } from './people';

const emptyView: View<any> = { get: async () => null, find: async () => [], count: async () => 0, distinct: async () => [] };

const doNothing: ReadModels = {
  declare: async () => {},
  view: () => emptyView,
  documents: async () => new Map(),
  apply: async () => {},
  claim: async () => 'start',
  checkpoint: async () => 'start',
  drop: async () => {},
  hash: async () => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  views: async () => [],
};

export const doNothingReadModels = (): ReadModelsFixture => ({
  name: 'does nothing',
  readModels: doNothing,
  survivesRestart: false,
  reopen: async () => doNothing,
  breakNextApply: async () => {},
  dispose: async () => {},
});
