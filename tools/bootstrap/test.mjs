// `npm test`: unit, HTTP, conformance and end-to-end tests; browser journeys where a Chromium is found (required with CI=true).
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, pinnedNode, root, run, say } from './workspace.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
  const browser = process.argv.length === 2;
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const report = (name) => ['--json', `--outputFile=dist/test-results/${name}.json`, '--testLocationInResults=false'];
  mkdirSync(join(root, 'dist', 'test-results'), { recursive: true });
  const outcomes = [];
  const suite = async (name, args) => {
    await run(pinnedNode, [...jest, '--selectProjects', name, ...report(name), ...args]).finally(() => {
      const file = join(root, 'dist', 'test-results', `${name}.json`);
      if (existsSync(file)) outcomes.push(JSON.parse(readFileSync(file, 'utf8')));
    });
  };
  try {
    await suite('unit', process.argv.slice(2));
    if (browser) await suite('browser', ['--runInBand']);
  } finally {
    const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
    say(`\n${total('numPassedTests')} passed, ${total('numFailedTests')} failed`);
  }
} catch (error) {
  say(`Triáda: ${error.message}`);
  process.exit(1);
}
