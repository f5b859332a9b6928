// `npm run test:containers [-- PATH…]`: the contract suites of the three adapters, and the chain through all services, against servers in
// containers (Testcontainers). Needs Docker and the images: those of infra/images, or others by TRIADA_IMAGE_EVENTSTOREDB, _KAFKA, _MONGODB.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startEventStore, startKafka, startMongo, type Server } from './servers';

const suites = [
  'libs/adapters/eventstoredb/src/eventstoredb.distributed',
  'libs/adapters/kafka/src/kafka.distributed',
  'libs/adapters/mongodb/src/mongodb.conformance.distributed',
  'apps/product-e2e/src/chain.distributed',
];

// The container that cleans up after a killed run is one more image, which a machine without a registry does not have.
process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true';

const servers: Server[] = [];
try {
  for (const start of [startEventStore, startKafka, startMongo]) {
    const server = await start();
    servers.push(server);
    process.stdout.write(`in a container: ${server.name}\n`);
  }
  const paths = process.argv.slice(2);
  const settings = Object.assign({}, ...servers.map((server) => server.settings));
  const args = ['tools/bootstrap/test.mjs', '--distributed', ...(paths.length > 0 ? paths : suites)];
  const tests = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...settings } });
  // Whoever breaks it off waits for the containers to go.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => tests.kill(signal));
  [process.exitCode = 1] = (await once(tests, 'exit')) as [number | undefined];
} finally {
  await Promise.all(servers.map(({ container }) => container.stop()));
}
