import 'reflect-metadata';
import { start } from './start';
import { startFault } from './start-faults';

start(process.env).catch((error: Error) => {
  process.stderr.write(`Triáda: ${startFault(error)}\n`);
  process.exitCode = 1;
});
