import { redOnDoNothing } from '../suite/suite';
import { doNothingFixture } from './do-nothing';
import type { Differences } from './fixture';
import { eventStoreSuite } from './suite';

const embedded: Differences = {
  survivesRestart: true, weakWindow: 'whole-stream', partialRetry: 'named', comparesBodies: 'store', positions: 'contiguous', reopenLag: 0, files: 'ours', clock: 'injected',
};
const remote: Differences = {
  survivesRestart: true, weakWindow: 100, partialRetry: 'plain', comparesBodies: 'layer-above', positions: 'with-holes', reopenLag: 20, files: 'remote', clock: 'server',
};
const memory: Differences = { ...embedded, survivesRestart: false, files: 'none' };

redOnDoNothing(eventStoreSuite, async () => doNothingFixture(embedded));
redOnDoNothing(eventStoreSuite, async () => doNothingFixture(memory));
redOnDoNothing(eventStoreSuite, async () => doNothingFixture(remote));

describe('the event store suite', () => {
  it('has the 55 cases C01 to C55, each once', () => {
    expect(eventStoreSuite.cases.map(({ id }) => id)).toEqual(Array.from({ length: 55 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`));
  });
});
