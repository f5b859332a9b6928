import { busSuite, checkpointsSuite, conformance, heldMessagesSuite, inboxSuite, keyVaultSuite, readModelsSuite } from '@triada/ports-tck';
import { busFixture } from './conformance/bus.fixture';
import { keyVaultFixture } from './conformance/key-vault.fixture';
import { checkpointsFixture, heldMessagesFixture, inboxFixture, readModelsFixture } from './conformance/views.fixture';

for (const [adapter, disk] of [['SQLite in memory', false], ['SQLite on disk', true]] as const) {
  conformance(readModelsSuite, adapter, async () => readModelsFixture(disk));
  conformance(checkpointsSuite, adapter, async () => checkpointsFixture(disk));
  conformance(inboxSuite, adapter, async () => inboxFixture(disk));
  conformance(heldMessagesSuite, adapter, async () => heldMessagesFixture(disk));
  conformance(busSuite, adapter, async () => busFixture(disk));
}
conformance(keyVaultSuite, 'SQLite on disk', async () => keyVaultFixture());
