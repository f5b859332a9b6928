import { conformance, eventStoreSuite } from '@triada/ports-tck';
import { EmbeddedFixture, inMemory, onDisk } from './conformance/embedded-event-store.fixture';

conformance(eventStoreSuite, 'SQLite in memory', async () => new EmbeddedFixture(inMemory));
conformance(eventStoreSuite, 'SQLite on disk', async () => new EmbeddedFixture(onDisk));
