import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doNothingKeyVault, keyVaultSuite } from './key-vault/suite';
import { doNothingLeases, leasesSuite } from './leases/suite';
import { busSuite, doNothingBus } from './messaging/bus.suite';
import { doNothingHeldMessages, heldMessagesSuite } from './messaging/held.suite';
import { checkpointsSuite, doNothingCheckpoints, doNothingInbox, inboxSuite } from './messaging/state.suites';
import { doNothingReadModels } from './read-models/do-nothing';
import { readModelsSuite } from './read-models/suite';
import { redOnDoNothing, type Case } from './suite/suite';

redOnDoNothing(readModelsSuite, async () => doNothingReadModels());
redOnDoNothing(checkpointsSuite, async () => doNothingCheckpoints());
redOnDoNothing(inboxSuite, async () => doNothingInbox());
redOnDoNothing(busSuite, async () => doNothingBus());
redOnDoNothing(heldMessagesSuite, async () => doNothingHeldMessages());
redOnDoNothing(leasesSuite, async () => doNothingLeases());
redOnDoNothing(keyVaultSuite, async () => doNothingKeyVault());

describe('the sources of the suites', () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => /(cases|suite|suites)\.ts$/.test(file));
  const forbidden: readonly (readonly [string, RegExp])[] = [
    ['a skipped or focused test', /\b(?:it|test|describe)\s*\.\s*(?:skip|todo|only|failing)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\s*\(/],
    ['an early end of a case', /^\s*(?:if\s*\(.*\)\s*)?return;/m],
    ['a catch that hides', /catch\s*(?:\([^)]*\))?\s*\{\s*\}|\.catch\(\(\)\s*=>/],
  ];

  it('are found', () => expect(files.length).toBeGreaterThanOrEqual(12));

  it.each(files.flatMap((file) => forbidden.map(([what, pattern]) => [file, what, pattern] as const)))('%s has no %s', (file, _, pattern) => {
    expect(readFileSync(join(__dirname, file), 'utf8')).not.toMatch(pattern);
  });

  it.each([[readModelsSuite.cases], [checkpointsSuite.cases], [inboxSuite.cases], [busSuite.cases], [heldMessagesSuite.cases], [leasesSuite.cases], [keyVaultSuite.cases]] as (readonly [readonly Case<never>[]])[])('number their cases in a row', (cases) => {
    const letter = cases[0]!.id[0]!;
    expect(cases.map(({ id }) => id)).toEqual(cases.map((_, index) => `${letter}${String(index + 1).padStart(2, '0')}`));
  });
});
