import { busSuite, checkpointsSuite, conformance, heldMessagesSuite, inboxSuite, keyVaultSuite, leasesSuite, readModelsSuite } from '@triada/ports-tck';
import { busFixture } from './conformance/bus.fixture';
import { keyVaultFixture } from './conformance/key-vault.fixture';
import { checkpointsFixture, heldMessagesFixture, inboxFixture, leasesFixture, readModelsFixture } from './conformance/views.fixture';

for (const [adapter, disk] of [['SQLite in memory', false], ['SQLite on disk', true]] as const) {
  conformance(readModelsSuite, adapter, async () => readModelsFixture(disk));
  conformance(checkpointsSuite, adapter, async () => checkpointsFixture(disk));
  conformance(inboxSuite, adapter, async () => inboxFixture(disk));
  conformance(leasesSuite, adapter, async () => leasesFixture(disk));
  conformance(heldMessagesSuite, adapter, async () => heldMessagesFixture(disk));
  conformance(busSuite, adapter, async () => busFixture(disk));
}
conformance(keyVaultSuite, 'SQLite on disk', async () => keyVaultFixture());
