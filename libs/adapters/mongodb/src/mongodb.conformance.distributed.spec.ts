import { checkpointsSuite, conformance, heldMessagesSuite, inboxSuite, keyVaultSuite, leasesSuite, readModelsSuite } from '@triada/ports-tck';
import { keyVaultFixture } from './conformance/key-vault.fixture';
import { testServer } from './conformance/server.fixture';
import { checkpointsFixture, heldMessagesFixture, inboxFixture, leasesFixture, readModelsFixture } from './conformance/stores.fixture';

const server = testServer();
beforeAll(() => server.start(), 900_000);
afterAll(() => server.stop());

const adapter = 'mongodb';
conformance(readModelsSuite, adapter, () => readModelsFixture(server.url));
conformance(checkpointsSuite, adapter, () => checkpointsFixture(server.url));
conformance(inboxSuite, adapter, () => inboxFixture(server.url));
conformance(heldMessagesSuite, adapter, () => heldMessagesFixture(server.url));
conformance(leasesSuite, adapter, () => leasesFixture(server.url));
conformance(keyVaultSuite, adapter, () => keyVaultFixture(server.url));
