import { serveProtocolDouble } from '@triada/testing/eventstore-double';

serveProtocolDouble(process.env, (line) => process.stdout.write(`${line}\n`)).catch((error: Error) => {
  process.stderr.write(`EventStoreDB protocol double: ${error.message}\n`);
  process.exitCode = 1;
});
