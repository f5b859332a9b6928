// `npm test`: unit, HTTP, conformance and end-to-end tests; browser journeys where a Chromium is found (required with CI=true).
import { ensureBuilt, ensureInstalled, pinnedNode, run, say } from './workspace.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  await run(pinnedNode, [...jest, '--selectProjects', 'unit', ...process.argv.slice(2)]);
  if (process.argv.length === 2) await run(pinnedNode, [...jest, '--selectProjects', 'browser', '--runInBand']);
} catch (error) {
  say(`Triáda: ${error.message}`);
  process.exit(1);
}
