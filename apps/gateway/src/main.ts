import { start } from './start';

start(process.env).catch((error: Error) => {
  process.stderr.write(`Triáda gateway: ${error.message}\n`);
  process.exitCode = 1;
});
