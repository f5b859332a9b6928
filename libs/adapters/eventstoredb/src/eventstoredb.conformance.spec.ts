import { conformance, eventStoreSuite } from '@triada/ports-tck';
import { DoubleFixture } from './conformance/event-store-db.fixture';

conformance(eventStoreSuite, 'EventStoreDB adapter against the protocol double', () => DoubleFixture.make());
