import { busSuite, conformance, kafkaForTests, type KafkaTestServer } from '@triada/ports-tck';
import { busFixture } from './conformance/bus.fixture';

let server: KafkaTestServer;
beforeAll(async () => {
  server = await kafkaForTests();
}, 600_000);
afterAll(() => server.dispose());

conformance(busSuite, 'kafkajs', () => busFixture(server));
